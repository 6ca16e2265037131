package io.github.childplan.service.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalLong;

/**
 * When and from whom something was received, and in which file.
 *
 * @param at the instant, in the zone of the deadlines
 * @param by the user
 * @param importId the file, where it came in one
 */
public record Receipt(OffsetDateTime at, String by, OptionalLong importId) {

    /**
     * Returns a receipt of now.
     *
     * @param clock the clock of the service
     * @param user the user
     * @return the receipt, of no file
     */
    public static Receipt now(Clock clock, String user) {
        return new Receipt(OffsetDateTime.now(clock), user, OptionalLong.empty());
    }

    /**
     * Returns this receipt for a file.
     *
     * @param id the file
     * @return the receipt
     */
    public Receipt in(long id) {
        return new Receipt(at, by, OptionalLong.of(id));
    }

    /**
     * Returns the day on which it was received.
     *
     * @return the day in the zone of the deadlines
     */
    public LocalDate day() {
        return at.toLocalDate();
    }
}
