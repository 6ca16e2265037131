package io.github.childplan.reporting.compose;

import io.github.childplan.reporting.document.Annex;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.OfficialWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The annexes of one consolidated report in order, and the sentences in its text that refer to them. Used once. */
final class AnnexList {

    /** What an annex holds, in the order of the annexes. */
    enum Part {
        TARGETS(Annex.Page.LANDSCAPE),
        COMMUNES(Annex.Page.LANDSCAPE),
        REPORTS(Annex.Page.PORTRAIT),
        YEARS(Annex.Page.PORTRAIT),
        VERDICTS(Annex.Page.PORTRAIT),
        PROBLEMS(Annex.Page.LANDSCAPE);

        private final Annex.Page page;

        Part(Annex.Page page) {
            this.page = page;
        }
    }

    private final Words words;
    private final Map<Part, Annex> annexes = new EnumMap<>(Part.class);

    AnnexList(Words words) {
        this.words = words;
    }

    /** Adds an annex; one without anything in it is left out. */
    void add(Part part, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            annexes.put(part, new Annex(words.text("annex." + part.name()), part.page, blocks));
        }
    }

    List<Annex> inOrder() {
        return List.copyOf(annexes.values());
    }

    /** Returns the sentence that refers to an annex; empty where there is none, which must be asked when all are added. */
    Optional<Block> reference(Part part) {
        int index = new ArrayList<>(annexes.keySet()).indexOf(part);
        return index < 0
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(words.text(
                        "annex.see." + part.name(),
                        Map.of("annex", OfficialWords.annexName(index, annexes.size(), words.language())))));
    }
}
