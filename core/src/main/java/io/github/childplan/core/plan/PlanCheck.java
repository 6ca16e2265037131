package io.github.childplan.core.plan;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The rules a plan must obey as a whole. Every breach is a problem whose place is the JSON pointer of the offending field, so
 * that the reader can report them all.
 */
final class PlanCheck {

    private static final LocalizedText DOCUMENT = LocalizedText.of("tài liệu", "document");
    private static final LocalizedText INDICATOR = LocalizedText.of("chỉ số", "indicator");
    private static final LocalizedText AGENCY = LocalizedText.of("cơ quan", "agency");

    private final Plan plan;
    private final List<Problem> problems = new ArrayList<>();

    private PlanCheck(Plan plan) {
        this.plan = plan;
    }

    static void requireSound(Plan plan) {
        if (!plan.format().equals(Plan.FORMAT)) {
            throw new IllegalArgumentException("format was '" + plan.format() + "', must be " + Plan.FORMAT);
        }
        List<Problem> problems = new PlanCheck(plan).run();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private List<Problem> run() {
        Ids documents = new Ids(DOCUMENT);
        documents.addAll("/legalBasis", plan.legalBasis(), LegalDocument::id);
        Ids indicators = new Ids(INDICATOR);
        indicators.addAll("/indicators", plan.indicators(), IndicatorRef::id);
        Ids agencies = new Ids(AGENCY);
        agencies.addAll("/agencies", plan.agencies(), Agency::id);
        agencies.addAll("/agencyClasses", plan.agencyClasses(), AgencyClass::id);
        new Ids(LocalizedText.of("mốc", "milestone")).addAll("/milestones", plan.milestones(), Milestone::id);
        new Ids(LocalizedText.of("nghĩa vụ báo cáo", "obligation"))
                .addAll("/obligations", plan.obligations(), ReportingObligation::id);
        documents(documents);
        targets(indicators, agencies);
        agencies(agencies);
        duties(agencies);
        obligations(agencies);
        return problems;
    }

    /** The ids of one kind of thing, each of which may stand once. */
    private final class Ids {
        private final LocalizedText kind;
        private final Set<String> known = new LinkedHashSet<>();

        Ids(LocalizedText kind) {
            this.kind = kind;
        }

        <T> void addAll(String list, List<T> things, Function<T, ?> id) {
            each(list, things, (pointer, thing) -> add(pointer + "/id", id.apply(thing)));
        }

        boolean add(String pointer, Object id) {
            boolean isNew = known.add(id.toString());
            if (!isNew) {
                report(CoreProblem.DUPLICATE_ID, pointer, id, kind, Optional.empty());
            }
            return isNew;
        }

        void require(String pointer, Object id) {
            if (!known.contains(id.toString())) {
                List<String> nearest = NearestNames.of(id.toString(), known);
                String shown = nearest.isEmpty() ? "-" : String.join(", ", nearest);
                report(CoreProblem.DANGLING_REFERENCE, pointer, id, kind, Optional.of(shown));
            }
        }

        void requireAll(String list, List<?> ids) {
            each(list, ids, this::require);
        }
    }

    private void documents(Ids documents) {
        each(
                "/legalBasis",
                plan.legalBasis(),
                (pointer, document) -> documents.requireAll(pointer + "/carriesOut", document.carriesOut()));
        each(
                "/relations",
                plan.relations(),
                (pointer, relation) -> relation.basis().ifPresent(id -> documents.require(pointer + "/basis", id)));
    }

    private void targets(Ids indicators, Ids agencies) {
        Ids targets = new Ids(LocalizedText.of("chỉ tiêu", "target"));
        Set<List<Object>> demands = new HashSet<>();
        each(
                "/milestones",
                plan.milestones(),
                (milestone, m) -> each(
                        milestone + "/groups",
                        m.groups(),
                        (group, g) -> each(group + "/targets", g.targets(), (pointer, target) -> {
                            boolean newId = targets.add(pointer + "/id", target.id());
                            // a copy with its id is one fault, not two
                            if (!demands.add(List.of(PlanLookup.Subject.of(target), target.criterion())) && newId) {
                                report(
                                        CoreProblem.DOUBLED_TARGET,
                                        pointer,
                                        target.id(),
                                        targets.kind,
                                        Optional.empty());
                            }
                            references(pointer, target, indicators, agencies);
                        })));
    }

    private static void references(String pointer, Target target, Ids indicators, Ids agencies) {
        indicators.require(pointer + "/indicator", target.indicator());
        if (target.scope().places() instanceof PlaceScope.ByBaseline chosen) {
            indicators.require(pointer + "/scope/places/indicator", chosen.indicator());
        }
        target.owner().ifPresent(owner -> {
            agencies.requireAll(pointer + "/owner/lead", owner.lead());
            agencies.requireAll(pointer + "/owner/partners", owner.partners());
            agencies.requireAll(pointer + "/owner/suppliers", owner.suppliers());
        });
    }

    private void agencies(Ids agencies) {
        agencies.require("/identity/issuer", plan.identity().issuer());
        each("/agencyClasses", plan.agencyClasses(), (pointer, one) -> {
            if (one.membership() instanceof Membership.Listed listed) {
                List<AgencyId> members = listed.agencies();
                agencies.requireAll(pointer + "/membership/agencies", members);
            }
        });
    }

    private void duties(Ids agencies) {
        LocalizedText kind = LocalizedText.of("nhiệm vụ", "duty");
        Set<List<Object>> seen = new HashSet<>();
        each("/duties", plan.duties(), (pointer, duty) -> {
            agencies.require(pointer + "/agency", duty.agency());
            if (!seen.add(List.of(duty.clause(), duty.agency(), duty.summary()))) {
                report(CoreProblem.DUPLICATE_ID, pointer, duty.clause() + " " + duty.agency(), kind, Optional.empty());
            }
        });
    }

    private void obligations(Ids agencies) {
        each(
                "/obligations",
                plan.obligations(),
                (obligation, o) -> each(obligation + "/hops", o.hops(), (pointer, hop) -> hop(pointer, hop, agencies)));
    }

    private static void hop(String pointer, ReportingHop hop, Ids agencies) {
        agencies.requireAll(pointer + "/reporters", hop.reporters());
        hop.via().ifPresent(id -> agencies.require(pointer + "/via", id));
        agencies.requireAll(pointer + "/recipients", hop.recipients());
    }

    private static <T> void each(String list, List<T> things, BiConsumer<String, ? super T> action) {
        for (int i = 0; i < things.size(); i++) {
            action.accept(list + "/" + i, things.get(i));
        }
    }

    private void report(
            CoreProblem reason, String pointer, Object value, LocalizedText kind, Optional<String> nearest) {
        Problem.Builder problem = Problem.of(reason)
                .at(ProblemPlace.unknown().atField(pointer))
                .value(value.toString())
                .with("kind", kind);
        nearest.ifPresent(names -> problem.with("nearest", names));
        problems.add(problem.build());
    }
}
