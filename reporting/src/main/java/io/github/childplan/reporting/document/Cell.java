package io.github.childplan.reporting.document;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A cell of a table, typed so that every format can write it as what it is. Immutable and thread-safe; implemented by this
 * library only. A new kind is a new method of {@link Cases} and a new major version.
 */
public sealed interface Cell {

    /**
     * Returns what the method for this kind returns.
     *
     * @param cases one method per kind
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * One method per kind of cell. Its methods run in the calling thread.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * A text.
         *
         * @param cell the cell
         * @return the answer
         */
        R text(Text cell);

        /**
         * Words of a source in their own language.
         *
         * @param cell the cell
         * @return the answer
         */
        R quote(Quote cell);

        /**
         * A number.
         *
         * @param cell the cell
         * @return the answer
         */
        R amount(Amount cell);

        /**
         * A count of a count.
         *
         * @param cell the cell
         * @return the answer
         */
        R share(Share cell);

        /**
         * A day.
         *
         * @param cell the cell
         * @return the answer
         */
        R day(Day cell);

        /**
         * A status.
         *
         * @param cell the cell
         * @return the answer
         */
        R status(Status cell);

        /**
         * Nothing, and why.
         *
         * @param cell the cell
         * @return the answer
         */
        R missing(Missing cell);

        /**
         * Something that is there and not published.
         *
         * @param cell the cell
         * @return the answer
         */
        R suppressed(Suppressed cell);
    }

    /**
     * Returns a text in the language of the document.
     *
     * @param text the text, possibly empty
     * @return the cell
     */
    static Cell text(String text) {
        return new Text(text);
    }

    /**
     * A text. Immutable and thread-safe.
     *
     * @param text the text, possibly empty
     */
    record Text(String text) implements Cell {
        /** Checks that the text is there. */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * Words of a source in their own language, which may not be that of the document. Immutable and thread-safe.
     *
     * @param words the words
     * @param language their language
     */
    record Quote(String words, Language language) implements Cell {
        /** Checks that nothing is null. */
        public Quote {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(language, "language");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quote(this);
        }
    }

    /**
     * A number, written with its decimals and what follows it: 21.4 with 2 decimals and "%" is "21,40%". Immutable and thread-safe.
     *
     * @param value the number
     * @param decimals how many decimals are shown, at least as many as the number has
     * @param suffix the unit as it follows the number, possibly empty
     */
    record Amount(BigDecimal value, int decimals, String suffix) implements Cell {
        /**
         * Checks the decimals.
         *
         * @throws IllegalArgumentException if the number has more
         */
        public Amount {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(suffix, "suffix");
            if (decimals < 0 || value.stripTrailingZeros().scale() > decimals) {
                throw new IllegalArgumentException(
                        "decimals were " + decimals + " for " + value + ", must be at least as many as the number has");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }
    }

    /**
     * A count of a count, which is always shown as both counts. Immutable and thread-safe.
     *
     * @param counts the counts; of 0 there is no percentage
     * @param shown whether a percentage follows
     */
    record Share(Ratio counts, Shown shown) implements Cell {
        /** Checks that nothing is null. */
        public Share {
            Objects.requireNonNull(counts, "counts");
            Objects.requireNonNull(shown, "shown");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share(this);
        }
    }

    /**
     * A day. Immutable and thread-safe.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {
        /** Checks that the day is there. */
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(this);
        }
    }

    /**
     * A status. Its words say all; the tone lets a format show it at a glance as well. Immutable and thread-safe.
     *
     * @param tone how it is to be seen
     * @param label the words, not blank
     */
    record Status(Tone tone, String label) implements Cell {
        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if the label is blank, because a colour alone tells some readers nothing
         */
        public Status {
            Objects.requireNonNull(tone, "tone");
            if (label.isBlank()) {
                throw new IllegalArgumentException("label of the tone " + tone + " was blank, must be words");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.status(this);
        }
    }

    /**
     * Nothing, and why. A missing figure is never shown as 0. Immutable and thread-safe.
     *
     * @param reason why nothing is there, not blank
     */
    record Missing(String reason) implements Cell {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Missing {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("reason was blank, must say why nothing is there");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /**
     * A figure that is there and withheld from the public. It is neither missing nor 0, and the words are the same whatever the
     * reason. Immutable and thread-safe.
     *
     * @param label the words, not blank
     */
    record Suppressed(String label) implements Cell {
        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if they are blank
         */
        public Suppressed {
            if (label.isBlank()) {
                throw new IllegalArgumentException("label was blank, must say that the figure is not published");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suppressed(this);
        }
    }

    /** What is shown of a count of a count. Thread-safe. */
    enum Shown {
        /** "237/1.250". */
        COUNTS,
        /** "20/24 (83,3%)", rounded half up to one decimal. */
        COUNTS_AND_PERCENT
    }

    /** How a status is to be seen. Thread-safe. */
    enum Tone {
        /** As it should be. */
        GOOD,
        /** Not as it should be. */
        BAD,
        /** Not decided yet. */
        OPEN,
        /** Neither good nor bad. */
        NEUTRAL
    }
}
