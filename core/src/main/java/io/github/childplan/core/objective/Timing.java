package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a target has to hold. Years are calendar years unless the plan says otherwise. Immutable and thread-safe; implemented
 * by this library only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Timing.By.class, name = "by"),
    @JsonSubTypes.Type(value = Timing.On.class, name = "on"),
    @JsonSubTypes.Type(value = Timing.From.class, name = "from"),
    @JsonSubTypes.Type(value = Timing.Each.class, name = "each"),
    @JsonSubTypes.Type(value = Timing.Within.class, name = "within"),
    @JsonSubTypes.Type(value = Timing.Unstated.class, name = "unstated")
})
public sealed interface Timing {

    /**
     * Calls the case of this timing's kind.
     *
     * @param cases one function per kind
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R match(Cases<R> cases);

    /**
     * Returns the last year the target speaks of.
     *
     * @return the year; empty when it has none or no end
     */
    default OptionalInt lastYear() {
        return match(new LastYear());
    }

    /**
     * One function per kind of timing. Its methods run in the calling thread.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /**
         * By the end of a year.
         *
         * @param by the timing
         * @return the answer
         */
        R by(By by);

        /**
         * On a day.
         *
         * @param on the timing
         * @return the answer
         */
        R on(On on);

        /**
         * From a year on.
         *
         * @param from the timing
         * @return the answer
         */
        R from(From from);

        /**
         * In each of many periods.
         *
         * @param each the timing
         * @return the answer
         */
        R each(Each each);

        /**
         * Within a span of years.
         *
         * @param within the timing
         * @return the answer
         */
        R within(Within within);

        /**
         * No time given.
         *
         * @param unstated the timing
         * @return the answer
         */
        R unstated(Unstated unstated);
    }

    /**
     * By the end of a year: "đến năm 2025". Immutable and thread-safe.
     *
     * @param year the year
     */
    @JsonPropertyOrder("year")
    record By(@JsonProperty(value = "year", required = true) Integer year) implements Timing {
        /** Checks the year. */
        public By {
            Years.require(year);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.by(this);
        }
    }

    /**
     * On a day, or by its end: "vào ngày 01/6/2027", "đến ngày 30/6/2026". Immutable and thread-safe.
     *
     * @param day the day
     */
    @JsonPropertyOrder("day")
    record On(
            @JsonProperty(value = "day", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate day) implements Timing {
        /** Checks the day. */
        public On {
            Objects.requireNonNull(day, "day");
            Years.require(day.getYear());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * From a year on: "từ năm 2026 trở đi". Immutable and thread-safe.
     *
     * @param year the first year
     */
    @JsonPropertyOrder("year")
    record From(
            @JsonProperty(value = "year", required = true) Integer year) implements Timing {
        /** Checks the year. */
        public From {
            Years.require(year);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.from(this);
        }
    }

    /**
     * In each of many periods: "hằng năm", "mỗi quý". Immutable and thread-safe.
     *
     * @param cadence how often
     * @param fromYear the first year, where it is said
     * @param toYear the last year, where it is said
     */
    @JsonPropertyOrder({"cadence", "fromYear", "toYear"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Each(
            @JsonProperty(value = "cadence", required = true)
            Recurrence cadence,

            @JsonProperty("fromYear") OptionalInt fromYear,
            @JsonProperty("toYear") OptionalInt toYear)
            implements Timing {
        /** Checks the years. */
        public Each {
            Objects.requireNonNull(cadence, "cadence");
            Objects.requireNonNull(fromYear, "fromYear").ifPresent(Years::require);
            Objects.requireNonNull(toYear, "toYear").ifPresent(Years::require);
            if (fromYear.isPresent() && toYear.isPresent()) {
                Years.requireOrder(fromYear.getAsInt(), toYear.getAsInt());
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.each(this);
        }
    }

    /**
     * Within a span of years: "giai đoạn 2026-2030". A level or a number is read from the figure of the last year, and nothing is
     * added up over the years: "6 playgrounds in 2025-2027" needs figures that say how many there are since the span began. Where
     * each year's figure is of that year alone, the criterion is a {@link io.github.childplan.core.criteria.Series} with a total of
     * {@link io.github.childplan.core.criteria.Series.TotalRole#SUM}. What is kept up or never happens holds in every year.
     * Immutable and thread-safe.
     *
     * @param fromYear the first year
     * @param toYear the last year
     */
    @JsonPropertyOrder({"fromYear", "toYear"})
    record Within(
            @JsonProperty(value = "fromYear", required = true)
            Integer fromYear,

            @JsonProperty(value = "toYear", required = true) Integer toYear)
            implements Timing {
        /** Checks the years. */
        public Within {
            Years.require(fromYear);
            Years.require(toYear);
            Years.requireOrder(fromYear, toYear);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.within(this);
        }
    }

    /**
     * The document gives no time. It is not the plan's last year by default. Immutable and thread-safe.
     *
     * @param words what the document says instead, if anything
     */
    @JsonPropertyOrder("words")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Unstated(@JsonProperty("words") Optional<String> words) implements Timing {
        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if they are blank
         */
        public Unstated {
            words = Objects.requireNonNull(words, "words").map(text -> Texts.require("words", text));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unstated(this);
        }
    }
}
