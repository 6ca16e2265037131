package io.github.childplan.reporting.compose;

import io.github.childplan.reporting.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The text of a report, its chapters numbered as the decree on document work has them. */
final class Sections {

    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int chapters;

    Sections(Words words) {
        this.words = words;
    }

    void section(String key) {
        section(key, Map.of());
    }

    void section(String key, Map<String, String> arguments) {
        blocks.add(new Block.Heading(1, NUMBERS.get(chapters) + ". " + words.text(key, arguments)));
        chapters++;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    List<Block> blocks() {
        return blocks;
    }
}
