package io.github.childplan.indicators.explanation;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.rollup.NamedPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something an explanation speaks of, typed so that a program reads it and a text can be made of it in either language.
 * Immutable and thread-safe; implemented by this library only.
 */
public sealed interface Content {

    /**
     * Calls the method of this content's kind.
     *
     * @param cases a method per kind
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R match(Cases<R> cases);

    /**
     * Returns this for people.
     *
     * @return the text in both languages
     */
    default LocalizedText text() {
        return match(ContentText.INSTANCE);
    }

    /**
     * A method per kind of content. Its methods run in the calling thread.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /**
         * Called for words.
         *
         * @param words the words
         * @return the result
         */
        R words(Words words);

        /**
         * Called for a name of the data.
         *
         * @param name the name
         * @return the result
         */
        R name(Name name);

        /**
         * Called for a number of things.
         *
         * @param count the number
         * @return the result
         */
        R count(Count count);

        /**
         * Called for a number of things with their noun.
         *
         * @param things the things
         * @return the result
         */
        R things(Things things);

        /**
         * Called for a number without a unit.
         *
         * @param decimal the number
         * @return the result
         */
        R decimal(Decimal decimal);

        /**
         * Called for a figure.
         *
         * @param figure the figure
         * @return the result
         */
        R figure(Figure figure);

        /**
         * Called for a count of a count.
         *
         * @param counts the counts
         * @return the result
         */
        R counts(Counts counts);

        /**
         * Called for a demand.
         *
         * @param demand the level
         * @return the result
         */
        R demand(Demand demand);

        /**
         * Called for places.
         *
         * @param places the places
         * @return the result
         */
        R places(Places places);

        /**
         * Called for a period.
         *
         * @param span the period
         * @return the result
         */
        R span(Span span);

        /**
         * Called for a day.
         *
         * @param day the day
         * @return the result
         */
        R day(Day day);

        /**
         * Called for a verdict.
         *
         * @param outcome the verdict
         * @return the result
         */
        R outcome(Outcome outcome);

        /**
         * Called for what is not told.
         *
         * @param withheld the mark
         * @return the result
         */
        R withheld(Withheld withheld);
    }

    /**
     * Words of a plan, or a name that a thing has in both languages. Immutable and thread-safe.
     *
     * @param words the words
     */
    record Words(LocalizedText words) implements Content {
        /** Checks that nothing is null. */
        public Words {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /**
     * A name that reads the same in both languages: a clause, an id, a policy. Immutable and thread-safe.
     *
     * @param name the name
     */
    record Name(String name) implements Content {
        /** Checks that nothing is null. */
        public Name {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.name(this);
        }
    }

    /**
     * A number of things that the sentence names: 13 communes, 37 children. Immutable and thread-safe.
     *
     * @param count how many
     */
    record Count(long count) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(this);
        }
    }

    /**
     * A number of things with their noun: 2 communes. Immutable and thread-safe.
     *
     * @param count how many
     * @param noun what they are called
     */
    record Things(long count, CountedNoun noun) implements Content {
        /** Checks that nothing is null. */
        public Things {
            Objects.requireNonNull(noun, "noun");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.things(this);
        }
    }

    /**
     * A number without a unit. Immutable and thread-safe.
     *
     * @param number the number
     */
    record Decimal(BigDecimal number) implements Content {
        /** Checks that nothing is null. */
        public Decimal {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal(this);
        }
    }

    /**
     * A value with its unit and, where they are known, the counts behind it: 18.96% (237/1,250). Immutable and thread-safe.
     *
     * @param value the value; absent when the denominator is 0
     * @param unit the unit
     * @param counts the counts
     */
    record Figure(Optional<BigDecimal> value, Unit unit, Optional<Ratio> counts) implements Content {
        /** Checks that nothing is null. */
        public Figure {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(counts, "counts");
        }

        /**
         * Returns a value without counts.
         *
         * @param value the value
         * @param unit the unit
         * @return the figure
         */
        public static Figure of(BigDecimal value, Unit unit) {
            return new Figure(Optional.of(value), unit, Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figure(this);
        }
    }

    /**
     * A count of a count by itself: 7/14. Immutable and thread-safe.
     *
     * @param counts the counts
     */
    record Counts(Ratio counts) implements Content {
        /** Checks that nothing is null. */
        public Counts {
            Objects.requireNonNull(counts, "counts");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.counts(this);
        }
    }

    /**
     * What a plan asks for, as a level with its bound: less than 25%. Immutable and thread-safe.
     *
     * @param level the level
     */
    record Demand(Level level) implements Content {
        /** Checks that nothing is null. */
        public Demand {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.demand(this);
        }
    }

    /**
     * Places by name. Immutable and thread-safe.
     *
     * @param places the places, with the names they had on the day in question
     */
    record Places(List<NamedPlace> places) implements Content {
        /** Copies the list. */
        public Places {
            places = List.copyOf(places);
        }

        /**
         * Returns one place.
         *
         * @param place the place
         * @return the content
         */
        public static Places of(NamedPlace place) {
            return new Places(List.of(place));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.places(this);
        }
    }

    /**
     * A period. Immutable and thread-safe.
     *
     * @param period the period
     */
    record Span(Period period) implements Content {
        /** Checks that nothing is null. */
        public Span {
            Objects.requireNonNull(period, "period");
        }

        /**
         * Returns a calendar year.
         *
         * @param year the year
         * @return the content
         */
        public static Span year(int year) {
            return new Span(new Period.CalendarYear(year));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.span(this);
        }
    }

    /**
     * A day. Immutable and thread-safe.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Content {
        /** Checks that nothing is null. */
        public Day {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(this);
        }
    }

    /**
     * A verdict. Immutable and thread-safe.
     *
     * @param verdict the verdict
     */
    record Outcome(Verdict verdict) implements Content {
        /** Checks that nothing is null. */
        public Outcome {
            Objects.requireNonNull(verdict, "verdict");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcome(this);
        }
    }

    /** What is not told to this audience. Immutable and thread-safe. */
    record Withheld() implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withheld(this);
        }
    }
}
