package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * A line above the signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". Immutable and thread-safe.
 *
 * @param form the form of authority; absent on the signatory's own title
 * @param title the body or the title
 */
@JsonPropertyOrder({"form", "title"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SigningLine(
        @JsonProperty("form") Optional<SigningForm> form,
        @JsonProperty(value = "title", required = true) LocalizedText title) {

    /** Checks that nothing is null. */
    public SigningLine {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(title, "title");
    }
}
