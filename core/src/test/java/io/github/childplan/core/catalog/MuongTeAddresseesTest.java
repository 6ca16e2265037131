package io.github.childplan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chapters V and VI of the bundled plan: who has to do what, and who reports. */
class MuongTeAddresseesTest {

    private static final Plan PLAN = StandardPlans.muongTe();

    @Test
    void namesThirteenAddresseesInTheirOrder() {
        assertThat(PLAN.agencies())
                .extracting(Agency::id)
                .containsExactly(
                        MuongTeAgencies.DISTRICT_PEOPLES_COMMITTEE,
                        MuongTeAgencies.LABOUR_DIVISION,
                        MuongTeAgencies.EDUCATION_DIVISION,
                        MuongTeAgencies.CULTURE_INFORMATION_DIVISION,
                        MuongTeAgencies.CULTURE_SPORTS_MEDIA_CENTRE,
                        MuongTeAgencies.HEALTH_CENTRE,
                        MuongTeAgencies.JUSTICE_DIVISION,
                        MuongTeAgencies.FINANCE_PLANNING_DIVISION,
                        MuongTeAgencies.DISTRICT_POLICE,
                        MuongTeAgencies.HOME_AFFAIRS_DIVISION,
                        MuongTeAgencies.AGRICULTURE_DIVISION);
        assertThat(PLAN.agencies())
                .extracting(Agency::place)
                .containsOnly(Optional.of(PlaceId.of("muong-te-district")));
        assertThat(PLAN.agencyClasses())
                .extracting(AgencyClass::id)
                .containsExactly(
                        MuongTeAgencies.RELATED_AGENCIES,
                        MuongTeAgencies.FATHERLAND_FRONT,
                        MuongTeAgencies.COMMUNE_COMMITTEES,
                        MuongTeAgencies.UPPER_LEVEL);
        Stream<String> clauses = Stream.concat(
                        PLAN.agencies().stream().flatMap(agency -> agency.clause().stream()),
                        PLAN.agencyClasses().stream().flatMap(one -> one.clause().stream()))
                .map(Object::toString);
        assertThat(clauses)
                .containsExactly(
                        "V.1", "V.2", "V.3", "V.4", "V.5", "V.6", "V.7", "V.8", "V.9", "V.10", "V.11", "V.12", "V.13");
    }

    @Test
    void knowsTheMembersOfOneClassOnly() {
        assertThat(PLAN.findAgencyClass(MuongTeAgencies.COMMUNE_COMMITTEES))
                .map(AgencyClass::membership)
                .contains(new Membership.EachPlace(
                        PlaceId.of("muong-te-district"),
                        PlaceLevel.COMMUNE,
                        LocalizedText.of("Ủy ban nhân dân", "People's Committee of")));
        assertThat(PLAN.agencyClasses())
                .filteredOn(one -> one.membership() instanceof Membership.Unnamed)
                .extracting(AgencyClass::id)
                .containsExactly(
                        MuongTeAgencies.RELATED_AGENCIES,
                        MuongTeAgencies.FATHERLAND_FRONT,
                        MuongTeAgencies.UPPER_LEVEL);
    }

