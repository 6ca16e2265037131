package io.github.childplan.indicators.assessment;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.definition.ZeroDenominator;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceCertainty;
import io.github.childplan.indicators.place.PlaceKind;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invented province, of which one district with four communes is listed, and plans with one target: nothing in here is a fact of a real place.
 */
final class AssessmentFixture {

    static final PlaceId PROVINCE = PlaceId.of("province");
    static final PlaceId DISTRICT = PlaceId.of("district");
    static final List<PlaceId> COMMUNES =
            List.of(PlaceId.of("commune-a"), PlaceId.of("commune-b"), PlaceId.of("commune-c"), PlaceId.of("commune-d"));
    static final IndicatorId X = IndicatorId.of("x");
    static final IndicatorId Y = IndicatorId.of("y");
    /** An indicator of the plan whose definition nobody has given. */
    static final IndicatorId UNDEFINED = IndicatorId.of("undefined");

    static final IndicatorId COUNT = IndicatorId.of("count");
    static final IndicatorId PLACE_SHARE = IndicatorId.of("place-share");
    static final LocalDate AS_OF = LocalDate.of(2028, 12, 31);
    static final TargetId T = TargetId.of("t");
    static final PlaceRegistry PLACES = places();
    static final IndicatorCatalog INDICATORS = IndicatorCatalog.of(List.of(
            indicator(X, "Chỉ số X", "Indicator X", Unit.PERCENT, Validity.parse("../2026-12-31")),
            indicator(X, "Chỉ số X", "Indicator X", Unit.PERCENT, Validity.parse("2027-01-01/..")),
            indicator(Y, "Chỉ số Y", "Indicator Y", Unit.PERCENT, Validity.always()),
            indicator(COUNT, "Số điểm", "Points", count(), Validity.always()),
            indicator(PLACE_SHARE, "Tỷ lệ xã", "Share of communes", Unit.PERCENT, Validity.always()).toBuilder()
                    .counting(Counting.PLACES)
                    .build()));

    private AssessmentFixture() {}

    static LocalizedText text(String vi) {
        return LocalizedText.of(vi, vi);
    }

    static Unit count() {
        return Unit.count(text("điểm"));
    }

    /** A target of indicator Y by 2028 for the whole district. */
    static Target.Builder target(Criterion criterion) {
        return Target.builder()
                .id(T)
                .clause(ClauseRef.parse("II.2(1)"))
                .indicator(Y)
                .timing(new Timing.By(2028))
                .criterion(criterion)
                .words("lời của mục tiêu");
    }

    static Plan plan(List<Target> targets) {
        AgencyId committee = AgencyId.of("committee");
        return Plan.builder()
                .id(PlanId.of("invented"))
                .identity(PlanIdentity.of(
                        text("Kế hoạch"), text("Vì trẻ em"), committee, DISTRICT, IssueDate.ofYear(2025)))
                .addIndicators(new IndicatorRef(X, LocalizedText.of("Chỉ số X", "Indicator X")))
                .addIndicators(new IndicatorRef(Y, LocalizedText.of("Chỉ số Y", "Indicator Y")))
                .addIndicators(new IndicatorRef(UNDEFINED, LocalizedText.of("Chỉ số mới", "New indicator")))
                .addIndicators(new IndicatorRef(COUNT, LocalizedText.of("Số điểm", "Points")))
                .addIndicators(new IndicatorRef(PLACE_SHARE, LocalizedText.of("Tỷ lệ xã", "Share of communes")))
                .addMilestones(new Milestone(
                        MilestoneId.of("m"),
                        ClauseRef.parse("II.2"),
                        "Mục tiêu",
                        new Timing.Unstated(Optional.empty()),
                        List.of(TargetGroup.of(ClauseRef.parse("II.2(1)"), targets))))
                .addAgencies(Agency.of(committee, text("Ủy ban nhân dân huyện")))
                .build();
    }

    static PlanAssessor assessor(Target target) {
        return PlanAssessor.of(plan(List.of(target)), INDICATORS, PLACES);
    }

    static TargetAssessment assess(PlanAssessor assessor, Observation... figures) {
        return assessor.assess(observations(figures), AS_OF).targets().get(0);
    }

    static Observations observations(Observation... figures) {
        return Observations.of(List.of(figures)).orElseThrow();
    }

    /** A figure of indicator Y of the whole district. */
    static Observation y(String period, MeasuredValue value) {
        return figure(Y, DISTRICT, period, value);
    }

    static Observation figure(IndicatorId indicator, PlaceId place, String period, MeasuredValue value) {
        return figure(indicator, place, period, Breakdown.total(), value);
    }

    static Observation figure(
            IndicatorId indicator, PlaceId place, String period, Breakdown breakdown, MeasuredValue value) {
        return Observation.builder()
                .indicator(indicator)
                .place(place)
                .period(Period.parse(period))
                .breakdown(breakdown)
                .value(value)
                .build();
    }

    private static PlaceRegistry places() {
        List<PlaceVersion> versions = new ArrayList<>();
        versions.add(place(PROVINCE, PlaceLevel.PROVINCE, PlaceKind.of("tỉnh", "province"), Optional.empty()));
        versions.add(place(DISTRICT, PlaceLevel.DISTRICT, PlaceKind.of("huyện", "district"), Optional.of(PROVINCE)));
        COMMUNES.forEach(commune ->
                versions.add(place(commune, PlaceLevel.COMMUNE, PlaceKind.of("xã", "commune"), Optional.of(DISTRICT))));
        return PlaceRegistry.of(versions).orElseThrow().withPartlyListed(List.of(PROVINCE));
    }

    private static PlaceVersion place(PlaceId id, PlaceLevel level, PlaceKind kind, Optional<PlaceId> parent) {
        return PlaceVersion.builder()
                .place(id)
                .level(level)
                .kind(kind)
                .name(text(id.value()))
                .parent(parent)
                .validity(Validity.always())
                .certainty(PlaceCertainty.UNVERIFIED)
                .source("invented")
                .build();
    }

    private static Indicator indicator(IndicatorId id, String vi, String en, Unit unit, Validity validity) {
        return Indicator.builder()
                .id(id)
                .validity(validity)
                .name(LocalizedText.of(vi, en))
                .unit(unit)
                .direction(Direction.RISE)
                .numerator(text("tử số"))
                .denominator(text("mẫu số"))
                .population(text("trẻ em"))
                .counting(Counting.PEOPLE)
                .zeroDenominator(ZeroDenominator.NOT_APPLICABLE)
                .ceiling(Ceiling.WHOLE)
                .usualPeriod(UsualPeriod.CALENDAR_YEAR)
                .source("invented")
                .build();
    }
}
