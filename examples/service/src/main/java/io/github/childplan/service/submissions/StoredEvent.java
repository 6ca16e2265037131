package io.github.childplan.service.submissions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.childplan.reporting.compliance.Submission;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event as it is stored, with the number by which it can be voided.
 *
 * @param id its number
 * @param reporter the id of who owes the report
 * @param obligation the id of the obligation
 * @param step which hop of its chain
 * @param period the period the report is about
 * @param event what happened, in the word of the CSV
 * @param date the day or the instant
 * @param until the new last day of an extension
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StoredEvent(
        long id,
        String reporter,
        String obligation,
        int step,
        String period,
        String event,
        String date,
        Optional<LocalDate> until) {

    static StoredEvent of(long id, Submission one) {
        return new StoredEvent(
                id,
                one.report().reporter().value(),
                one.report().obligation().value(),
                one.report().step(),
                one.report().period().toString(),
                one.event().kind().toString(),
                one.event().time().toString(),
                one.event().until());
    }
}
