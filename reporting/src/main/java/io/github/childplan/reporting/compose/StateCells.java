package io.github.childplan.reporting.compose;

import io.github.childplan.reporting.compliance.ReceivedVersion;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.document.Cell;
import java.util.Optional;

/** A state of a report as cells: its words, the day on which the deciding version came, and that version. */
record StateCells(Cell status, Cell received, Optional<ReceivedVersion> version) {

    /** The cells of each state in the words of a document. */
    record Of(Words words) implements ReportState.Cases<StateCells> {

        @Override
        public StateCells notYetDue(ReportState.NotYetDue state) {
            return without(Cell.Tone.OPEN, state);
        }

        @Override
        public StateCells onTime(ReportState.OnTime state) {
            return with(Cell.Tone.GOOD, state, state.version());
        }

        @Override
        public StateCells late(ReportState.Late state) {
            return with(Cell.Tone.BAD, state, state.version());
        }

        @Override
        public StateCells overdue(ReportState.Overdue state) {
            return without(Cell.Tone.BAD, state);
        }

        @Override
        public StateCells returned(ReportState.Returned state) {
            return without(state.daysOverdue() == 0 ? Cell.Tone.OPEN : Cell.Tone.BAD, state);
        }

        @Override
        public StateCells exempt(ReportState.Exempt state) {
            return new StateCells(label(Cell.Tone.NEUTRAL, state), Cell.text(""), Optional.empty());
        }

        @Override
        public StateCells noHolder(ReportState.NoHolder state) {
            return without(Cell.Tone.NEUTRAL, state);
        }

        private StateCells with(Cell.Tone tone, ReportState state, ReceivedVersion version) {
            return new StateCells(
                    label(tone, state), new Cell.Day(version.time().day()), Optional.of(version));
        }

        private StateCells without(Cell.Tone tone, ReportState state) {
            return new StateCells(
                    label(tone, state), new Cell.Missing(words.text("state.not-received")), Optional.empty());
        }

        private Cell label(Cell.Tone tone, ReportState state) {
            return new Cell.Status(tone, words.in(state.label()));
        }
    }
}
