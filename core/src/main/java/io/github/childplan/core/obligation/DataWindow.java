package io.github.childplan.core.obligation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * The span of days whose figures a yearly report covers: "số liệu từ 15/12 năm trước đến 14/12". Immutable and thread-safe.
 *
 * @param first the first day, in the year before unless it is not after the last day
 * @param last the last day, in the reporting year
 * @param source where the window is said
 */
@JsonPropertyOrder({"first", "last", "source"})
public record DataWindow(
        @JsonProperty(value = "first", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        MonthDay first,

        @JsonProperty(value = "last", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        MonthDay last,

        @JsonProperty(value = "source", required = true) LocalizedText source) {

    /** Checks that nothing is null. */
    public DataWindow {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns the last day of the window for a reporting year.
     *
     * @param reportingYear the year
     * @return the day on which the figures close
     */
    public LocalDate closes(int reportingYear) {
        return last.atYear(reportingYear);
    }

    /**
     * Returns the first day of the window for a reporting year.
     *
     * @param reportingYear the year
     * @return the day on which the figures begin
     */
    public LocalDate opens(int reportingYear) {
        return first.atYear(first.isAfter(last) ? reportingYear - 1 : reportingYear);
    }
}
