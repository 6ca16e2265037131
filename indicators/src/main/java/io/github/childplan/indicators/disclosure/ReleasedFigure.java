package io.github.childplan.indicators.disclosure;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import java.util.Objects;
import java.util.function.Function;

/**
 * A figure as an audience sees it: shown, or suppressed, which is neither missing nor 0. Immutable and thread-safe; implemented
 * by this library only.
 */
public sealed interface ReleasedFigure {

    /**
     * Calls the function of this figure's kind.
     *
     * @param shown for a figure that is shown
     * @param suppressed for a figure that is withheld
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(Function<? super Shown, ? extends R> shown, Function<? super Suppressed, ? extends R> suppressed);

    /**
     * Returns what the figure is about, which is known of a suppressed one, too.
     *
     * @return the key
     */
    ObservationKey key();

    /**
     * A figure that is shown. Immutable and thread-safe.
     *
     * @param observation the figure
     */
    record Shown(Observation observation) implements ReleasedFigure {
        /** Checks that nothing is null. */
        public Shown {
            Objects.requireNonNull(observation, "observation");
        }

        @Override
        public ObservationKey key() {
            return observation.key();
        }

        @Override
        public <R> R fold(
                Function<? super Shown, ? extends R> shown, Function<? super Suppressed, ? extends R> suppressed) {
            return shown.apply(this);
        }
    }

    /**
     * A figure that is there and withheld. Immutable and thread-safe.
     *
     * @param key what it is about
     * @param reason why, which no public writer shows
     */
    record Suppressed(ObservationKey key, SuppressionReason reason) implements ReleasedFigure {
        /** Checks that nothing is null. */
        public Suppressed {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(
                Function<? super Shown, ? extends R> shown, Function<? super Suppressed, ? extends R> suppressed) {
            return suppressed.apply(this);
        }

        /**
         * Returns what the public may see.
         *
         * @return the key alone, without the reason
         */
        @Override
        public String toString() {
            return "suppressed " + key;
        }
    }
}
