package io.github.childplan.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.Validity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardIndicatorsTest {

    private static final IndicatorCatalog CATALOG = StandardIndicators.childPlan();
    private static final Plan PLAN = StandardPlans.muongTe();

    @Test
    void holdsTheIndicatorsOfThePlanInItsOrderAndWithItsNames() {
        assertThat(CATALOG.ids())
                .containsExactlyElementsOf(
                        PLAN.indicators().stream().map(IndicatorRef::id).toList());
        assertThat(CATALOG.all()).hasSize(15).allSatisfy(definition -> {
            assertThat(definition.name())
                    .isEqualTo(PLAN.findIndicator(definition.id()).orElseThrow().name());
            assertThat(definition.unit()).isEqualTo(Unit.PERCENT);
            assertThat(definition.ceiling()).isEqualTo(Ceiling.WHOLE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "child-friendly-communes,    RISE, PLACES,       IMPLAUSIBLE,    CALENDAR_YEAR",
        "culture-play-points,        RISE, PLACES,       IMPLAUSIBLE,    CALENDAR_YEAR",
        "school-sanitation,          RISE, INSTITUTIONS, IMPLAUSIBLE,    SCHOOL_YEAR",
        "school-counselling,         RISE, INSTITUTIONS, IMPLAUSIBLE,    SCHOOL_YEAR",
        "underweight-under-5,        FALL, PEOPLE,       IMPLAUSIBLE,    CALENDAR_YEAR",
        "stunting-under-5,           FALL, PEOPLE,       IMPLAUSIBLE,    CALENDAR_YEAR",
        "kindergarten-age-5,         RISE, PEOPLE,       IMPLAUSIBLE,    SCHOOL_YEAR",
        "primary-completion,         RISE, PEOPLE,       IMPLAUSIBLE,    SCHOOL_YEAR",
        "lower-secondary-graduation, RISE, PEOPLE,       IMPLAUSIBLE,    SCHOOL_YEAR",
        "participation-awareness,    RISE, PEOPLE,       IMPLAUSIBLE,    CALENDAR_YEAR",
        "participation-from-11,      RISE, PEOPLE,       IMPLAUSIBLE,    CALENDAR_YEAR",
        "disaster-support,           RISE, CASES,        NOT_APPLICABLE, CALENDAR_YEAR",
        "abuse-support,              RISE, CASES,        NOT_APPLICABLE, CALENDAR_YEAR",
        "birth-registration-under-5, RISE, PEOPLE,       IMPLAUSIBLE,    CALENDAR_YEAR"
    })
    void saysWhichWayIsBetterAndWhatIsCounted(
            String id, Direction direction, Counting counting, ZeroDenominator zero, UsualPeriod period) {
        assertThat(CATALOG.definitions(IndicatorId.of(id))).isNotEmpty().allSatisfy(definition -> {
            assertThat(definition.direction()).isEqualTo(direction);
            assertThat(definition.counting()).isEqualTo(counting);
            assertThat(definition.zeroDenominator()).isEqualTo(zero);
            assertThat(definition.usualPeriod()).isEqualTo(period);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "child-friendly-communes,    NONE,  ''",
        "culture-play-points,        NONE,  ''",
        "school-sanitation,          NEAR,  4.a.1",
        "school-counselling,         NONE,  ''",
        "underweight-under-5,        NONE,  ''",
        "stunting-under-5,           EXACT, 2.2.1",
        "kindergarten-age-5,         NEAR,  4.2.2",
        "primary-completion,         NEAR,  4.1.2",
        "lower-secondary-graduation, NEAR,  4.1.2",
        "participation-awareness,    NONE,  ''",
        "participation-from-11,      NONE,  ''",
        "disaster-support,           NONE,  ''",
        "abuse-support,              NONE,  ''",
        "birth-registration-under-5, EXACT, 16.9.1"
    })
    void mapsToTheGlobalGoals(String id, MappingQuality quality, String code) {
        List<SchemeMapping> mappings =
                CATALOG.find(IndicatorId.of(id)).orElseThrow().mappingsTo(SchemeMapping.SDG_GLOBAL);
        assertThat(mappings).singleElement().satisfies(mapping -> {
            assertThat(mapping.quality()).isEqualTo(quality);
            assertThat(mapping.code().orElse("")).isEqualTo(code);
        });
    }

    @Test
    void tellsTheNationalCodeOfBirthRegistrationFromTheGlobalOne() {
        Indicator births =
                CATALOG.find(IndicatorId.of("birth-registration-under-5")).orElseThrow();
        assertThat(births.mappingsTo(SchemeMapping.SDG_VIET_NAM))
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.code()).contains("16.8.1"));
        assertThat(births.mappingsTo("dhis2")).isEmpty();
    }

    @Test
    void changesTheCounsellingTeamOn31October2025() {
        IndicatorId id = IndicatorId.of("school-counselling");
        Indicator before = CATALOG.find(id, LocalDate.of(2025, 10, 30)).orElseThrow();
        Indicator after = CATALOG.find(id, LocalDate.of(2025, 10, 31)).orElseThrow();
        assertThat(before.validity()).isEqualTo(Validity.upTo(LocalDate.of(2025, 10, 30)));
        assertThat(before.source()).contains("TT 31/2017/TT-BGDĐT");
        assertThat(after.source()).contains("TT 18/2025/TT-BGDĐT");
        assertThat(CATALOG.find(id)).contains(after);
        assertThat(CATALOG.definitions(id)).containsExactly(before, after);
    }

    @Test
    void infersOwnersOnlyAmongTheAgenciesOfThePlanAndNoneForParticipation() {
        assertThat(CATALOG.all())
                .allSatisfy(definition -> definition
                        .owner()
                        .ifPresent(owner ->
                                assertThat(PLAN.findAgencyName(owner.agency())).isPresent()));
        assertThat(CATALOG.all().stream()
                        .filter(definition -> definition.owner().isEmpty())
                        .map(definition -> definition.id().value()))
                .containsExactly("participation-awareness", "participation-from-11");
    }

    @Test
    void namesTheCompetingDefinitionsOfCompletionAndWhichOfThemIsUnverified() {
        Indicator primary = CATALOG.find(IndicatorId.of("primary-completion")).orElseThrow();
        assertThat(primary.notes().stream()
                        .filter(note -> note.kind() == NoteKind.COMPETING_DEFINITION)
                        .map(DefinitionNote::certainty))
                .containsExactly(NoteCertainty.VERIFIED, NoteCertainty.VERIFIED, NoteCertainty.UNVERIFIED);
    }
}
