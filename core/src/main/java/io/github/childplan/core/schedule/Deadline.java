package io.github.childplan.core.schedule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that says when something is due, with the words of its source: "trước ngày 25/11" every year.
 *
 * <pre>{@code
 * Deadline deadline = Deadline.yearly(AnnualDay.of(11, 25), DeadlineTerms.before("trước ngày 25/11"));
 * deadline.recurrence(); // every year
 * }</pre>
 *
 * <p>A clause with two rules ("hằng năm trước ngày 18/11 và đột xuất khi có yêu cầu") is two deadlines. A deadline that
 * years alone do not date says why in {@link #undated()}. Immutable and thread-safe; implemented by this library only. A new
 * kind is a new method of {@link Cases} and a new major version.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.Yearly.class, name = "yearly"),
    @JsonSubTypes.Type(value = Deadline.EveryYears.class, name = "every-years"),
    @JsonSubTypes.Type(value = Deadline.Periodic.class, name = "periodic"),
    @JsonSubTypes.Type(value = Deadline.Daily.class, name = "daily"),
    @JsonSubTypes.Type(value = Deadline.Once.class, name = "once"),
    @JsonSubTypes.Type(value = Deadline.Within.class, name = "within"),
    @JsonSubTypes.Type(value = Deadline.PlanYear.class, name = "plan-year"),
    @JsonSubTypes.Type(value = Deadline.AfterEvent.class, name = "after-event"),
    @JsonSubTypes.Type(value = Deadline.OnRequest.class, name = "on-request"),
    @JsonSubTypes.Type(value = Deadline.Unstated.class, name = "unstated")
})
public sealed interface Deadline {

    /**
     * Returns what the method for this kind returns.
     *
     * @param cases one method per kind
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * Returns why years alone do not date this deadline.
     *
     * @return the reason; empty for a deadline that years alone date
     */
    default Optional<Undated> undated() {
        return match(DeadlineFacts.OF).undated();
    }

    /**
     * Returns how often the deadline recurs.
     *
     * @return the recurrence; empty for what happens once, after an event or on request, and where it is unstated
     */
    default Optional<Recurrence> recurrence() {
        return match(DeadlineFacts.OF).recurrence();
    }

    /**
     * Returns the words of the source.
     *
     * @return the phrase, verbatim; empty where the source has no words about time
     */
    default Optional<String> words() {
        return match(DeadlineFacts.OF).words();
    }

    /**
     * Returns a deadline on one day of every year.
     *
     * @param day the day
     * @param terms the terms
     * @return the deadline
     */
    static Yearly yearly(AnnualDay day, DeadlineTerms terms) {
        return new Yearly(List.of(day), terms);
    }

