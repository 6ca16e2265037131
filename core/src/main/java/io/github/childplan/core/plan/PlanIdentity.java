package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan says of itself in its heading. A number is given after the signature and one series runs per agency and year
 * (Decree 30/2020/NĐ-CP, article 15), so a draft has none and none is ever made up. Immutable and thread-safe.
 *
 * @param type the type of document, "Kế hoạch"
 * @param title what it is about
 * @param number its number, where it is printed
 * @param symbol its symbol, "KH-UBND"
 * @param issuer the body that issues it, an agency of the plan
 * @param area the place it is about
 * @param placeOfIssue the place named before the date
 * @param issued the date of issue, as far as it is printed
 */
@JsonPropertyOrder({"type", "title", "number", "symbol", "issuer", "area", "placeOfIssue", "issued"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanIdentity(
        @JsonProperty(value = "type", required = true) LocalizedText type,
        @JsonProperty(value = "title", required = true) LocalizedText title,
        @JsonProperty("number") Optional<String> number,
        @JsonProperty("symbol") Optional<String> symbol,
        @JsonProperty(value = "issuer", required = true) AgencyId issuer,
        @JsonProperty(value = "area", required = true) PlaceId area,
        @JsonProperty("placeOfIssue") Optional<String> placeOfIssue,
        @JsonProperty(value = "issued", required = true) IssueDate issued) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank or holds what no document prints
     */
    public PlanIdentity {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        number = Objects.requireNonNull(number, "number").map(text -> Texts.require("number", text));
        symbol = Objects.requireNonNull(symbol, "symbol").map(text -> Texts.require("symbol", text));
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(area, "area");
        placeOfIssue =
                Objects.requireNonNull(placeOfIssue, "placeOfIssue").map(text -> Texts.require("placeOfIssue", text));
        Objects.requireNonNull(issued, "issued");
    }

    /**
     * Returns the identity of a plan without number and symbol.
     *
     * @param type the type of document
     * @param title what it is about
     * @param issuer the body that issues it
     * @param area the place it is about
     * @param issued the date of issue
     * @return the identity
     */
    public static PlanIdentity of(
            LocalizedText type, LocalizedText title, AgencyId issuer, PlaceId area, IssueDate issued) {
        return new PlanIdentity(
                type, title, Optional.empty(), Optional.empty(), issuer, area, Optional.empty(), issued);
    }
}
