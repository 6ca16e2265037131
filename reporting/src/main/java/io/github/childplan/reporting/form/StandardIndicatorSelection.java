package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.definition.Indicator;

/** The policies of {@link IndicatorSelections}. */
enum StandardIndicatorSelection implements IndicatorSelection {
    BY_REPORTER {
        @Override
        public boolean asks(FormReporter reporter, Indicator indicator) {
            return switch (reporter.kind()) {
                case BODY_OF_A_PLACE -> indicator.unit().kind() != UnitKind.OTHER;
                case AGENCY_OF_THE_AREA ->
                    indicator
                            .owner()
                            .filter(owner -> owner.agency().equals(reporter.addressee()))
                            .isPresent();
            };
        }
    },
    EVERY_INDICATOR {
        @Override
        public boolean asks(FormReporter reporter, Indicator indicator) {
            return true;
        }
    };

    @Override
    public LocalizedText statement() {
        return text("form.selection." + name());
    }
}
