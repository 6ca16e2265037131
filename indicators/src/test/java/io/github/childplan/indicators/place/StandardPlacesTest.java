package io.github.childplan.indicators.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Language;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardPlacesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final PlaceRegistry PLACES = StandardPlaces.muongTe();

    @Test
    void saysOfWhichPlacesItLacksSome() {
        assertThat(PLACES.partlyListed())
                .containsExactly(StandardPlaces.VIET_NAM, StandardPlaces.LAI_CHAU, PlaceId.of("nam-nhun-district"));
        assertThat(PLACES.withPartlyListed(List.of()).partlyListed()).isEmpty();
        assertThatThrownBy(() -> PLACES.withPartlyListed(List.of(PlaceId.of("sa-pa"))))
                .hasMessageStartingWith("place 'sa-pa' is not in this registry");
    }

    @Test
    void areReadOnceAndWithoutAProblem() {
        assertThat(StandardPlaces.muongTe()).isSameAs(PLACES);
        assertThat(PLACES.places()).hasSize(25);
        assertThat(PLACES.places()).flatExtracting(Place::versions).hasSize(27);
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(PLACES.places()).flatExtracting(Place::versions).allSatisfy(version -> {
            assertThat(version.source()).isNotBlank();
            assertThat(version.name().en()).isPresent();
        });
    }

    /** The fourteen units of 4.1 of the domain notes, from the code list of the statistics office. */
    @ParameterizedTest
    @CsvSource({
        "03433, Thị trấn Mường Tè, Mường Tè township, Xã Bum Tở",
        "03436, Xã Thu Lũm, Thu Lũm commune, Xã Thu Lũm",
        "03439, Xã Ka Lăng, Ka Lăng commune, Xã Thu Lũm",
        "03440, Xã Tá Bạ, Tá Bạ commune, Xã Pa Ủ",
        "03442, Xã Pa Ủ, Pa Ủ commune, Xã Pa Ủ",
        "03445, Xã Mường Tè, Mường Tè commune, Xã Mường Tè",
        "03448, Xã Pa Vệ Sử, Pa Vệ Sử commune, Xã Bum Nưa",
        "03451, Xã Mù Cả, Mù Cả commune, Xã Mù Cả",
        "03454, Xã Bum Tở, Bum Tở commune, Xã Bum Tở",
        "03457, Xã Nậm Khao, Nậm Khao commune, Xã Mường Tè",
        "03463, Xã Tà Tổng, Tà Tổng commune, Xã Tà Tổng",
        "03466, Xã Bum Nưa, Bum Nưa commune, Xã Bum Nưa",
        "03467, Xã Vàng San, Vàng San commune, Xã Hua Bum",
        "03469, Xã Kan Hồ, Kan Hồ commune, Xã Bum Tở",
    })
    void eachUnitOfTheDistrictHasOneSuccessor(String code, String name, String english, String successor) {
        PlaceVersion unit = one(PLACES.lookUp(PlaceCode.vnGso(code), LAST_DAY)).version();
        assertThat(unit.name().vi()).isEqualTo(name);
        assertThat(unit.name().en()).contains(english);
        assertThat(unit.parent()).contains(StandardPlaces.MUONG_TE_DISTRICT);
        assertThat(unit.endedBy()).contains("NQ 1670/NQ-UBTVQH15 of 16/06/2025");
        List<PlaceVersion> successors = PLACES.successors(unit.place(), FIRST_DAY);
        assertThat(successors).extracting(version -> version.name().vi()).containsExactly(successor);
        assertThat(PLACES.predecessors(successors.get(0).place(), LAST_DAY)).contains(unit);
    }

    @Test
    void theDistrictHasFourteenUnitsUntilItEndsAndTheProvinceEightAfterIt() {
        assertThat(PLACES.children(StandardPlaces.MUONG_TE_DISTRICT, LAST_DAY)).hasSize(14);
        assertThat(PLACES.children(StandardPlaces.MUONG_TE_DISTRICT, FIRST_DAY)).isEmpty();
        assertThat(PLACES.versionOf(StandardPlaces.MUONG_TE_DISTRICT, FIRST_DAY))
                .isEmpty();
        assertThat(PLACES.successors(StandardPlaces.MUONG_TE_DISTRICT, FIRST_DAY))
                .isEmpty();
        assertThat(names(PLACES.children(StandardPlaces.LAI_CHAU, LAST_DAY)))
                .containsExactly("Huyện Mường Tè", "Huyện Nậm Nhùn");
        assertThat(names(PLACES.children(StandardPlaces.LAI_CHAU, FIRST_DAY)))
                .containsExactlyInAnyOrder(
                        "Xã Bum Tở",
                        "Xã Thu Lũm",
                        "Xã Pa Ủ",
                        "Xã Mường Tè",
                        "Xã Mù Cả",
                        "Xã Hua Bum",
                        "Xã Tà Tổng",
                        "Xã Bum Nưa");
        assertThat(PLACES.descendants(StandardPlaces.VIET_NAM, LAST_DAY)).hasSize(18);
        assertThat(PLACES.descendants(StandardPlaces.VIET_NAM, FIRST_DAY)).hasSize(9);
    }

    @Test
    void vietNamIsThePlaceAboveTheProvinceAndHasNoCode() {
        PlaceVersion country =
                PLACES.versionOf(StandardPlaces.VIET_NAM, FIRST_DAY).orElseThrow();
        assertThat(country.level()).isEqualTo(PlaceLevel.COUNTRY);
        assertThat(country.codes()).isEmpty();
        assertThat(country.parent()).isEmpty();
        assertThat(names(PLACES.children(StandardPlaces.VIET_NAM, FIRST_DAY))).containsExactly("Tỉnh Lai Châu");
        for (String name : List.of("Việt Nam", "Viet Nam", "viet-nam")) {
            assertThat(one(PLACES.resolve(name, FIRST_DAY)).id()).isEqualTo(StandardPlaces.VIET_NAM);
        }
    }

    /** The eight codes in use on both sides of 1 July 2025. */
    @ParameterizedTest
    @CsvSource({
        "03433, OTHER_PLACE,         muong-te-township ../2025-06-30 | bum-to-commune-2025 2025-07-01/..",
        "03439, OTHER_PLACE,         ka-lang-commune ../2025-06-30 | thu-lum-commune-2025 2025-07-01/..",
        "03442, SAME_NAME_MORE_LAND, pa-u-commune ../2025-06-30 | pa-u-commune-2025 2025-07-01/..",
        "03445, SAME_NAME_MORE_LAND, muong-te-commune ../2025-06-30 | muong-te-commune-2025 2025-07-01/..",
        "03460, SAME_NAME_MORE_LAND, hua-bum-commune ../2025-06-30 | hua-bum-commune-2025 2025-07-01/..",
        "03466, SAME_NAME_MORE_LAND, bum-nua-commune ../2025-06-30 | bum-nua-commune-2025 2025-07-01/..",
        "03451, SAME_PLACE,          mu-ca-commune ../2025-06-30 2025-07-01/..",
        "03463, SAME_PLACE,          ta-tong-commune ../2025-06-30 2025-07-01/..",
    })
    void codesInUseOnBothSidesSayWhatTheyMean(String code, CodeContinuity continuity, String candidates) {
        PlaceCode asked = PlaceCode.vnGso(code);
        assertThat(PLACES.continuity(asked, LAST_DAY, FIRST_DAY)).contains(continuity);
        PlaceLookup answer = PLACES.lookUp(asked);
        assertThat(text(answer.candidates())).isEqualTo(candidates);
        assertThat(answer.day()).isEmpty();
        if (continuity == CodeContinuity.SAME_PLACE) {
            assertThat(answer).isInstanceOf(PlaceLookup.One.class);
        } else {
            assertThat(answer).isInstanceOf(PlaceLookup.Several.class);
        }
        assertThat(PLACES.lookUp(asked, LAST_DAY)).isInstanceOf(PlaceLookup.One.class);
        assertThat(PLACES.lookUp(asked, FIRST_DAY)).isInstanceOf(PlaceLookup.One.class);
    }

    @Test
    void noOtherCodeIsInUseOnBothSides() {
        List<String> codes = PLACES.places().stream()
                .filter(place -> place.level() == PlaceLevel.COMMUNE)
                .flatMap(place -> place.versions().stream())
                .flatMap(version -> version.codeIn(PlaceCode.VN_GSO).stream())
                .distinct()
                .filter(code -> PLACES.continuity(PlaceCode.vnGso(code), LAST_DAY, FIRST_DAY)
                        .isPresent())
                .toList();
        assertThat(codes)
                .containsExactlyInAnyOrder("03433", "03439", "03442", "03445", "03460", "03466", "03451", "03463");
        assertThat(PLACES.continuity(PlaceCode.vnGso("12"), LAST_DAY, FIRST_DAY))
                .contains(CodeContinuity.SAME_PLACE);
    }

    @Test
    void aCodeWithoutADaySaysWhatItMayMean() {
        Problem problem = PLACES.problem(
                        PLACES.lookUp(PlaceCode.vnGso("03433")),
                        ProblemPlace.in("figures.csv").atLine(3))
                .orElseThrow();
        assertThat(problem)
                .hasToString("figures.csv, line 3: CP-2322 \"vn-gso:03433\" without a day may mean"
                        + " Mường Tè township (muong-te-township, until 30 June 2025);"
                        + " Bum Tở commune (bum-to-commune-2025, from 1 July 2025); name the day");
        assertThat(problem.text().in(Language.VI))
                .isEqualTo("\"vn-gso:03433\" khi không nêu ngày có thể là"
                        + " Thị trấn Mường Tè (muong-te-township, đến hết 30/06/2025);"
                        + " Xã Bum Tở (bum-to-commune-2025, từ 01/07/2025); cần nêu ngày");
        assertThat(PLACES.problem(PLACES.lookUp(PlaceCode.vnGso("03451")), ProblemPlace.unknown()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Mường Tè, 2024-12-31, muong-te-commune",
        "thị trấn mường tè, 2024-12-31, muong-te-township",
        "THỊ TRẤN MƯỜNG TÈ, 2024-12-31, muong-te-township",
        "Huyện Mường Tè, 2024-12-31, muong-te-district",
        "Mường Tè, 2024-12-31, muong-te-district muong-te-township muong-te-commune",
        "Mường Tè, 2025-06-30, muong-te-district muong-te-township muong-te-commune",
        "Mường Tè, 2025-07-01, muong-te-commune-2025",
        "Xã Mường Tè, 2025-07-01, muong-te-commune-2025",
        "Mường Tè commune, 2025-07-01, muong-te-commune-2025",
        "Thị trấn Mường Tè, 2025-07-01, ''",
        "Kan Hồ, 2024-12-31, kan-ho-commune",
        "Can Hồ, 2024-12-31, kan-ho-commune",
        "xã Can Hồ, 2024-12-31, kan-ho-commune",
        "Pa Vệ Sủ, 2024-12-31, pa-ve-su-commune",
        "Pa Vệ Sử, 2024-12-31, pa-ve-su-commune",
        "Xã Pa ủ, 2024-12-31, pa-u-commune",
        "Bun Tở, 2024-12-31, bum-to-commune",
        "Hua Bum, 2024-12-31, hua-bum-commune",
        "Hua Bun, 2024-12-31, hua-bum-commune",
        "Hua Bum, 2025-12-31, hua-bum-commune-2025",
        "  Bum   Tở , 2025-12-31, bum-to-commune-2025",
        "Bum To, 2025-12-31, ''",
        "Lai Châu, 2025-12-31, lai-chau",
    })
    void namesAreFoundAsOfADay(String name, LocalDate day, String ids) {
        for (String form : List.of(
                name,
                Normalizer.normalize(name, Normalizer.Form.NFD),
                Normalizer.normalize(name, Normalizer.Form.NFC))) {
            assertThat(ids(PLACES.findByName(form, day))).isEqualTo(ids);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "muong-te-township, 2024-12-31, muong-te-township",
        "03433, 2024-12-31, muong-te-township",
        "03433, 2025-12-31, bum-to-commune-2025",
        "vn-gso:03433, 2025-12-31, bum-to-commune-2025",
        " 107 , 2024-12-31, muong-te-district",
        "Thị trấn Mường Tè, 2024-12-31, muong-te-township",
        "3433, 2024-12-31, ''",
        "107, 2025-12-31, ''",
        "muong-te-district, 2025-12-31, ''",
    })
    void aPlaceIsResolvedByIdCodeOrName(String text, LocalDate day, String ids) {
        assertThat(ids(PLACES.resolve(text, day))).isEqualTo(ids);
    }

    @Test
    void aPlaceThatEndedIsNamedAmongTheOtherDays() {
        PlaceLookup answer = PLACES.resolve("Huyện Mường Tè", LocalDate.of(2025, 12, 31));
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.only()).isEmpty();
        List<PlaceMatch> others = answer.fold(PlaceLookup.None::onOtherDays, one -> List.of(), several -> List.of());
        assertThat(text(others)).isEqualTo("muong-te-district ../2025-06-30");
        assertThat(PLACES.problem(answer, ProblemPlace.unknown()).orElseThrow())
                .hasToString("CP-2321 No place is called \"Huyện Mường Tè\" on 31 December 2025; on other days:"
                        + " Mường Tè district (muong-te-district, until 30 June 2025); nearest: Xã Mường Tè");
    }

    @Test
    void anUnknownNameNamesTheNearest() {
        PlaceLookup answer = PLACES.findByName("Xa Bum To", LocalDate.of(2024, 12, 31));
        assertThat(PLACES.problem(answer, ProblemPlace.in("f.csv").atLine(2).atField("place"))
                        .orElseThrow())
                .hasToString(
                        "f.csv, line 2, place: CP-2321 No place is called \"Xa Bum To\" on 31 December 2024; on other"
                                + " days: none; nearest: Xã Bum Tở; Xã Bum Nưa; Xã Kan Hồ");
        assertThat(PLACES.nearestNames("Xa Bum To", LocalDate.of(2025, 12, 31)).get(0))
                .isEqualTo("Xã Bum Tở");
    }

    @Test
    void severalPlacesOfOneNameAskForTheKind() {
        PlaceLookup answer = PLACES.resolve("Mường Tè", LocalDate.of(2024, 12, 31));
        assertThat(PLACES.problem(answer, ProblemPlace.unknown()).orElseThrow())
                .hasToString("CP-2322 \"Mường Tè\" on 31 December 2024 may mean"
                        + " Mường Tè district (muong-te-district, until 30 June 2025);"
                        + " Mường Tè township (muong-te-township, until 30 June 2025);"
                        + " Mường Tè commune (muong-te-commune, until 30 June 2025);"
                        + " give the name with its kind, the code or the id");
    }

    @Test
    void huaBumTakesInLandFromAnotherDistrictAndNoOtherNewCommuneDoes() {
        PlaceId huaBum = PlaceId.of("hua-bum-commune-2025");
        PlaceId namNhun = PlaceId.of("nam-nhun-district");
        PlaceSuccession succession = PLACES.originOf(huaBum).orElseThrow();
        assertThat(succession.date()).isEqualTo(FIRST_DAY);
        assertThat(succession.kind()).isEqualTo(SuccessionKind.MERGER);
        assertThat(succession.legalBasis())
                .contains("NQ 1670/NQ-UBTVQH15 of 16/06/2025; code by QĐ 19/2025/QĐ-TTg of 30/06/2025");
        assertThat(succession.predecessors())
                .containsExactly(
                        new PlaceSuccession.Predecessor(
                                PlaceId.of("vang-san-commune"), Optional.of(StandardPlaces.MUONG_TE_DISTRICT)),
                        new PlaceSuccession.Predecessor(PlaceId.of("hua-bum-commune"), Optional.of(namNhun)));
        assertThat(succession.formerParents()).containsExactly(StandardPlaces.MUONG_TE_DISTRICT, namNhun);
        assertThat(succession.withinOneParent()).isFalse();
        assertThat(succession.takesInLandFromOutside(StandardPlaces.MUONG_TE_DISTRICT))
                .isTrue();

        List<String> outside = PLACES.children(StandardPlaces.LAI_CHAU, FIRST_DAY).stream()
                .filter(version -> PLACES.originOf(version.place())
                        .map(origin -> origin.takesInLandFromOutside(StandardPlaces.MUONG_TE_DISTRICT))
                        .orElse(false))
                .map(version -> version.place().value())
                .toList();
        assertThat(outside).containsExactly("hua-bum-commune-2025");
    }

    @Test
    void aChangeOfParentAloneKeepsThePlace() {
        for (String id : List.of("mu-ca-commune", "ta-tong-commune")) {
            Place place = PLACES.find(PlaceId.of(id)).orElseThrow();
            assertThat(place.versions())
                    .extracting(PlaceVersion::parent)
                    .containsExactly(
                            Optional.of(StandardPlaces.MUONG_TE_DISTRICT), Optional.of(StandardPlaces.LAI_CHAU));
            assertThat(PLACES.originOf(place.id())).isEmpty();
            assertThat(PLACES.successionsOf(place.id())).isEmpty();
            assertThat(PLACES.successors(place.id(), FIRST_DAY)).containsExactly(place.latest());
        }
    }

    @Test
    void theSplitsOf2011AreKnownAndLeaveTheOldPlaceGoingOn() {
        PlaceId taBa = PlaceId.of("ta-ba-commune");
        PlaceId kaLang = PlaceId.of("ka-lang-commune");
        LocalDate before = LocalDate.of(2011, 10, 13);
        assertThat(PLACES.versionOf(taBa, before)).isEmpty();
        assertThat(PLACES.originOf(taBa).orElseThrow().kind()).isEqualTo(SuccessionKind.SPLIT);
        assertThat(PLACES.originOf(taBa).orElseThrow().legalBasis()).contains("NQ 97/NQ-CP of 14/10/2011");
        assertThat(PLACES.predecessors(taBa, before))
                .extracting(PlaceVersion::place)
                .containsExactly(kaLang);
        assertThat(PLACES.successors(taBa, before)).isEmpty();
        assertThat(PLACES.successors(kaLang, LocalDate.of(2012, 1, 1)))
                .extracting(PlaceVersion::place)
                .containsExactly(kaLang);
        assertThat(PLACES.successionsOf(kaLang))
                .extracting(PlaceSuccession::successor)
                .containsExactly(taBa, PlaceId.of("thu-lum-commune-2025"));
        assertThat(PLACES.predecessors(PlaceId.of("pa-u-commune-2025"), before))
                .extracting(PlaceVersion::place)
                .containsExactlyInAnyOrder(kaLang, PlaceId.of("pa-u-commune"));
    }

    @Test
    void theDistrictCoversItsCommunesUntilItEnds() {
        PlaceId paU = PlaceId.of("pa-u-commune");
        PlaceId muCa = PlaceId.of("mu-ca-commune");
        assertThat(PLACES.covers(StandardPlaces.MUONG_TE_DISTRICT, paU, LAST_DAY))
                .isTrue();
        assertThat(PLACES.covers(StandardPlaces.VIET_NAM, paU, LAST_DAY)).isTrue();
        assertThat(PLACES.covers(paU, paU, LAST_DAY)).isTrue();
        assertThat(PLACES.covers(paU, paU, FIRST_DAY)).isFalse();
        assertThat(PLACES.covers(StandardPlaces.MUONG_TE_DISTRICT, muCa, FIRST_DAY))
                .isFalse();
        assertThat(PLACES.covers(StandardPlaces.LAI_CHAU, muCa, FIRST_DAY)).isTrue();
        assertThat(PLACES.covers(StandardPlaces.MUONG_TE_DISTRICT, PlaceId.of("hua-bum-commune"), LAST_DAY))
                .isFalse();
    }

    @Test
    void whatWasNotVerifiedIsSaid() {
        PlaceVersion district =
                PLACES.versionOf(StandardPlaces.MUONG_TE_DISTRICT, LAST_DAY).orElseThrow();
        assertThat(district.certainty()).isEqualTo(PlaceCertainty.PARTLY_VERIFIED);
        assertThat(district.note().orElseThrow())
                .isEqualTo(
                        "verified are code, parent and the last day, the eve of two-tier local government; which clause of"
                                + " the documents ends the district was not verified");
        assertThat(district.validity()).hasToString("../2025-06-30");
    }

    @Test
    void sizeAndSeatHaveTheirOwnSource() {
        PlaceVersion bumTo =
                one(PLACES.lookUp(PlaceCode.vnGso("03433"), FIRST_DAY)).version();
        assertThat(bumTo.facts().orElseThrow().areaKm2()).contains(new BigDecimal("384.07"));
        assertThat(bumTo.facts().orElseThrow().population()).contains(11711L);
        assertThat(bumTo.facts().orElseThrow().seat()).contains("Khu 8, xã Bum Tở");
        assertThat(bumTo.facts().orElseThrow().source())
                .isEqualTo("vietnamadminunits data/raw/sapnhap.bando.com.vn_ward_2025-07-17.csv");
    }

    @Test
    void theBasisOfTheLevelsOfThePlanIsTheUnitsOfTheDistrict() {
        int units = PLACES.children(StandardPlaces.MUONG_TE_DISTRICT, LocalDate.of(2024, 12, 31))
                .size();

        assertThat(StandardPlans.muongTe().targets())
                .extracting(Target::criterion)
                .filteredOn(Level.class::isInstance)
                .extracting(criterion -> ((Level) criterion).basis())
                .filteredOn(Optional::isPresent)
                .hasSize(4)
                .allSatisfy(
                        basis -> assertThat(basis.orElseThrow().denominator()).isEqualTo(units));
    }

    private static PlaceMatch one(PlaceLookup answer) {
        return answer.only().orElseThrow();
    }

    private static String ids(PlaceLookup answer) {
        return answer.candidates().stream().map(match -> match.id().value()).collect(Collectors.joining(" "));
    }

    private static List<String> names(List<PlaceVersion> versions) {
        return versions.stream().map(version -> version.name().vi()).toList();
    }

    private static String text(List<PlaceMatch> matches) {
        return matches.stream()
                .map(match -> match.id() + " "
                        + match.versions().stream()
                                .map(version -> version.validity().toString())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
