package io.github.childplan.core.plan;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.value.ClauseRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What differs between two plans, such as a draft and the plan that was signed: for everything with an id what was added,
 * removed and changed, and the names of the other parts that differ.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(draft, signed);
 * diff.targets().changed().forEach(one -> print(one.id(), one.before().criterion(), one.after().criterion()));
 * }</pre>
 *
 * <p>Things are told apart by id, never by likeness: a renamed id is one removed and one added. Order within a list does not
 * count, except in the other parts. Immutable and thread-safe.
 *
 * @param targets the targets, wherever in the objectives they stand
 * @param indicators the indicators
 * @param documents the legal basis
 * @param agencies the single bodies
 * @param agencyClasses the bodies addressed as one
 * @param duties the duties, told apart by clause, agency and their number under both
 * @param obligations the reporting obligations
 * @param otherParts the JSON names of the other parts that differ, in the order of the plan; {@code milestones} when a
 *     heading, a group or the place of a target differs
 */
public record PlanDiff(
        Changes<TargetId, Target> targets,
        Changes<IndicatorId, IndicatorRef> indicators,
        Changes<DocumentId, LegalDocument> documents,
        Changes<AgencyId, Agency> agencies,
        Changes<AgencyId, AgencyClass> agencyClasses,
        Changes<DutyKey, Duty> duties,
        Changes<ObligationId, ReportingObligation> obligations,
        List<String> otherParts) {

    /** Copies the list. */
    public PlanDiff {
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(agencies, "agencies");
        Objects.requireNonNull(agencyClasses, "agencyClasses");
        Objects.requireNonNull(duties, "duties");
        Objects.requireNonNull(obligations, "obligations");
        otherParts = List.copyOf(otherParts);
    }

    /**
     * Compares two plans.
     *
     * @param before the earlier plan
     * @param after the later plan
     * @return what differs
     */
    public static PlanDiff between(Plan before, Plan after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new PlanDiff(
                Changes.between(before.targets().toList(), after.targets().toList(), Target::id),
                Changes.between(before.indicators(), after.indicators(), IndicatorRef::id),
                Changes.between(before.legalBasis(), after.legalBasis(), LegalDocument::id),
                Changes.between(before.agencies(), after.agencies(), Agency::id),
                Changes.between(before.agencyClasses(), after.agencyClasses(), AgencyClass::id),
                Changes.between(DutyKey.numbered(before.duties()), DutyKey.numbered(after.duties())),
                Changes.between(before.obligations(), after.obligations(), ReportingObligation::id),
                OtherParts.differing(before, after));
    }

    /**
     * Returns whether nothing differs.
     *
     * @return whether both plans say the same
     */
    public boolean nothing() {
        return targets.nothing()
                && indicators.nothing()
                && documents.nothing()
                && agencies.nothing()
                && agencyClasses.nothing()
                && duties.nothing()
                && obligations.nothing()
                && otherParts.isEmpty();
    }

    /**
     * What became of the things of one kind. Immutable and thread-safe if its values are.
     *
     * @param added those only the later plan has, in its order
     * @param removed those only the earlier plan has, in its order
     * @param changed those that both have and that differ, in the order of the later plan
     * @param <K> what tells them apart
     * @param <V> the things
     */
    public record Changes<K, V>(List<V> added, List<V> removed, List<Changed<K, V>> changed) {

        /** Copies the lists. */
        public Changes {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        /**
         * Returns whether nothing was added, removed or changed.
         *
         * @return whether all lists are empty
         */
        public boolean nothing() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }

        static <K, V> Changes<K, V> between(List<V> before, List<V> after, Function<V, K> id) {
            return between(byId(before, id), byId(after, id));
        }

        static <K, V> Changes<K, V> between(Map<K, V> before, Map<K, V> after) {
            List<V> added = new ArrayList<>();
            List<Changed<K, V>> changed = new ArrayList<>();
            after.forEach((id, now) -> {
                V then = before.get(id);
                if (then == null) {
                    added.add(now);
                } else if (!then.equals(now)) {
                    changed.add(new Changed<>(id, then, now));
                }
            });
            List<V> removed = before.entrySet().stream()
                    .filter(entry -> !after.containsKey(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            return new Changes<>(added, removed, changed);
        }

        private static <K, V> Map<K, V> byId(List<V> things, Function<V, K> id) {
            Map<K, V> byId = new LinkedHashMap<>();
            things.forEach(thing -> byId.put(id.apply(thing), thing));
            return byId;
        }
    }

    /**
     * One thing that both plans have and that differs. Immutable and thread-safe if its values are.
     *
     * @param id what tells it apart
     * @param before what the earlier plan says
     * @param after what the later plan says
     * @param <K> the type of the id
     * @param <V> the type of the thing
     */
    public record Changed<K, V>(K id, V before, V after) {

        /** Checks that nothing is null. */
        public Changed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * What tells duties apart, which have no id of their own. Immutable and thread-safe.
     *
     * @param clause the paragraph
     * @param agency who has the duty
     * @param number which of the duties with this clause and agency, from 1
     */
    public record DutyKey(ClauseRef clause, AgencyId agency, int number) {

        /** Checks that nothing is null. */
        public DutyKey {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(agency, "agency");
        }

        private static Map<DutyKey, Duty> numbered(List<Duty> duties) {
            Map<DutyKey, Duty> byKey = new LinkedHashMap<>();
            for (Duty duty : duties) {
                int number = 1;
                while (byKey.containsKey(new DutyKey(duty.clause(), duty.agency(), number))) {
                    number++;
                }
                byKey.put(new DutyKey(duty.clause(), duty.agency(), number), duty);
            }
            return byKey;
        }
    }
}
