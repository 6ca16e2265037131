package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document a plan rests on, such as Chỉ thị 28-CT/TW of 25/12/2023 of the Politburo.
 *
 * <pre>{@code
 * LegalDocument.of(DocumentId.of("28-ct-tw"), ClauseRef.PREAMBLE, type, issuer, title)
 *         .withNumber("28-CT/TW")
 *         .withDate(LocalDate.of(2023, 12, 25));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id within the plan
 * @param clause where the plan names it
 * @param type the type of document, such as "Chỉ thị"
 * @param number number and symbol as printed, in Unicode NFC; absent when the plan gives none
 * @param date the day of issue; absent when the plan gives none
 * @param issuer who issued it
 * @param title what it is about
 * @param carriesOut the documents of the same plan that it carries out
 * @param notes what is to be said about how the plan names it
 */
@JsonPropertyOrder({"id", "clause", "type", "number", "date", "issuer", "title", "carriesOut", "notes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LegalDocument(
        @JsonProperty(value = "id", required = true) DocumentId id,
        @JsonProperty(value = "clause", required = true) ClauseRef clause,
        @JsonProperty(value = "type", required = true) LocalizedText type,
        @JsonProperty("number") Optional<String> number,

        @JsonProperty("date") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> date,

        @JsonProperty(value = "issuer", required = true) LocalizedText issuer,
        @JsonProperty(value = "title", required = true) LocalizedText title,
        @JsonProperty("carriesOut") List<DocumentId> carriesOut,
        @JsonProperty("notes") List<LocalizedText> notes) {

    /**
     * Checks number and date and copies the lists; a missing list is empty.
     *
     * @throws IllegalArgumentException if the number is blank, or the date lies outside 1900 to 2199
     */
    public LegalDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(type, "type");
        number = Objects.requireNonNull(number, "number").map(text -> Texts.require("number", text));
        Objects.requireNonNull(date, "date").ifPresent(day -> Period.requireYear("year of a document", day.getYear()));
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(title, "title");
        carriesOut = carriesOut == null ? List.of() : List.copyOf(carriesOut);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /**
     * Returns a document without number and date.
     *
     * @param id its id within the plan
     * @param clause where the plan names it
     * @param type the type of document
     * @param issuer who issued it
     * @param title what it is about
     * @return the document
     */
    public static LegalDocument of(
            DocumentId id, ClauseRef clause, LocalizedText type, LocalizedText issuer, LocalizedText title) {
        return new LegalDocument(
                id, clause, type, Optional.empty(), Optional.empty(), issuer, title, List.of(), List.of());
    }

    /**
     * Returns this document with its number.
     *
     * @param printed number and symbol as printed
     * @return the document
     * @throws IllegalArgumentException if the number is blank
     */
    public LegalDocument withNumber(String printed) {
        return new LegalDocument(id, clause, type, Optional.of(printed), date, issuer, title, carriesOut, notes);
    }

    /**
     * Returns this document with its day of issue.
     *
     * @param day the day
     * @return the document
     * @throws IllegalArgumentException if the day lies outside 1900 to 2199
     */
    public LegalDocument withDate(LocalDate day) {
        return new LegalDocument(id, clause, type, number, Optional.of(day), issuer, title, carriesOut, notes);
    }

    /**
     * Returns this document with the documents it carries out.
     *
     * @param documents ids of documents of the same plan
     * @return the document
     */
    public LegalDocument withCarriesOut(List<DocumentId> documents) {
        return new LegalDocument(id, clause, type, number, date, issuer, title, documents, notes);
    }

    /**
     * Returns this document with notes.
     *
     * @param what what is to be said about how the plan names it
     * @return the document
     */
    public LegalDocument withNotes(List<LocalizedText> what) {
        return new LegalDocument(id, clause, type, number, date, issuer, title, carriesOut, what);
    }
}
