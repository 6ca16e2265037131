package io.github.childplan.core.json;

import static io.github.childplan.core.json.CriteriaTables.CRITERION;
import static io.github.childplan.core.json.PlanTypes.INDICATOR_ID;
import static io.github.childplan.core.json.ValueTypes.CLAUSE;
import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Measurability;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Modality;
import io.github.childplan.core.objective.PartNote;
import io.github.childplan.core.objective.PartSource;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetAmendment;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetOwner;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of targets and milestones. */
final class ObjectiveTables {

    private static final JsonType<Integer> YEAR = JsonTypes.integer();

    static final ObjectType<IndicatorRef> INDICATOR = ObjectType.of("indicator", fields -> {
        Field<IndicatorId> id = fields.required("id", INDICATOR_ID, IndicatorRef::id);
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, IndicatorRef::name);
        return values -> new IndicatorRef(values.get(id), values.get(name));
    });

    private static final JsonType<PlaceScope> PLACE_SCOPE = UnionType.<PlaceScope>of("placeScope")
            .or(
                    PlaceScope.WholeArea.class,
                    ObjectType.<PlaceScope.WholeArea>of("wholeArea", fields -> values -> new PlaceScope.WholeArea())
                            .tagged("whole-area"))
            .or(
                    PlaceScope.Listed.class,
                    ObjectType.<PlaceScope.Listed>of("listedPlaces", fields -> {
                                Field<List<PlaceId>> places =
                                        fields.requiredList("places", ValueTypes.PLACE_ID, PlaceScope.Listed::places);
                                return values -> new PlaceScope.Listed(values.get(places));
                            })
                            .tagged("listed"))
            .or(
                    PlaceScope.Described.class,
                    ObjectType.<PlaceScope.Described>of("describedPlaces", fields -> {
                                Field<LocalizedText> words =
                                        fields.required("words", LOCALIZED_TEXT, PlaceScope.Described::words);
                                return values -> new PlaceScope.Described(values.get(words));
                            })
                            .tagged("described"))
            .or(
                    PlaceScope.ByBaseline.class,
                    ObjectType.<PlaceScope.ByBaseline>of("placesByBaseline", fields -> {
                                Field<IndicatorId> indicator =
                                        fields.required("indicator", INDICATOR_ID, PlaceScope.ByBaseline::indicator);
                                Field<Integer> year = fields.required("year", YEAR, PlaceScope.ByBaseline::year);
                                Field<Level> level =
                                        fields.required("level", CriteriaTables.LEVEL, PlaceScope.ByBaseline::level);
                                return values -> new PlaceScope.ByBaseline(
                                        values.get(indicator), values.get(year), values.get(level));
                            })
                            .tagged("by-baseline"));

    private static final ObjectType<AgeBand> AGES = ObjectType.of("ageBand", fields -> {
        Field<OptionalInt> from = fields.optionalInt("fromInclusive", AgeBand::fromInclusive);
        Field<OptionalInt> to = fields.optionalInt("toExclusive", AgeBand::toExclusive);
        return values -> new AgeBand(values.get(from), values.get(to));
    });

    private static final ObjectType<Population> POPULATION = ObjectType.of("population", fields -> {
        Field<LocalizedText> words = fields.required("words", LOCALIZED_TEXT, Population::words);
        Field<Optional<AgeBand>> ages = fields.optional("ages", AGES, Population::ages);
        Field<Optional<Sex>> sex = fields.optional("sex", JsonTypes.enumeration(Sex.class), Population::sex);
        Field<List<LocalizedText>> groups = fields.list("groups", LOCALIZED_TEXT, Population::groups);
        return values -> new Population(values.get(words), values.get(ages), values.get(sex), values.get(groups));
    });

    private static final ObjectType<Scope> SCOPE = ObjectType.of("scope", fields -> {
        Field<PlaceScope> places = fields.required("places", PLACE_SCOPE, Scope::places);
        Field<Optional<Population>> population = fields.optional("population", POPULATION, Scope::population);
        Field<Optional<LocalizedText>> condition = fields.optional("condition", LOCALIZED_TEXT, Scope::condition);
        Field<List<LocalizedText>> exceptions = fields.list("exceptions", LOCALIZED_TEXT, Scope::exceptions);
        return values ->
                new Scope(values.get(places), values.get(population), values.get(condition), values.get(exceptions));
    });

    private static final JsonType<Timing> TIMING = UnionType.<Timing>of("timing")
            .or(
                    Timing.By.class,
                    ObjectType.<Timing.By>of("byYear", fields -> {
                                Field<Integer> year = fields.required("year", YEAR, Timing.By::year);
                                return values -> new Timing.By(values.get(year));
                            })
                            .tagged("by"))
            .or(
                    Timing.On.class,
                    ObjectType.<Timing.On>of("onDay", fields -> {
                                Field<LocalDate> day = fields.required("day", JsonTypes.date(), Timing.On::day);
                                return values -> new Timing.On(values.get(day));
                            })
                            .tagged("on"))
            .or(
                    Timing.From.class,
                    ObjectType.<Timing.From>of("fromYear", fields -> {
                                Field<Integer> year = fields.required("year", YEAR, Timing.From::year);
                                return values -> new Timing.From(values.get(year));
                            })
                            .tagged("from"))
            .or(
                    Timing.Each.class,
                    ObjectType.<Timing.Each>of("eachPeriod", fields -> {
                                Field<Recurrence> cadence =
                                        fields.required("cadence", ScheduleTables.CADENCE, Timing.Each::cadence);
                                Field<OptionalInt> from = fields.optionalInt("fromYear", Timing.Each::fromYear);
                                Field<OptionalInt> to = fields.optionalInt("toYear", Timing.Each::toYear);
                                return values -> new Timing.Each(values.get(cadence), values.get(from), values.get(to));
                            })
                            .tagged("each"))
            .or(
                    Timing.Within.class,
                    ObjectType.<Timing.Within>of("withinYears", fields -> {
                                Field<Integer> from = fields.required("fromYear", YEAR, Timing.Within::fromYear);
                                Field<Integer> to = fields.required("toYear", YEAR, Timing.Within::toYear);
                                return values -> new Timing.Within(values.get(from), values.get(to));
                            })
                            .tagged("within"))
            .or(
                    Timing.Unstated.class,
                    ObjectType.<Timing.Unstated>of("unstatedTiming", fields -> {
                                Field<Optional<String>> words =
                                        fields.optional("words", JsonTypes.text(), Timing.Unstated::words);
                                return values -> new Timing.Unstated(values.get(words));
                            })
                            .tagged("unstated"));

    private static final ObjectType<Baseline> BASELINE = ObjectType.of("baseline", fields -> {
        Field<Quantity> quantity = fields.required("quantity", ValueTypes.QUANTITY, Baseline::quantity);
        Field<OptionalInt> year = fields.optionalInt("year", Baseline::year);
        return values -> new Baseline(values.get(quantity), values.get(year));
    });

    private static final ObjectType<TargetOwner> OWNER = ObjectType.of("targetOwner", fields -> {
        Field<List<AgencyId>> lead = fields.list("lead", AgencyTables.AGENCY_ID, TargetOwner::lead);
        Field<List<AgencyId>> partners = fields.list("partners", AgencyTables.AGENCY_ID, TargetOwner::partners);
        Field<List<AgencyId>> suppliers = fields.list("suppliers", AgencyTables.AGENCY_ID, TargetOwner::suppliers);
        return values -> new TargetOwner(values.get(lead), values.get(partners), values.get(suppliers));
    });

    private static final ObjectType<PartNote> NOTE = ObjectType.of("partNote", fields -> {
        Field<TargetPart> part = fields.required("part", JsonTypes.enumeration(TargetPart.class), PartNote::part);
        Field<PartSource> source = fields.required("source", JsonTypes.enumeration(PartSource.class), PartNote::source);
        Field<Optional<ClauseRef>> clause = fields.optional("clause", CLAUSE, PartNote::clause);
        Field<Optional<Interpretation>> interpretation =
                fields.optional("interpretation", ValueTypes.INTERPRETATION, PartNote::interpretation);
        return values ->
                new PartNote(values.get(part), values.get(source), values.get(clause), values.get(interpretation));
    });

    private static final ObjectType<TargetAmendment> AMENDMENT = ObjectType.of("targetAmendment", fields -> {
        Field<LocalizedText> document = fields.required("document", LOCALIZED_TEXT, TargetAmendment::document);
        Field<Optional<LocalDate>> date = fields.optional("date", JsonTypes.date(), TargetAmendment::date);
        Field<Criterion> criterion = fields.required("formerCriterion", CRITERION, TargetAmendment::formerCriterion);
        Field<String> words = fields.required("formerWords", JsonTypes.text(), TargetAmendment::formerWords);
        return values ->
                new TargetAmendment(values.get(document), values.get(date), values.get(criterion), values.get(words));
    });

    private static final ObjectType<Target> TARGET = ObjectType.of("target", fields -> {
        Field<TargetId> id = fields.required("id", PlanTypes.TARGET_ID, Target::id);
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, Target::clause);
        Field<IndicatorId> indicator = fields.required("indicator", INDICATOR_ID, Target::indicator);
        Field<Scope> scope = fields.defaulted("scope", SCOPE, Scope.wholeArea(), Target::scope);
        Field<Timing> timing = fields.required("timing", TIMING, Target::timing);
        Field<Criterion> criterion = fields.required("criterion", CRITERION, Target::criterion);
        Field<String> words = fields.required("words", JsonTypes.text(), Target::words);
        Field<Modality> modality =
                fields.defaulted("modality", JsonTypes.enumeration(Modality.class), Modality.STATED, Target::modality);
        Field<Measurability> measurability = fields.defaulted(
                "measurability",
                JsonTypes.enumeration(Measurability.class),
                Measurability.MEASURABLE,
                Target::measurability);
        Field<Optional<Baseline>> baseline = fields.optional("baseline", BASELINE, Target::baseline);
        Field<Optional<TargetOwner>> owner = fields.optional("owner", OWNER, Target::owner);
        Field<List<PartNote>> notes = fields.list("notes", NOTE, Target::notes);
        Field<List<TargetAmendment>> amendments = fields.list("amendments", AMENDMENT, Target::amendments);
        return values -> Target.builder()
                .id(values.get(id))
                .clause(values.get(clause))
                .indicator(values.get(indicator))
                .scope(values.get(scope))
                .timing(values.get(timing))
                .criterion(values.get(criterion))
                .words(values.get(words))
                .modality(values.get(modality))
                .measurability(values.get(measurability))
                .baseline(values.get(baseline))
                .owner(values.get(owner))
                .notes(values.get(notes))
                .amendments(values.get(amendments))
                .build();
    });

    private static final ObjectType<TargetGroup> GROUP = ObjectType.of("targetGroup", fields -> {
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, TargetGroup::clause);
        Field<Optional<LocalizedText>> title = fields.optional("title", LOCALIZED_TEXT, TargetGroup::title);
        Field<List<Target>> targets = fields.requiredList("targets", TARGET, TargetGroup::targets);
        return values -> new TargetGroup(values.get(clause), values.get(title), values.get(targets));
    });

    static final ObjectType<Milestone> MILESTONE = ObjectType.of("milestone", fields -> {
        Field<MilestoneId> id = fields.required("id", PlanTypes.MILESTONE_ID, Milestone::id);
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, Milestone::clause);
        Field<String> words = fields.required("words", JsonTypes.text(), Milestone::words);
        Field<Timing> timing = fields.required("timing", TIMING, Milestone::timing);
        Field<List<TargetGroup>> groups = fields.requiredList("groups", GROUP, Milestone::groups);
        return values -> new Milestone(
                values.get(id), values.get(clause), values.get(words), values.get(timing), values.get(groups));
    });

    static final ObjectType<UmbrellaTarget> UMBRELLA = ObjectType.of("umbrellaTarget", fields -> {
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, UmbrellaTarget::clause);
        Field<String> words = fields.required("words", JsonTypes.text(), UmbrellaTarget::words);
        Field<Modality> modality =
                fields.required("modality", JsonTypes.enumeration(Modality.class), UmbrellaTarget::modality);
        Field<Level> criterion = fields.required("criterion", CriteriaTables.LEVEL, UmbrellaTarget::criterion);
        Field<LocalizedText> of = fields.required("of", LOCALIZED_TEXT, UmbrellaTarget::of);
        Field<LocalizedText> note = fields.required("note", LOCALIZED_TEXT, UmbrellaTarget::note);
        return values -> new UmbrellaTarget(
                values.get(clause),
                values.get(words),
                values.get(modality),
                values.get(criterion),
                values.get(of),
                values.get(note));
    });

    private ObjectiveTables() {}
}
