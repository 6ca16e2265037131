package io.github.childplan.core.plan;

import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetOwner;
import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.text.NearestNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules a plan must obey as a whole. Every breach is a problem whose place is the JSON pointer of the offending field, so
 * that the reader can report them all.
 */
final class PlanCheck {

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
        uniqueIds();
        documents();
        targets();
        agencies();
        obligations();
        return problems;
    }

    private void uniqueIds() {
        unique("document", "/legalBasis", plan.legalBasis().stream().map(LegalDocument::id));
        unique("indicator", "/indicators", plan.indicators().stream().map(indicator -> indicator.id()));
        unique("milestone", "/milestones", plan.milestones().stream().map(milestone -> milestone.id()));
        unique("target", "/milestones", plan.targets().map(Target::id));
        unique("agency", "/agencies", agencyIds());
        unique("obligation", "/obligations", plan.obligations().stream().map(obligation -> obligation.id()));
        unique(
                "duty",
                "/duties",
                plan.duties().stream().map(duty -> duty.clause() + " " + duty.agency() + " " + duty.summary()));
        doubledTargets();
    }

    private void doubledTargets() {
        Set<List<Object>> seen = new HashSet<>();
        plan.targets()
                .filter(target -> !seen.add(List.of(PlanLookup.Subject.of(target), target.criterion())))
                .forEach(target -> duplicate("target", "/milestones", target.id()));
    }

    private void documents() {
        Set<String> known = plan.legalBasis().stream()
                .map(document -> document.id().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int i = 0; i < plan.legalBasis().size(); i++) {
            String place = "/legalBasis/" + i + "/carriesOut";
            plan.legalBasis().get(i).carriesOut().forEach(id -> require("document", id, known, place));
        }
        for (int i = 0; i < plan.relations().size(); i++) {
            String place = "/relations/" + i + "/basis";
            plan.relations().get(i).basis().ifPresent(id -> require("document", id, known, place));
        }
    }

    private void targets() {
        Set<String> indicators = plan.indicators().stream()
                .map(indicator -> indicator.id().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> agencies = agencyIds().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        for (int m = 0; m < plan.milestones().size(); m++) {
            for (int g = 0; g < plan.milestones().get(m).groups().size(); g++) {
                List<Target> group = plan.milestones().get(m).groups().get(g).targets();
                for (int t = 0; t < group.size(); t++) {
                    String place = "/milestones/" + m + "/groups/" + g + "/targets/" + t;
                    target(group.get(t), place, indicators, agencies);
                }
            }
        }
    }

    private void target(Target target, String place, Set<String> indicators, Set<String> agencies) {
        require("indicator", target.indicator(), indicators, place + "/indicator");
        if (target.scope().places() instanceof PlaceScope.ByBaseline chosen) {
            require("indicator", chosen.indicator(), indicators, place + "/scope/places/indicator");
        }
        target.owner().ifPresent(owner -> owners(owner, agencies, place + "/owner"));
    }

    private void owners(TargetOwner owner, Set<String> agencies, String place) {
        owner.lead().forEach(id -> require("agency", id, agencies, place + "/lead"));
        owner.partners().forEach(id -> require("agency", id, agencies, place + "/partners"));
        owner.suppliers().forEach(id -> require("agency", id, agencies, place + "/suppliers"));
    }

    private void agencies() {
        Set<String> known = agencyIds().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        require("agency", plan.identity().issuer(), known, "/identity/issuer");
        for (int i = 0; i < plan.agencyClasses().size(); i++) {
            String place = "/agencyClasses/" + i + "/membership/agencies";
            if (plan.agencyClasses().get(i).membership() instanceof Membership.Listed listed) {
                listed.agencies().forEach(id -> require("agency", id, known, place));
            }
        }
        for (int i = 0; i < plan.duties().size(); i++) {
            require("agency", plan.duties().get(i).agency(), known, "/duties/" + i + "/agency");
        }
    }

    private void obligations() {
        Set<String> known = agencyIds().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        for (int i = 0; i < plan.obligations().size(); i++) {
            for (int h = 0; h < plan.obligations().get(i).hops().size(); h++) {
                var hop = plan.obligations().get(i).hops().get(h);
                String place = "/obligations/" + i + "/hops/" + h;
                hop.reporters().forEach(id -> require("agency", id, known, place + "/reporters"));
                hop.via().ifPresent(id -> require("agency", id, known, place + "/via"));
                hop.recipients().forEach(id -> require("agency", id, known, place + "/recipients"));
            }
        }
    }

    private Stream<Object> agencyIds() {
        return Stream.concat(
                plan.agencies().stream().map(agency -> agency.id()),
                plan.agencyClasses().stream().map(one -> one.id()));
    }

    private void unique(String kind, String place, Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).forEach(id -> duplicate(kind, place, id));
    }

    private void duplicate(String kind, String place, Object id) {
        problems.add(Problem.of(CoreProblem.DUPLICATE_ID)
                .at(ProblemPlace.unknown().atField(place))
                .value(id.toString())
                .with("kind", kind)
                .build());
    }

    private void require(String kind, Object id, Set<String> known, String place) {
        if (!known.contains(id.toString())) {
            List<String> nearest = NearestNames.of(id.toString(), known);
            problems.add(Problem.of(CoreProblem.DANGLING_REFERENCE)
                    .at(ProblemPlace.unknown().atField(place))
                    .value(id.toString())
                    .with("kind", kind)
                    .with("nearest", nearest.isEmpty() ? "-" : String.join(", ", nearest))
                    .build());
        }
    }
}
