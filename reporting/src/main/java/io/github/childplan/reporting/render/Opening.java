package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a document after a notice that says whom it is for. Stateless. */
final class Opening {

    private Opening() {}

    static List<Block> blocks(Document document) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(
                Block.NoticeKind.NOTE, document.audience().statement().in(document.language())));
        blocks.addAll(document.blocks());
        return blocks;
    }
}
