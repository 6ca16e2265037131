package io.github.childplan.core.problem;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with data: why (a stable code), where, which value, what was expected, and a text for people.
 *
 * <pre>{@code
 * Problem.of(CoreProblem.UNKNOWN_FIELD)
 *         .at(ProblemPlace.in("plan.json").atField("/titel"))
 *         .value("titel")
 *         .expected("title, number, year")
 *         .build();
 * }</pre>
 *
 * <p>Programs read {@link #reason()}, {@link #place()} and {@link #value()}; the text may be reworded at any time. Immutable
 * and thread-safe.
 *
 * @param reason the kind of problem
 * @param place where it is
 * @param value the offending value as it was written, cut to 60 characters, where there is one
 * @param expected what would have been right, where that can be said
 * @param text the sentence for people
 */
public record Problem(
        ProblemReason reason,
        ProblemPlace place,
        Optional<String> value,
        Optional<LocalizedText> expected,
        LocalizedText text) {

    /** Checks that no part is null. */
    public Problem {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Starts a problem.
     *
     * @param reason the kind of problem
     * @return a builder
     */
    public static Builder of(ProblemReason reason) {
        return new Builder(reason);
    }

    /**
     * Returns the severity of the reason.
     *
     * @return the severity
     */
    public Severity severity() {
        return reason.severity();
    }

    /**
     * Returns one line for people: place, code and text.
     *
     * @param language the language
     * @return for example {@code figures.csv, line 4: CP-2004 …}
     */
    public String describe(Language language) {
        String where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + reason.code() + " " + text.in(language);
    }

    /**
     * Returns the English line of {@link #describe}.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return describe(Language.EN);
    }

    /** Collects the parts of a problem. Not thread-safe. */
    public static final class Builder {
        private final ProblemReason reason;
        private final Map<String, Object> arguments = new HashMap<>();
        private ProblemPlace place = ProblemPlace.unknown();
        private Optional<String> value = Optional.empty();
        private Optional<LocalizedText> expected = Optional.empty();

        private Builder(ProblemReason reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
        }

        /**
         * Sets where the problem is.
         *
         * @param where the place
         * @return this builder
         */
        public Builder at(ProblemPlace where) {
            this.place = Objects.requireNonNull(where, "place");
            return this;
        }

        /**
         * Sets the offending value, the argument {@code {value}} of the message.
         *
         * @param written the value as it was written; cut to 60 characters
         * @return this builder
         */
        public Builder value(String written) {
            String shown = Texts.excerpt(written);
            this.value = Optional.of(shown);
            return with("value", shown);
        }

        /**
         * Sets what was expected, the argument {@code {expected}} of the message.
         *
         * @param what what would have been right
         * @return this builder
         */
        public Builder expected(LocalizedText what) {
            this.expected = Optional.of(what);
            return with("expected", what);
        }

        /**
         * Sets what was expected where it reads the same in both languages, such as a list of codes.
         *
         * @param what what would have been right
         * @return this builder
         */
        public Builder expected(String what) {
            return expected(LocalizedText.of(what, what));
        }

        /**
         * Sets an argument of the message.
         *
         * @param name its name in the message
         * @param argument a text for both languages, shown as {@link Texts#printable} makes it, or a {@link LocalizedText}
         * @return this builder
         */
        public Builder with(String name, Object argument) {
            Objects.requireNonNull(argument, name);
            // a message must never fail on the very characters it complains about
            arguments.put(name, argument instanceof LocalizedText ? argument : Texts.printable(argument.toString()));
            return this;
        }

        /**
         * Builds the problem.
         *
         * @return the problem
         * @throws IllegalStateException if the message of the reason names an argument that was not given
         */
        public Problem build() {
            return new Problem(reason, place, value, expected, reason.catalog().format(reason.code(), arguments));
        }
    }
}
