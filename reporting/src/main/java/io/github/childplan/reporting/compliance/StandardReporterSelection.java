package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.agency.DutyRole;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.problem.ReportingTexts;
import java.util.List;
import java.util.Map;

enum StandardReporterSelection implements ReporterSelection {
    NAMED_AND_ORDERED {
        @Override
        public Selection select(Plan plan, AgencyId addressee) {
            if (onlyRequested(plan, addressee)) {
                return Selection.REQUESTED;
            }
            boolean unnamed = plan.findAgencyClass(addressee)
                    .map(one -> one.membership().<Boolean>fold(listed -> false, each -> false, nobody -> true))
                    .orElse(false);
            return unnamed ? Selection.UNNAMED : Selection.COUNTED;
        }
    },
    EVERY_ADDRESSEE {
        @Override
        public Selection select(Plan plan, AgencyId addressee) {
            return Selection.COUNTED;
        }
    };

    @Override
    public LocalizedText statement() {
        return ReportingTexts.text("selection." + name(), Map.of());
    }

    private static boolean onlyRequested(Plan plan, AgencyId addressee) {
        List<Duty> duties = plan.duties().stream()
                .filter(duty -> duty.agency().equals(addressee))
                .toList();
        return !duties.isEmpty()
                && duties.stream().allMatch(duty -> duty.roles().equals(List.of(DutyRole.REQUESTED)));
    }
}
