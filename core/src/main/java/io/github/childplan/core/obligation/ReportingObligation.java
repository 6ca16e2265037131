package io.github.childplan.core.obligation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty to report, such as clause VI: everybody reports results to the district committee through the Labour division before
 * 25 November of each year.
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "clause", "kind", "subject", "hops", "dataWindow", "channel", "interpretations"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ReportingObligation {

    /**
     * Returns the id within the plan.
     *
     * @return the id
     */
    @JsonProperty(required = true)
    ObligationId id();

    /**
     * Returns where the plan says it.
     *
     * @return the clause
     */
    @JsonProperty(required = true)
    ClauseRef clause();

    /**
     * Returns the kind of report.
     *
     * @return the kind
     */
    @JsonProperty(required = true)
    ReportKind kind();

    /**
     * Returns what is reported on.
     *
     * @return the subject
     */
    @JsonProperty(required = true)
    LocalizedText subject();

    /**
     * Returns the steps of the chain, first reporters first.
     *
     * @return at least one step
     */
    @JsonProperty
    List<ReportingHop> hops();

    /**
     * Returns the span of days the figures cover, where the plan or a rule says it.
     *
     * @return the window; absent when none is said, which is not "the calendar year"
     */
    @JsonProperty
    Optional<DataWindow> dataWindow();

    /**
     * Returns the way of sending, where it is said.
     *
     * @return the channel
     */
    @JsonProperty
    Optional<LocalizedText> channel();

    /**
     * Returns what was read into the words.
     *
     * @return the interpretations
     */
    @JsonProperty
    List<Interpretation> interpretations();

    /**
     * Returns the deadline of the first step.
     *
     * @return the deadline
     */
    default Deadline deadline() {
        return hops().get(0).deadline();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this obligation.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks the chain.
     *
     * @throws IllegalArgumentException if it has no step
     */
    @Value.Check
    default void check() {
        if (hops().isEmpty()) {
            throw new IllegalArgumentException("hops of the obligation " + id() + " were empty, must be at least one");
        }
    }

    @JsonCreator
    private static ReportingObligation fromJson(ImmutableReportingObligation json) {
        return json;
    }

    /** Collects the parts of a {@link ReportingObligation}. Not thread-safe. */
    final class Builder extends ImmutableReportingObligation.Builder {
        Builder() {}
    }
}
