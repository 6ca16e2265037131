package io.github.childplan.reporting.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What stands around the text of an administrative document of Việt Nam: the agencies at its head, number, place and date,
 * type, summary, addressees and legal bases before the text; signature and recipients after it. The national heading is the
 * same everywhere and is written by whoever renders the document. Names stand as in a sentence; the head of the document writes
 * them in capitals.
 *
 * <pre>{@code
 * OfficialForm.builder()
 *         .issuer("Ủy ban nhân dân huyện Mường Tè")
 *         .symbol("BC-UBND")
 *         .place("Mường Tè")
 *         .type("Báo cáo")
 *         .summary("Kết quả thực hiện năm 2024 ...")
 *         .signature(new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), Optional.empty()))
 *         .build();
 * }</pre>
 *
 * <p>Number and date are given by the clerks when the document has been signed, so a draft has neither and is written with
 * room for both; they are never made up. Source of the parts and their order: Decree 30/2020/NĐ-CP on document work, Annex I.
 * Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface OfficialForm {

    /**
     * Returns the agency above the one that issues the document.
     *
     * @return for example "UBND huyện Mường Tè" above one of its divisions; absent where a People's Committee stands alone
     */
    Optional<String> superior();

    /**
     * Returns the agency that issues the document.
     *
     * @return for example "Ủy ban nhân dân huyện Mường Tè"
     */
    String issuer();

    /**
     * Returns the number.
     *
     * @return the number in the series of its agency and year, at least 1; absent in a draft
     */
    Optional<Integer> number();

    /**
     * Returns what follows the number.
     *
     * @return the abbreviations of type and agency, for example "BC-UBND"
     */
    String symbol();

    /**
     * Returns where the agency sits.
     *
     * @return for example "Mường Tè"
     */
    String place();

    /**
     * Returns the day of issue.
     *
     * @return the day; absent in a draft
     */
    Optional<LocalDate> date();

    /**
     * Returns the type of document.
     *
     * @return for example "Báo cáo"
     */
    String type();

    /**
     * Returns what the document is about, in a phrase (trích yếu).
     *
     * @return the summary
     */
    String summary();

    /**
     * Returns to whom the document is addressed (kính gửi).
     *
     * @return the addressees, for a report to a superior at least one
     */
    List<String> addressees();

    /**
     * Returns on what the document rests (căn cứ).
     *
     * @return the bases, each without a sign at its end
     */
    List<String> bases();

    /**
     * Returns who signs.
     *
     * @return the signature
     */
    Signature signature();

    /**
     * Returns who receives the document (nơi nhận).
     *
     * @return the recipients, each without hyphen and sign at its end, the archive among them last
     */
    List<String> recipients();

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this form.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks what must not be blank.
     *
     * @throws IllegalArgumentException if a text is blank or the number below 1
     */
    @Value.Check
    default void check() {
        Map<String, String> texts = new LinkedHashMap<>();
        superior().ifPresent(text -> texts.put("superior", text));
        texts.put("issuer", issuer());
        texts.put("symbol", symbol());
        texts.put("place", place());
        texts.put("type", type());
        texts.put("summary", summary());
        texts.forEach((what, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException(what + " was blank, must be a text");
            }
        });
        number().filter(number -> number < 1).ifPresent(number -> {
            throw new IllegalArgumentException("number was " + number + ", must be 1 or more");
        });
    }

    /** Collects the parts of an {@link OfficialForm}. Not thread-safe. */
    final class Builder extends ImmutableOfficialForm.Builder {
        Builder() {}
    }
}
