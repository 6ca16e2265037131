package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.reporting.problem.ReportingProblem;
import io.github.childplan.reporting.schedule.DueDate;
import io.github.childplan.reporting.schedule.DueDates;
import io.github.childplan.reporting.schedule.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the reports of one year, step by step. Used once. */
final class YearReports {

    private final Plan plan;
    private final DueDates dueDates;
    private final ReportPlanner.Policies policies;
    private final HolderFinder holders;
    private final List<DueReport> reports = new ArrayList<>();
    private final List<UncountedReporter> uncounted = new ArrayList<>();
    private final List<UndatedReport> undated = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<List<Object>> warned = new HashSet<>();

    YearReports(Plan plan, WorkingCalendar calendar, ReportPlanner.Policies policies, HolderFinder holders) {
        this.plan = plan;
        this.dueDates = DueDates.of(calendar, policies.duePolicies());
        this.policies = policies;
        this.holders = holders;
    }

    ReportingYear in(int year) {
        for (ReportingObligation obligation : plan.obligations()) {
            for (int step = 1; step <= obligation.hops().size(); step++) {
                add(obligation, step, year);
            }
        }
        return new ReportingYear(plan.id(), year, policies.selection(), reports, uncounted, undated, problems);
    }

    private void add(ReportingObligation obligation, int step, int year) {
        ReportingHop hop = obligation.hops().get(step - 1);
        List<Occasion> occasions = policies.occasions().stream()
                .filter(one -> one.obligation().equals(obligation.id()) && one.step() == step)
                .toList();
        StepDates dates = hop.deadline()
                .match(new StepSchedule(year, dueDates, occasions))
                .since(plan.identity().issued().firstDay(), UndatedReason.BEFORE_THE_PLAN);
        dates.reason()
                .ifPresent(reason -> undated.add(new UndatedReport(
                        obligation.id(),
                        step,
                        obligation.clause(),
                        reason,
                        hop.deadline().words())));
        Map<Period, Integer> numbers = new HashMap<>();
        for (StepDates.Dated dated : dates.dates()) {
            // an occasion tells its report apart by its day
            int number =
                    dated.occasion().isPresent() ? 1 : numbers.merge(dated.due().period(), 1, Integer::sum);
            addReports(obligation, step, dated, number);
        }
        if (!dates.dates().isEmpty()) {
            addUncounted(obligation, step, hop);
        }
    }

    private void addReports(ReportingObligation obligation, int step, StepDates.Dated dated, int number) {
        ReportingHop hop = obligation.hops().get(step - 1);
        DueDate due = dated.due();
        List<AgencyId> counted = hop.reporters().stream()
                .filter(addressee -> policies.selection().select(plan, addressee) == Selection.COUNTED)
                .toList();
        DueReport.Builder common = DueReport.builder()
                .obligation(obligation.id())
                .step(step)
                .clause(obligation.clause())
                .subject(obligation.subject())
                .via(hop.via().map(party -> holders.names(party, due.lastDay()).get(0)))
                .recipients(hop.recipients().stream()
                        .flatMap(party -> holders.names(party, due.lastDay()).stream())
                        .distinct()
                        .toList())
                .ceasedRecipients(parties(hop)
                        .filter(party -> holders.vacancy(party, due.lastDay()).isPresent())
                        .map(this::name)
                        .toList())
                .words(hop.deadline().words())
                .number(number)
                .occasion(dated.occasion())
                .due(due);
        List<DueReport> owed = holders.of(counted, due.lastDay()).stream()
                .<DueReport>map(holder -> common.reporter(holder.reporter())
                        .vacancy(holder.vacancy())
                        .build())
                .toList();
        reports.addAll(owed);
        if (!owed.isEmpty()) {
            warnOfData(obligation, owed.get(0));
            parties(hop).forEach(party -> warnOfVacancy(obligation, party, owed.get(0)));
        }
    }

    private static Stream<AgencyId> parties(ReportingHop hop) {
        return Stream.concat(hop.via().stream(), hop.recipients().stream());
    }

    /** Figures that close with the end of the last day are no more there in time than those of the day after. */
    private void warnOfData(ReportingObligation obligation, DueReport report) {
        Optional<LocalDate> closes = report.occasion().isPresent()
                ? Optional.empty()
                : policies.dataClosing().closes(obligation, report.due().period());
        closes.filter(day -> !report.lastDay().isAfter(day))
                .ifPresent(day -> problems.add(problem(ReportingProblem.DUE_BEFORE_DATA_CLOSE, obligation, report)
                        .with("close", date(day))
                        .with("basis", policies.dataClosing().basis(obligation))
                        .build()));
    }

    private void warnOfVacancy(ReportingObligation obligation, AgencyId party, DueReport report) {
        holders.vacancy(party, report.due().lastDay())
                .filter(vacancy -> warned.add(List.of(obligation.id(), report.step(), party)))
                .ifPresent(vacancy -> problems.add(problem(ReportingProblem.RECIPIENT_HAS_CEASED, obligation, report)
                        .value(party.value())
                        .with("name", name(party))
                        .with("why", vacancy.why())
                        .build()));
    }

    private static Problem.Builder problem(ReportingProblem reason, ReportingObligation obligation, DueReport report) {
        return Problem.of(reason)
                .at(ProblemPlace.unknown()
                        .atField(obligation.id() + "/" + report.step() + " "
                                + report.due().period()))
                .with("clause", obligation.clause())
                .with("period", report.due().period())
                .with("due", date(report.lastDay()));
    }

    private void addUncounted(ReportingObligation obligation, int step, ReportingHop hop) {
        for (AgencyId addressee : hop.reporters()) {
            Selection answer = policies.selection().select(plan, addressee);
            if (answer != Selection.COUNTED) {
                uncounted.add(new UncountedReporter(obligation.id(), step, addressee, name(addressee), answer));
            }
        }
    }

    private LocalizedText name(AgencyId id) {
        return plan.findAgencyName(id)
                .orElseThrow(() -> new IllegalStateException("agency '" + id + "' is not in the plan " + plan.id()));
    }
}