    /**
     * Every year on one or more days: "trước ngày 25/11 hằng năm", "trước 08/6 và 08/12", "trước ngày 20 tháng 01 năm sau". Immutable and thread-safe.
     *
     * @param days the days in the order in which they come, at least one, none twice
     * @param terms the terms, which all days share
     */
    @JsonPropertyOrder({"days", "terms"})
    record Yearly(
            @JsonProperty(value = "days", required = true) List<AnnualDay> days,
            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /**
         * Checks the days.
         *
         * @throws IllegalArgumentException if there is none, one stands twice, or they are out of order
         */
        public Yearly {
            days = List.copyOf(days);
            Objects.requireNonNull(terms, "terms");
            if (days.isEmpty() || !days.equals(days.stream().sorted().distinct().toList())) {
                throw new IllegalArgumentException("days of a yearly deadline were " + days
                        + ", must be at least one, in the order in which they come, none twice");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.yearly(this);
        }
    }

    /**
     * One year in so many: "2 năm một lần, trước ngày 15/12". A source often does not say which year comes first; then no
     * due date is known. Without a day it is an {@link Unstated} deadline with a recurrence. Immutable and thread-safe.
     *
     * @param years every how many years, from 2 to 99
     * @param firstDueYear the first reporting year for which it is due, if the source says so
     * @param day the day
     * @param terms the terms
     */
    @JsonPropertyOrder({"years", "firstDueYear", "day", "terms"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EveryYears(
            @JsonProperty(value = "years", required = true) @JsonSetter(nulls = Nulls.FAIL)
            int years,

            @JsonProperty("firstDueYear") Optional<Integer> firstDueYear,
            @JsonProperty(value = "day", required = true) AnnualDay day,
            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a number is out of range
         */
        public EveryYears {
            DeadlineFacts.requireRange("years of a deadline", years, 2, 99);
            firstDueYear.ifPresent(year -> Period.requireYear("first due year", year));
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.everyYears(this);
        }
    }

    /**
     * Every month, quarter or half-year, on a day of its last month or of the first month after it: "trước ngày 22 hằng
     * tháng", "trước ngày 04 tháng đầu quý sau". A bound behind the end of a short month ends with the month. Immutable and thread-safe.
     *
     * @param every a month, a quarter or a half-year
     * @param day the day of the month, from 1 to 31; ON_OR_BEFORE 31 ends with every month
     * @param month the month in which the day lies
     * @param terms the terms
     */
    @JsonPropertyOrder({"every", "day", "month", "terms"})
    record Periodic(
            @JsonProperty(value = "every", required = true) Recurrence every,

            @JsonProperty(value = "day", required = true) @JsonSetter(nulls = Nulls.FAIL)
            int day,

            @JsonProperty(value = "month", required = true) MonthOfPeriod month,
            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /**
         * Checks recurrence and day.
         *
         * @throws IllegalArgumentException if the recurrence is another or the day is not from 1 to 31
         */
        public Periodic {
            if (!DeadlineFacts.PERIODIC.contains(every)) {
                throw new IllegalArgumentException("recurrence of a periodic deadline was '" + every
                        + "', must be month, quarter or half-year; a year is a yearly deadline");
            }
            DeadlineFacts.requireRange("day of the month", day, 1, 31);
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.periodic(this);
        }
    }

    /**
     * Every day while an event lasts: "trước 17 giờ mỗi ngày, khi có bão". The days of the event are no part of
     * the deadline. Immutable and thread-safe.
     *
     * @param during the event
     * @param terms the terms, usually with a time of day
     */
    @JsonPropertyOrder({"during", "terms"})
    record Daily(
            @JsonProperty(value = "during", required = true) LocalizedText during,
            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /** Checks that both are there. */
        public Daily {
            Objects.requireNonNull(during, "during");
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.daily(this);
        }
    }

    /**
     * Once, on a day: "trước ngày 20/9/2027". Immutable and thread-safe.
     *
     * @param day the named day
     * @param terms the terms
     */
    @JsonPropertyOrder({"day", "terms"})
    record Once(
            @JsonProperty(value = "day", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate day,

            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it lies outside 1900 to 2199
         */
        public Once {
            Period.requireYear("year of a deadline", day.getYear());
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.once(this);
        }
    }

    /**
     * Once, with a period as the term: "xong trong quý II/2027", "báo cáo giữa kỳ năm 2028". ON and ON_OR_BEFORE end with
     * the period, BEFORE ends before it begins, however a day is read. Immutable and thread-safe.
     *
     * @param period the month, quarter, half-year or year
     * @param terms the terms
     */
    @JsonPropertyOrder({"period", "terms"})
    record Within(
            @JsonProperty(value = "period", required = true) Period period,
            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /** Checks that both are there. */
        public Within {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.within(this);
        }
    }

    /**
     * Once, in a year that is counted from the plan's start: "năm thứ tư của kế hoạch". Without a day it is a term that ends
     * with the year. Immutable and thread-safe.
     *
     * @param ordinal which year, from 1 to 99
     * @param firstPlanYear the year that counts as the first, if the source says so
     * @param day the day, if the source gives one
     * @param terms the terms
     */
    @JsonPropertyOrder({"ordinal", "firstPlanYear", "day", "terms"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PlanYear(
            @JsonProperty(value = "ordinal", required = true) @JsonSetter(nulls = Nulls.FAIL)
            int ordinal,

            @JsonProperty("firstPlanYear") Optional<Integer> firstPlanYear,
            @JsonProperty("day") Optional<AnnualDay> day,
            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a number is out of range
         */
        public PlanYear {
            DeadlineFacts.requireRange("ordinal of a plan's year", ordinal, 1, 99);
            firstPlanYear.ifPresent(year -> Period.requireYear("first year of the plan", year));
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.planYear(this);
        }
    }

    /**
     * So many days after an event: "sau 7 ngày làm việc kể từ khi bế mạc". The day of the event is not counted (Civil Code
     * 2015, art. 147), and no part of the deadline. Immutable and thread-safe.
     *
     * @param event the event
     * @param days how many days, from 1 to 3660
     * @param count which days count
     * @param terms the terms
     */
    @JsonPropertyOrder({"event", "days", "count", "terms"})
    record AfterEvent(
            @JsonProperty(value = "event", required = true) LocalizedText event,

            @JsonProperty(value = "days", required = true) @JsonSetter(nulls = Nulls.FAIL)
            int days,

            @JsonProperty(value = "count", required = true) DayCount count,
            @JsonProperty(value = "terms", required = true) DeadlineTerms terms)
            implements Deadline {

        /**
         * Checks the number of days.
         *
         * @throws IllegalArgumentException if it is not from 1 to 3660
         */
        public AfterEvent {
            Objects.requireNonNull(event, "event");
            DeadlineFacts.requireRange("days after an event", days, 1, 3660);
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.afterEvent(this);
        }
    }

    /**
     * When asked: "và đột xuất khi có yêu cầu". An obligation without a date, which a request opens. Immutable and thread-safe.
     *
     * @param phrase the words of the source, verbatim
     */
    @JsonPropertyOrder({"phrase"})
    record OnRequest(
            @JsonProperty(value = "phrase", required = true) String phrase) implements Deadline {

        /**
         * Checks the phrase.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public OnRequest {
            phrase = Texts.require("phrase", phrase);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.onRequest(this);
        }
    }

    /**
     * No day is named: "định kỳ báo cáo theo quy định". Never on time and never late. Immutable and thread-safe.
     *
     * @param reason why
     * @param every how often, where the source says at least that ("hằng năm")
     * @param document the document that sets the day; present only if another document does
     * @param phrase the words of the source, verbatim, if it has any
     */
    @JsonPropertyOrder({"reason", "every", "document", "phrase"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Unstated(
            @JsonProperty(value = "reason", required = true) UnstatedReason reason,
            @JsonProperty("every") Optional<Recurrence> every,
            @JsonProperty("document") Optional<LocalizedText> document,
            @JsonProperty("phrase") Optional<String> phrase)
            implements Deadline {

        /**
         * Checks that a document is named exactly where it sets the day.
         *
         * @throws IllegalArgumentException if it is missing or out of place, or the phrase is blank
         */
        public Unstated {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(every, "every");
            phrase = phrase.map(text -> Texts.require("phrase", text));
            if (document.isPresent() != (reason == UnstatedReason.BY_OTHER_DOCUMENT)) {
                throw new IllegalArgumentException(
                        "document was " + document.map(LocalizedText::vi).orElse("absent") + " with the reason "
                                + reason + ", must be named exactly if the reason is BY_OTHER_DOCUMENT");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unstated(this);
        }
    }

    /**
     * One method per kind of deadline, so that a new kind breaks the build of whoever distinguishes them. Its methods run in the calling thread.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * Every year.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R yearly(Yearly deadline);

        /**
         * One year in so many.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R everyYears(EveryYears deadline);

        /**
         * Every month, quarter or half-year.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R periodic(Periodic deadline);

        /**
         * Every day of an event.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R daily(Daily deadline);

        /**
         * Once, on a day.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R once(Once deadline);

        /**
         * Once, within a period.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R within(Within deadline);

        /**
         * Once, in a year counted from the plan's start.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R planYear(PlanYear deadline);

        /**
         * Days after an event.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R afterEvent(AfterEvent deadline);

        /**
         * When asked.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R onRequest(OnRequest deadline);

        /**
         * No day.
         *
         * @param deadline the deadline
         * @return the answer
         */
        R unstated(Unstated deadline);
    }
}
