package io.github.childplan.indicators.targetlist;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds rows to a plan. Used once and not thread-safe. */
final class TargetAssembly {

    private static final Pattern ITEM = Pattern.compile("\\(.*|-[0-9]+$");

    /** What a row demands, however many decimals it prints. */
    private record Demand(MilestoneId milestone, IndicatorId indicator, Bound bound, BigDecimal value, Unit unit) {
        private static Demand of(TargetRow row) {
            Level level = row.level();
            return new Demand(row.milestone(), row.indicator(), level.bound(), level.value(), level.unit());
        }
    }

    /** A milestone as it grows; groups are found by their clause. */
    private static final class Draft {
        private final Milestone start;
        private final Map<ClauseRef, List<Target>> added = new LinkedHashMap<>();

        private Draft(Milestone start) {
            this.start = start;
        }

        private Milestone finish() {
            List<TargetGroup> groups = new ArrayList<>();
            for (TargetGroup group : start.groups()) {
                List<Target> targets = new ArrayList<>(group.targets());
                targets.addAll(added.getOrDefault(group.clause(), List.of()));
                added.remove(group.clause());
                groups.add(new TargetGroup(group.clause(), group.title(), targets));
            }
            added.forEach((clause, targets) -> groups.add(TargetGroup.of(clause, targets)));
            return new Milestone(start.id(), start.clause(), start.words(), start.timing(), groups);
        }
    }

    private final Plan frame;
    private final UnknownIndicators unknown;
    private final Map<IndicatorId, IndicatorRef> indicators = new LinkedHashMap<>();
    private final Map<MilestoneId, Draft> milestones = new LinkedHashMap<>();
    private final Map<Demand, TargetRow> demands = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    TargetAssembly(Plan frame, UnknownIndicators unknown) {
        this.frame = frame;
        this.unknown = unknown;
        frame.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        frame.milestones().forEach(milestone -> milestones.put(milestone.id(), new Draft(milestone)));
        frame.targets().forEach(target -> ids.put(target.id().value(), 1));
    }

    void add(TargetRow row, CsvCells cells) {
        TargetRow first = demands.putIfAbsent(Demand.of(row), row);
        if (first != null) {
            cells.report(Problem.of(IndicatorsProblem.TARGET_LISTED_TWICE)
                    .at(row.at())
                    .value(row.milestone() + "/" + row.indicator())
                    .with("other", Long.toString(first.at().line().orElse(0)))
                    .build());
        } else if (known(row, cells)) {
            milestones
                    .computeIfAbsent(row.milestone(), id -> new Draft(heading(row)))
                    .added
                    .computeIfAbsent(row.clause(), clause -> new ArrayList<>())
                    .add(target(row));
        }
    }

    WithProblems<Plan> finish(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return WithProblems.failed(problems);
        }
        try {
            Plan plan = frame.toBuilder()
                    .indicators(indicators.values())
                    .milestones(milestones.values().stream().map(Draft::finish).toList())
                    .build();
            return WithProblems.of(plan, problems);
        } catch (ProblemsException unsound) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(unsound.problems());
            return WithProblems.failed(all);
        }
    }

    private boolean known(TargetRow row, CsvCells cells) {
        if (!indicators.containsKey(row.indicator()) && unknown == UnknownIndicators.NAME_BY_PHRASE) {
            indicators.put(row.indicator(), new IndicatorRef(row.indicator(), LocalizedText.of(row.phrase())));
        }
        if (indicators.containsKey(row.indicator())) {
            return true;
        }
        List<String> nearest = NearestNames.of(
                row.indicator().value(),
                indicators.keySet().stream().map(IndicatorId::value).toList());
        cells.report(Problem.of(IndicatorsProblem.INDICATOR_NOT_IN_PLAN)
                .at(row.at()
                        .atColumn(TargetListCsv.COLUMNS.indexOf("indicator") + 1L)
                        .atField("indicator"))
                .value(row.indicator().value())
                .with("nearest", IndicatorsMessages.list(nearest))
                .build());
        return false;
    }

    private Target target(TargetRow row) {
        return Target.builder()
                .id(id(row))
                .clause(row.clause())
                .indicator(row.indicator())
                .timing(new Timing.By(row.year()))
                .criterion(row.level())
                .words(row.phrase())
                .build();
    }

    /** Two clauses may demand different things of one indicator; the second gets a number. */
    private TargetId id(TargetRow row) {
        String plain = row.milestone() + "/" + row.indicator();
        int count = ids.merge(plain, 1, Integer::sum);
        return TargetId.of(count == 1 ? plain : plain + "/" + count);
    }

    /** The heading of a milestone is not in the list: its clause is taken to be the first target's without its item. */
    private static Milestone heading(TargetRow row) {
        ClauseRef clause = ClauseRef.parse(ITEM.matcher(row.clause().value()).replaceFirst(""));
        return new Milestone(row.milestone(), clause, row.milestone().value(), new Timing.By(row.year()), List.of());
    }
}
