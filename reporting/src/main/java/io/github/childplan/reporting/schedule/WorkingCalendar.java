package io.github.childplan.reporting.schedule;

import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The working days of public servants in one country, in two layers, such as
 * {@code StandardCalendars.vietNam().on(LocalDate.of(2026, 11, 24))}: OFF, BY_LAW, Vietnam Culture Day.
 *
 * <p>The lower layer is the standing law: weekly days of rest, fixed holidays, compensation for a holiday on a day of rest,
 * and what the law leaves to a decision of each year. It speaks of the days from {@link #knownFrom} to {@link #knownUntil}
 * only. The upper layer is what was decided: holidays that move, working days swapped with Saturdays. It has an end, and
 * gaps, per fact: see {@link #decidedUntil}.
 *
 * <p>What is known of a day:
 * <ol>
 *   <li>a decision names it: the decision's answer, DECIDED;
 *   <li>else it lies outside the known days: UNKNOWN;
 *   <li>else the law makes it a day off: OFF. Further decisions can only add days off or swap it: BY_LAW;
 *   <li>else a holiday set each year could fall on it and the decision is not there: UNKNOWN;
 *   <li>else WORKING, BY_LAW;
 *   <li>BY_LAW becomes DECIDED where every fact that the law leaves to the year is complete for that day, swaps included.
 * </ol>
 *
 * <p>BY_LAW is thus open to correction by a decision the calendar does not have, and UNKNOWN is never filled with a guess: no
 * lunar date is computed. Immutable and thread-safe.
 */
public final class WorkingCalendar {

    private final ZoneId zone;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;
    private final List<LawRule> rules;
    private final List<CalendarDecision> decisions;
    private final LawIndex law;
    private final Map<LocalDate, CalendarDecision> decided;
    private final Map<LocalDate, CalendarSource> holidays;

    private WorkingCalendar(Builder builder, LocalDate knownFrom, LocalDate knownUntil) {
        this.zone = builder.zone;
        this.knownFrom = knownFrom;
        this.knownUntil = knownUntil;
        this.rules = List.copyOf(builder.rules);
        this.decisions = List.copyOf(builder.decisions);
        this.law = new LawIndex(rules);
        this.decided = Collections.unmodifiableMap(index(decisions, law));
        this.holidays = HolidayDays.of(law, decided, knownFrom, knownUntil);
    }

    /**
     * Returns a builder without rules.
     *
     * @param zone the zone in which a day ends
     * @return a builder
     */
    public static Builder builder(ZoneId zone) {
        return new Builder(zone);
    }

    /**
     * Returns a builder that holds everything of this calendar, for adding decisions.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(zone).known(knownFrom, knownUntil);
        rules.forEach(builder::addRule);
        decisions.forEach(builder::addDecision);
        return builder;
    }

    /**
     * Returns the law layer alone.
     *
     * @return the calendar without its decisions
     */
    public WorkingCalendar withoutDecisions() {
        Builder builder = new Builder(zone).known(knownFrom, knownUntil);
        rules.forEach(builder::addRule);
        return builder.build();
    }

    /**
     * Returns the zone in which a day ends.
     *
     * @return for example Asia/Ho_Chi_Minh
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Returns the first day of which the law layer speaks.
     *
     * @return the day, inclusive
     */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /**
     * Returns the last day of which the law layer speaks.
     *
     * @return the day, inclusive
     */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /**
     * Returns the rules of the law layer.
     *
     * @return the rules in the order in which they were added
     */
    public List<LawRule> rules() {
        return rules;
    }

    /**
     * Returns the decisions.
     *
     * @return the decisions in the order in which they were added
     */
    public List<CalendarDecision> decisions() {
        return decisions;
    }

    /**
     * Returns the last day for which a fact is complete. Years before it may be missing; {@link #on} knows them.
     *
     * @param fact the id, such as {@code tet}
     * @return the day, inclusive; empty if no decision about it is complete
     * @throws IllegalArgumentException if no rule leaves such a fact to the years
     */
    public Optional<LocalDate> decidedUntil(String fact) {
        requireFact(fact, law);
        return decisions.stream()
                .filter(row -> row.kind() == DecisionKind.COMPLETE && row.fact().equals(fact))
                .map(CalendarDecision::lastDay)
                .max(LocalDate::compareTo);
    }

    /**
     * Returns what is known of a day.
     *
     * @param date the day
     * @return status, certainty and reason
     */
    public CalendarDay on(LocalDate date) {
        CalendarDecision decision = decided.get(date);
        if (decision != null) {
            DayStatus status = decision.kind() == DecisionKind.WORKING ? DayStatus.WORKING : DayStatus.OFF;
            return new CalendarDay(date, status, Certainty.DECIDED, Optional.of(decision.source()));
        }
        if (date.isBefore(knownFrom) || date.isAfter(knownUntil)) {
            return new CalendarDay(date, DayStatus.UNKNOWN, Certainty.UNKNOWN, Optional.empty());
        }
        Optional<CalendarSource> off =
                Optional.<CalendarSource>ofNullable(holidays.get(date)).or(() -> law.rest(date));
        Optional<CalendarSource> missing = off.isPresent() ? Optional.empty() : missingDecision(date);
        if (missing.isPresent()) {
            return new CalendarDay(date, DayStatus.UNKNOWN, Certainty.UNKNOWN, missing);
        }
        DayStatus status = off.isPresent() ? DayStatus.OFF : DayStatus.WORKING;
        return new CalendarDay(date, status, whollyDecided(date) ? Certainty.DECIDED : Certainty.BY_LAW, off);
    }

    /**
     * Returns the last working day up to a day.
     *
     * @param dayInclusive the day
     * @return the day itself if people work on it, else the nearest before it; UNKNOWN if an unknown day is met first
     */
    public DayAnswer workingDayOnOrBefore(LocalDate dayInclusive) {
        return search(dayInclusive, 1, day -> day.minusDays(1));
    }

    /**
     * Returns the next working day from a day on.
     *
     * @param dayInclusive the day
     * @return the day itself if people work on it, else the nearest after it; UNKNOWN if an unknown day is met first
     */
    public DayAnswer workingDayOnOrAfter(LocalDate dayInclusive) {
        return search(dayInclusive, 1, day -> day.plusDays(1));
    }

    /**
     * Returns the working day so many working days after a day, such as the seventh after a session closed.
     *
     * @param dayExclusive the day, which is not counted
     * @param count how many, at least 1
     * @return the day; UNKNOWN if an unknown day is met first
     * @throws IllegalArgumentException if the count is less than 1
     */
    public DayAnswer workingDayAfter(LocalDate dayExclusive, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count of working days was " + count + ", must be 1 or more");
        }
        return search(dayExclusive.plusDays(1), count, day -> day.plusDays(1));
    }

    private DayAnswer search(LocalDate start, int count, UnaryOperator<LocalDate> step) {
        Certainty certainty = Certainty.DECIDED;
        int left = count;
        LocalDate day = start;
        while (true) {
            CalendarDay known = on(day);
            certainty = certainty.weaker(known.certainty());
            if (known.status() == DayStatus.UNKNOWN) {
                return DayAnswer.unknown();
            }
            if (known.status() == DayStatus.WORKING && --left == 0) {
                return DayAnswer.of(day, certainty);
            }
            day = step.apply(day);
        }
    }

    private Optional<CalendarSource> missingDecision(LocalDate date) {
        return law.setEachYear().stream()
                .filter(rule -> rule.validity().includes(date))
                .filter(rule -> rule.window().map(span -> span.includes(date)).orElse(false))
                .filter(rule -> !complete(rule.fact(), date))
                .map(LawRule.SetEachYear::source)
                .findFirst();
    }

    private boolean whollyDecided(LocalDate date) {
        List<LawRule.SetEachYear> open = law.setEachYear().stream()
                .filter(rule -> rule.validity().includes(date))
                .toList();
        return !open.isEmpty() && open.stream().allMatch(rule -> complete(rule.fact(), date));
    }

    private boolean complete(String fact, LocalDate date) {
        return decisions.stream()
                .anyMatch(
                        row -> row.kind() == DecisionKind.COMPLETE && row.fact().equals(fact) && row.includes(date));
    }

    private static Map<LocalDate, CalendarDecision> index(List<CalendarDecision> decisions, LawIndex law) {
        Map<LocalDate, CalendarDecision> days = new HashMap<>();
        for (CalendarDecision row : decisions) {
            requireFact(row.fact(), law);
            if (row.kind() != DecisionKind.COMPLETE) {
                row.firstDay().datesUntil(row.lastDay().plusDays(1)).forEach(day -> {
                    CalendarDecision other = days.putIfAbsent(day, row);
                    if (other != null) {
                        throw new IllegalArgumentException(
                                "day " + day + " is decided twice, as " + other.kind() + " of '" + other.fact()
                                        + "' and " + row.kind() + " of '" + row.fact() + "', must be once");
                    }
                });
            }
        }
        return days;
    }

    private static void requireFact(String fact, LawIndex law) {
        List<String> facts = law.setEachYear().stream()
                .map(LawRule.SetEachYear::fact)
                .distinct()
                .toList();
        if (!facts.contains(fact)) {
            throw new IllegalArgumentException(
                    "fact was '" + fact + "', must be one that a rule leaves to each year: " + facts);
        }
    }

    /** Collects the rules and decisions of a {@link WorkingCalendar}. Not thread-safe. */
    public static final class Builder {
        private final ZoneId zone;
        private final List<LawRule> rules = new ArrayList<>();
        private final List<CalendarDecision> decisions = new ArrayList<>();
        private @Nullable LocalDate knownFrom;
        private @Nullable LocalDate knownUntil;

        private Builder(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /**
         * Sets the days of which the law layer speaks.
         *
         * @param firstDayInclusive the first day
         * @param lastDayInclusive the last day
         * @return this builder
         * @throws IllegalArgumentException if they are out of order or not within 1900 to 2199
         */
        public Builder known(LocalDate firstDayInclusive, LocalDate lastDayInclusive) {
            Period.requireYear("first known year", firstDayInclusive.getYear());
            Period.requireYear("last known year", lastDayInclusive.getYear());
            if (lastDayInclusive.isBefore(firstDayInclusive)) {
                throw new IllegalArgumentException("last known day was " + lastDayInclusive
                        + ", must not be before the first, " + firstDayInclusive);
            }
            this.knownFrom = firstDayInclusive;
            this.knownUntil = lastDayInclusive;
            return this;
        }

        /**
         * Adds a rule of the law layer.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder addRule(LawRule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Adds a decision.
         *
         * @param decision the decision
         * @return this builder
         */
        public Builder addDecision(CalendarDecision decision) {
            decisions.add(Objects.requireNonNull(decision, "decision"));
            return this;
        }

        /**
         * Builds the calendar.
         *
         * @return the calendar
         * @throws IllegalArgumentException if rules or decisions contradict each other, or a decision is about a fact that
         *     no rule leaves to the years
         * @throws IllegalStateException if the known days are not set
         */
        public WorkingCalendar build() {
            LocalDate first = knownFrom;
            LocalDate last = knownUntil;
            if (first == null || last == null) {
                throw new IllegalStateException("known days of the calendar are not set");
            }
            return new WorkingCalendar(this, first, last);
        }
    }
}
