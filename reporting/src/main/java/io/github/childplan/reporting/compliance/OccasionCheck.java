package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.schedule.Deadline;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that each occasion is one that a step of the plan waits for, and that none stands twice. */
final class OccasionCheck {

    private OccasionCheck() {}

    static void check(Plan plan, List<Occasion> occasions) {
        Set<List<Object>> seen = new HashSet<>();
        for (Occasion occasion : occasions) {
            Deadline deadline = hop(plan, occasion).deadline();
            if (!StepSchedule.fits(deadline, occasion)) {
                throw new IllegalArgumentException(
                        "occasion was " + occasion + ", must be one that a deadline of the kind "
                                + deadline.getClass().getSimpleName() + " waits for");
            }
            if (!seen.add(identity(occasion))) {
                throw new IllegalArgumentException(
                        "occasion was " + occasion + ", must be the only one of its step and day");
            }
        }
    }

    private static ReportingHop hop(Plan plan, Occasion occasion) {
        ReportingObligation obligation = plan.obligations().stream()
                .filter(one -> one.id().equals(occasion.obligation()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("obligation was '" + occasion.obligation()
                        + "', must be one of "
                        + plan.obligations().stream()
                                .map(ReportingObligation::id)
                                .toList()));
        if (occasion.step() > obligation.hops().size()) {
            throw new IllegalArgumentException("step was " + occasion.step() + ", must be at most "
                    + obligation.hops().size() + " for the obligation '" + obligation.id() + "'");
        }
        return obligation.hops().get(occasion.step() - 1);
    }

    private static List<Object> identity(Occasion occasion) {
        Object which = "";
        if (occasion instanceof Occasion.Event event) {
            which = event.day();
        } else if (occasion instanceof Occasion.Request request) {
            which = request.day();
        } else if (occasion instanceof Occasion.Span span) {
            which = List.<LocalDate>of(span.firstDay(), span.lastDay());
        }
        return List.of(occasion.obligation(), occasion.step(), which);
    }
}
