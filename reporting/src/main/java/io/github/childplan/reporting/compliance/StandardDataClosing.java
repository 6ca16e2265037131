package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.obligation.DataWindow;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The three standard answers to when figures close. */
enum StandardDataClosing implements DataClosing {
    DECREE_09_2019 {
        @Override
        Optional<LocalDate> unlessStated(ReportingObligation obligation, Period period) {
            return obligation.kind() != ReportKind.PERIODIC || period instanceof Period.SchoolYear
                    ? Optional.empty()
                    : Optional.of(period.lastDay().withDayOfMonth(LAST_DAY));
        }
    },
    STATED_ONLY {
        @Override
        Optional<LocalDate> unlessStated(ReportingObligation obligation, Period period) {
            return Optional.empty();
        }
    },
    PERIOD_END {
        @Override
        Optional<LocalDate> unlessStated(ReportingObligation obligation, Period period) {
            return Optional.of(period.lastDay());
        }
    };

    /** All periods of the decree close on the 14th of their last month. */
    private static final int LAST_DAY = 14;

    abstract Optional<LocalDate> unlessStated(ReportingObligation obligation, Period period);

    @Override
    public LocalizedText basis(ReportingObligation obligation) {
        return obligation.dataWindow().map(DataWindow::source).orElseGet(() -> text("data-closing." + name()));
    }

    /** A window is that of a year; of a shorter period a plan with a yearly window says nothing. */
    @Override
    public Optional<LocalDate> closes(ReportingObligation obligation, Period period) {
        Optional<DataWindow> stated = obligation.dataWindow();
        if (stated.isEmpty()) {
            return unlessStated(obligation, period);
        }
        return period instanceof Period.CalendarYear
                ? Optional.of(stated.get().closes(period.endYear()))
                : Optional.empty();
    }
}
