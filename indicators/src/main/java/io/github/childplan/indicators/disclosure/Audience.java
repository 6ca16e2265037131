package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom something is written for: the {@link #authority} of the reporting chain, who sees every figure, or the public, which
 * exists only together with the policy that says what is withheld from it.
 *
 * <pre>{@code
 * Audience everybody = Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
 * everybody.name();   // PUBLIC
 * }</pre>
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
public sealed interface Audience {

    /**
     * Returns the authorities of the reporting chain.
     *
     * @return the audience
     */
    static Audience authority() {
        return new Authority();
    }

    /**
     * Returns the public.
     *
     * @param policy what is withheld from it
     * @return the audience
     */
    static Audience publicUnder(SuppressionPolicy policy) {
        return new Public(policy);
    }

    /**
     * Calls the function of this audience's kind.
     *
     * @param authority for the authorities
     * @param everybody for the public
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(Function<? super Authority, ? extends R> authority, Function<? super Public, ? extends R> everybody);

    /**
     * Returns the name, which everything that is written carries.
     *
     * @return {@code AUTHORITY} or {@code PUBLIC}
     */
    default String name() {
        return fold(authority -> "AUTHORITY", everybody -> "PUBLIC");
    }

    /**
     * Returns the name for people.
     *
     * @return the name
     */
    default LocalizedText label() {
        return IndicatorsMessages.text("audience." + name());
    }

    /**
     * Returns what a reader has to know of it, which every document begins with.
     *
     * @return for whom it is and what is withheld
     */
    default LocalizedText statement() {
        return IndicatorsMessages.text(
                "audience.statement." + name(),
                fold(
                        authority -> Map.<String, String>of(),
                        everybody -> Map.of("policy", everybody.suppression().name())));
    }

    /**
     * Returns what is withheld.
     *
     * @return the policy; there exactly for the public
     */
    default Optional<SuppressionPolicy> policy() {
        return fold(authority -> Optional.empty(), everybody -> Optional.of(everybody.suppression()));
    }

    /** The authorities. Thread-safe. */
    record Authority() implements Audience {
        @Override
        public <R> R fold(
                Function<? super Authority, ? extends R> authority, Function<? super Public, ? extends R> everybody) {
            return authority.apply(this);
        }
    }

    /**
     * The public. Immutable and thread-safe.
     *
     * @param suppression what is withheld from it
     */
    record Public(SuppressionPolicy suppression) implements Audience {
        /** Checks that the policy is there. */
        public Public {
            Objects.requireNonNull(suppression, "policy");
        }

        @Override
        public <R> R fold(
                Function<? super Authority, ? extends R> authority, Function<? super Public, ? extends R> everybody) {
            return everybody.apply(this);
        }
    }
}
