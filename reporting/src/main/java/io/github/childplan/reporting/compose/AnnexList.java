package io.github.childplan.reporting.compose;

import io.github.childplan.reporting.document.Annex;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.OfficialWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annexes of one consolidated report in order, and the sentences in its text that refer to them. Used once. */
final class AnnexList {

    /** What an annex holds, in the order of the annexes. */
    enum Part {
        TARGETS(Annex.Page.LANDSCAPE),
        COMMUNES(Annex.Page.PORTRAIT),
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

    /** Returns the sentences that refer to some annexes, without those that are left out; asked for when all are added. */
    Optional<Block> references(Part... parts) {
        List<Part> all = List.copyOf(annexes.keySet());
        String sentences = Stream.of(parts)
                .filter(all::contains)
                .map(part -> words.text(
                        "annex.see." + part.name(),
                        Map.of("annex", OfficialWords.annexName(all.indexOf(part), all.size(), words.language()))))
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(sentences));
    }
}
