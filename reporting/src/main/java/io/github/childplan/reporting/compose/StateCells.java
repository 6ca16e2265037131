package io.github.childplan.reporting.compose;

import io.github.childplan.reporting.compliance.ReceivedVersion;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.document.Cell;
import java.util.Map;
import java.util.Optional;

/** A state of a report as cells: its words, the day on which the deciding version came, and that version. */
record StateCells(Cell status, Cell received, Optional<ReceivedVersion> version) {

    /** The cells of each state in the words of a document. */
    record Of(Words words) implements ReportState.Cases<StateCells> {

        @Override
        public StateCells notYetDue(ReportState.NotYetDue state) {
            return without(Cell.Tone.OPEN, "NOT_YET_DUE", Map.of("days", words.days(state.daysLeft())));
        }

        @Override
        public StateCells onTime(ReportState.OnTime state) {
            return with(Cell.Tone.GOOD, words.text("state.ON_TIME"), state.version());
        }

        @Override
        public StateCells late(ReportState.Late state) {
            String label = words.text("state.LATE", Map.of("days", words.days(state.days())));
            return with(Cell.Tone.BAD, label, state.version());
        }

        @Override
        public StateCells overdue(ReportState.Overdue state) {
            return without(Cell.Tone.BAD, "OVERDUE", Map.of("days", words.days(state.days())));
        }

        @Override
        public StateCells returned(ReportState.Returned state) {
            Map<String, String> arguments =
                    Map.of("day", words.date(state.on()), "days", words.days(state.daysOverdue()));
            return state.daysOverdue() == 0
                    ? without(Cell.Tone.OPEN, "RETURNED", arguments)
                    : without(Cell.Tone.BAD, "RETURNED-OVERDUE", arguments);
        }

        @Override
        public StateCells exempt(ReportState.Exempt state) {
            return new StateCells(
                    new Cell.Status(
                            Cell.Tone.NEUTRAL, words.text("state.EXEMPT", Map.of("day", words.date(state.since())))),
                    Cell.text(""),
                    Optional.empty());
        }

        @Override
        public StateCells noHolder(ReportState.NoHolder state) {
            return without(Cell.Tone.NEUTRAL, "NO_HOLDER", Map.of());
        }

        private StateCells with(Cell.Tone tone, String label, ReceivedVersion version) {
            return new StateCells(
                    new Cell.Status(tone, label), new Cell.Day(version.time().day()), Optional.of(version));
        }

        private StateCells without(Cell.Tone tone, String key, Map<String, String> arguments) {
            return new StateCells(
                    new Cell.Status(tone, words.text("state." + key, arguments)),
                    new Cell.Missing(words.text("state.not-received")),
                    Optional.empty());
        }
    }
}
