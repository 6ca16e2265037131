package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document a plan rests on, such as Chỉ thị 28-CT/TW of 25/12/2023 of the Politburo.
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "clause", "type", "number", "date", "issuer", "title", "carriesOut", "notes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface LegalDocument {

    /**
     * Returns the id within the plan.
     *
     * @return the id
     */
    DocumentId id();

    /**
     * Returns where the plan names it.
     *
     * @return the clause
     */
    ClauseRef clause();

    /**
     * Returns the type of document.
     *
     * @return for example "Chỉ thị"
     */
    LocalizedText type();

    /**
     * Returns number and symbol as printed.
     *
     * @return for example {@code 28-CT/TW}; absent when the plan gives none
     */
    Optional<String> number();

    /**
     * Returns the day of issue.
     *
     * @return the day; absent when the plan gives none
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> date();

    /**
     * Returns who issued it.
     *
     * @return the body
     */
    LocalizedText issuer();

    /**
     * Returns what it is about.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * Returns the documents it carries out.
     *
     * @return ids of documents of the same plan
     */
    List<DocumentId> carriesOut();

    /**
     * Returns what is to be said about how the plan names it.
     *
     * @return the notes
     */
    List<LocalizedText> notes();

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
     * Checks number and date, and keeps the number in Unicode NFC.
     *
     * @return this document, with the number in that form
     * @throws IllegalArgumentException if the number is blank, or the date lies outside 1900 to 2199
     */
    @Value.Check
    default LegalDocument check() {
        date().ifPresent(day -> Period.requireYear("year of a document", day.getYear()));
        Optional<String> kept = number().map(text -> Texts.require("number", text));
        return kept.equals(number()) ? this : toBuilder().number(kept).build();
    }

    @JsonCreator
    private static LegalDocument fromJson(ImmutableLegalDocument json) {
        return json;
    }

    /** Collects the parts of a {@link LegalDocument}. Not thread-safe. */
    final class Builder extends ImmutableLegalDocument.Builder {
        Builder() {}
    }
}