    @Test
    void holdsThirtyTwoDutiesWithTheRolesThatTheirWordsName() {
        assertThat(PLAN.duties().stream().map(MuongTeAddresseesTest::row))
                .containsExactly("""
                V.1-1 labour-division STANDING;LEAD;COORDINATE
                V.1-2 labour-division CARRY_OUT
                V.1-3 labour-division COORDINATE
                V.1-4 labour-division COORDINATE
                V.1-5 labour-division ADVISE
                V.2-1 education-division CARRY_OUT
                V.2-2 education-division CARRY_OUT
                V.2-3 education-division COORDINATE;CARRY_OUT
                V.2-4 education-division CARRY_OUT
                V.3-1 culture-information-division LEAD;COORDINATE
                V.3-2 culture-information-division LEAD;COORDINATE
                V.3-3 culture-information-division CARRY_OUT
                V.3-4 culture-information-division CARRY_OUT
                V.4-1 culture-sports-media-centre CARRY_OUT
                V.5-1 health-centre LEAD
                V.5-2 health-centre COORDINATE
                V.5-3 health-centre CARRY_OUT
                V.5-4 health-centre CARRY_OUT
                V.6-1 justice-division COORDINATE
                V.7-1 finance-planning-division CARRY_OUT
                V.7-2 finance-planning-division ADVISE
                V.8-1 district-police COORDINATE
                V.8-2 district-police CARRY_OUT
                V.8-3 district-police CARRY_OUT
                V.9-1 home-affairs-division ADVISE
                V.10-1 agriculture-division LEAD;COORDINATE
                V.11-1 related-agencies CARRY_OUT
                V.12-1 fatherland-front REQUESTED
                V.13-1 commune-committees CARRY_OUT
                V.13-2 commune-committees CARRY_OUT
                V.13-3 commune-committees CARRY_OUT
                V.13-4 commune-committees CARRY_OUT
                """.lines().toArray(String[]::new));
    }

    @Test
    void letsEverybodyReportThroughTheLabourDivision() {
        ReportingObligation all = PLAN.findObligation(MuongTeObligations.VI).orElseThrow();
        assertThat(all.clause()).hasToString("VI");
        assertThat(all.kind()).isEqualTo(ReportKind.PERIODIC);
        assertThat(all.hops())
                .containsExactly(new ReportingHop(
                        addresseesButTheLabourDivision(),
                        Optional.of(MuongTeAgencies.LABOUR_DIVISION),
                        List.of(MuongTeAgencies.DISTRICT_PEOPLES_COMMITTEE),
                        yearlyBefore("11-25", "Định kỳ hàng năm (trước ngày 25/11)")));
        assertThat(all.interpretations())
                .extracting(Interpretation::phrase)
                .containsExactly(
                        "báo cáo kết quả thực hiện về UBND huyện",
                        "trước ngày 25/11",
                        "để tổng hợp, báo cáo theo quy định");
        assertThat(all.dataWindow()).isEmpty();
        assertThat(all.channel()).isEmpty();
    }

    @Test
    void letsTheLabourDivisionReportToTheCommitteeAndToALevelThatIsNotNamed() {
        ReportingObligation consolidated =
                PLAN.findObligation(MuongTeObligations.V_1_5).orElseThrow();
        assertThat(consolidated.clause()).hasToString("V.1-5");
        assertThat(consolidated.kind()).isEqualTo(ReportKind.PERIODIC);
        assertThat(consolidated.hops())
                .containsExactly(new ReportingHop(
                        List.of(MuongTeAgencies.LABOUR_DIVISION),
                        Optional.empty(),
                        List.of(MuongTeAgencies.DISTRICT_PEOPLES_COMMITTEE, MuongTeAgencies.UPPER_LEVEL),
                        yearlyBefore("12-01", "định kỳ hằng năm (trước ngày 01/12)")));
        assertThat(consolidated.interpretations())
                .extracting(Interpretation::phrase)
                .containsExactly("cấp trên", "theo quy định", "trước ngày 01/12");
        assertThat(consolidated.dataWindow()).isEmpty();
        assertThat(PLAN.obligations()).hasSize(2);
    }

    private static List<AgencyId> addresseesButTheLabourDivision() {
        return PLAN.duties().stream()
                .map(Duty::agency)
                .distinct()
                .filter(agency -> !agency.equals(MuongTeAgencies.LABOUR_DIVISION))
                .toList();
    }

    private static Deadline yearlyBefore(String day, String phrase) {
        return Deadline.yearly(AnnualDay.parse(day), DeadlineTerms.before(phrase));
    }

    private static String row(Duty duty) {
        return duty.clause() + " " + duty.agency() + " "
                + duty.roles().stream().map(Enum::name).collect(Collectors.joining(";"));
    }
}
