package io.github.childplan.reporting.schedule;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;

/**
 * What a rule or decision of a calendar is called and where it comes from: "Ngày Văn hóa Việt Nam", Resolution
 * 28/2026/QH16, as read in a named publication. Immutable and thread-safe.
 *
 * @param name what people call it
 * @param basis the legal basis
 * @param source where the basis was read
 */
public record CalendarSource(LocalizedText name, String basis, String source) {

    /**
     * Checks that the basis and its source are named.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public CalendarSource {
        Objects.requireNonNull(name, "name");
        basis = Texts.require("basis", basis);
        source = Texts.require("source", source);
    }
}
