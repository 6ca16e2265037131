package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.schedule.DueDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One report that one body owes for one period, such as that of the health centre for 2024 under VI, due "trước ngày 25/11".
 *
 * <p>Made by {@link ReportPlanner}. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface DueReport {

    /**
     * Returns the obligation of the plan.
     *
     * @return the id, for example {@code vi}
     */
    ObligationId obligation();

    /**
     * Returns the step of the obligation's chain.
     *
     * @return the step, from 1
     */
    int step();

    /**
     * Returns where the plan says it.
     *
     * @return the clause
     */
    ClauseRef clause();

    /**
     * Returns what is reported on.
     *
     * @return the subject
     */
    LocalizedText subject();

    /**
     * Returns who owes it. Where {@link #vacancy} is there, it is who owed it before.
     *
     * @return the reporter
     */
    Reporter reporter();

    /**
     * Returns that nobody is known to owe it on the due date.
     *
     * @return the vacancy; empty if the reporter holds the duty
     */
    Optional<Vacancy> vacancy();

    /**
     * Returns who handles it for the recipients.
     *
     * @return the name, where the plan has an intermediary
     */
    Optional<LocalizedText> via();

    /**
     * Returns who receives it on the due date; where nobody is known to have taken over from a recipient that ended, it is
     * named as in the plan and is one of the {@link #ceasedRecipients}.
     *
     * @return the names, at least one
     */
    List<LocalizedText> recipients();

    /**
     * Returns who of the recipients and intermediaries has ended by the due date without a known successor.
     *
     * @return their names as in the plan, possibly none
     */
    List<LocalizedText> ceasedRecipients();

    /**
     * Returns the words of the deadline.
     *
     * @return the words of the plan, verbatim; empty where it has none
     */
    Optional<String> words();

    /**
     * Returns which due date of its period it is for.
     *
     * @return the number, from 1; of "trước 08/6 và 08/12" the second is 2
     */
    int number();

    /**
     * Returns what brought it about, where years alone do not.
     *
     * @return the day of the event or request, or the day of a lasting event
     */
    Optional<LocalDate> occasion();

    /**
     * Returns when it is due, as the plan's words give it.
     *
     * @return the due date with its period
     */
    DueDate due();

    /**
     * Returns the key.
     *
     * @return what tells this report from every other
     */
    default ReportKey key() {
        return new ReportKey(obligation(), step(), reporter().id(), due().period(), number(), occasion());
    }

    /**
     * Returns the last day on which it is in time, before any extension: the rolled day. Where the calendar cannot tell that
     * day it is the day of the words, which is never later.
     *
     * @return the last day, inclusive
     */
    default LocalDate lastDay() {
        return due().rolledDay().day().orElse(due().lastDay());
    }

    /**
     * Returns the first instant that is late, before any extension.
     *
     * @return the instant that belongs to {@link #lastDay()}
     */
    default Instant endExclusive() {
        return due().rolledEndExclusive().orElse(due().endExclusive());
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
     * Returns a builder that holds everything of this report.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Collects the parts of a {@link DueReport}. Not thread-safe. */
    final class Builder extends ImmutableDueReport.Builder {
        Builder() {}
    }
}
