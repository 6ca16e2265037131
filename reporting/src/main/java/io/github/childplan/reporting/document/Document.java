package io.github.childplan.reporting.document;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report as data, in one language. Texts may come from outside and hold anything; whoever writes a document escapes them.
 *
 * <pre>{@code
 * Document.builder()
 *         .title("Báo cáo năm 2024")
 *         .audience(Audience.authority())
 *         .language(Language.VI)
 *         .addBlocks(new Block.Heading(1, "Kết quả"), new Block.Paragraph("Đạt 9 trên 11 chỉ tiêu."))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface Document {

    /**
     * Returns the title.
     *
     * @return the title
     */
    String title();

    /**
     * Returns whom the document is for. Whoever renders it says so at its beginning.
     *
     * @return the authorities, or the public with the policy that says what is withheld from it
     */
    Audience audience();

    /**
     * Returns the language of all texts, which is also that of numbers and dates.
     *
     * @return the language
     */
    Language language();

    /**
     * Returns the parts.
     *
     * @return the blocks in order
     */
    List<Block> blocks();

    /**
     * Returns what stands around the text of an administrative document.
     *
     * @return the form; absent for a document that is not issued by an agency
     */
    Optional<OfficialForm> form();

    /**
     * Returns what follows after the text and its signature.
     *
     * @return the annexes in order
     */
    List<Annex> annexes();

    /**
     * Returns what is written: a notice that says whom the document is for, then the blocks.
     *
     * @return the blocks of every format that has running text
     */
    default List<Block> content() {
        List<Block> content = new ArrayList<>();
        content.add(
                new Block.Notice(Block.NoticeKind.NOTE, audience().statement().in(language())));
        content.addAll(blocks());
        return List.copyOf(content);
    }

    /**
     * Returns what every reader must know first, such as that the figures are made up. A format that writes tables apart from
     * the text repeats it with each of them.
     *
     * @return the texts of the notices of the kind {@link Block.NoticeKind#WARNING}, in order
     */
    default List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Block block : blocks()) {
            if (block instanceof Block.Notice notice && notice.kind() == Block.NoticeKind.WARNING) {
                warnings.add(notice.text());
            }
        }
        return List.copyOf(warnings);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this document.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title was blank, must be a text");
        }
    }

    /** Collects the parts of a {@link Document}. Not thread-safe. */
    final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
