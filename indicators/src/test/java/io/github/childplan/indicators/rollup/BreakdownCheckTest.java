package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.LEVELS;
import static io.github.childplan.indicators.rollup.Given.PLAY;
import static io.github.childplan.indicators.rollup.Given.STUNTING;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static io.github.childplan.indicators.rollup.Given.key;
import static io.github.childplan.indicators.rollup.Given.narrowed;
import static io.github.childplan.indicators.rollup.Given.over;
import static io.github.childplan.indicators.rollup.Given.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a population against the whole, in an invented district of two communes. */
class BreakdownCheckTest {

    private static final Observation E1 = counted("e1", "2024", 20, 100);

    /** The parts of commune e1, whose whole is 20/100, and the code of the problem or none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            sex=female 9/50, sex=male 11/50                  | -
            sex=female 9/50, sex=male 10/50                  | CP-2105
            sex=female 9/50, sex=male 11/49                  | CP-2105
            sex=female 9/50, sex=male 12/50                  | CP-2104
            sex=female 9/50, sex=male 11/51                  | CP-2104
            sex=female 9/50                                  | -
            sex=female 21/50                                 | CP-2104
            sex=female 9/101                                 | CP-2104
            residence=urban 0/0, residence=rural 20/100      | -
            residence=urban 0/0, residence=rural 19/100      | CP-2105
            residence=rural 19/90                            | -
            ethnicity=La Hủ 9/50, ethnicity=Hà Nhì 3/20      | -
            ethnicity=La Hủ 19/50, ethnicity=Hà Nhì 3/20     | CP-2104
            age=-2 5/40, age=2-5 15/60                       | -
            age=-2 5/40, age=2-5 14/60                       | -
            age=-2 5/40, age=2-5 16/60                       | CP-2104
            age=-2 5/40, age=2- 14/60                        | CP-2105
            age=-2 5/40, age=2- 15/60                        | -
            age=-2 5/40, age=3- 14/50                        | -
            age=0-3 15/60, age=2- 15/60                      | -
            age=0-3 15/60, age=2- 15/101                     | CP-2104
            disability=yes 15/60                             | -
            """)
    void moreThanTheWholeIsWrongAndLessOnlyWhereAllPartsAreThere(String parts, String code) {
        List<Observation> figures = new ArrayList<>(List.of(E1));
        for (String part : parts.split(", ", -1)) {
            int space = part.lastIndexOf(' ');
            String[] counts = part.substring(space + 1).split("/", -1);
            figures.add(narrowed(
                    Breakdown.parse(part.substring(0, space)),
                    counted("e1", "2024", Long.parseLong(counts[0]), Long.parseLong(counts[1]))));
        }
        List<Problem> problems = east(figures).problems();
        assertThat(problems)
                .extracting(problem -> problem.reason().code())
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR));
        assertThat(over(LEVELS).figure(E1.key(), all(figures)).problems()).hasSameSizeAs(problems);
    }

    @Test
    void saysWhereAndHowMuch() {
        List<Observation> figures = List.of(
                E1,
                narrowed(female(), counted("e1", "2024", 9, 50)),
                narrowed(male(), counted("e1", "2024", 12, 50)),
                counted("e2", "2024", 5, 30),
                narrowed(female(), counted("e2", "2024", 5, 31)));
        assertThat(east(figures).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.describe(Language.EN))
                    .isEqualTo(
                            "CP-2104 Told apart by sex, the figures for stunting-under-5, 2024 in Unit east add up to more than"
                                    + " the whole: Unit e1 (21/100 of 20/100), Unit e2 (5/31 of 5/30); must be the whole, or the parts"
                                    + " overlap");
            assertThat(problem.text().in(Language.VI))
                    .isEqualTo(
                            "Phân tổ theo sex, các số liệu stunting-under-5, 2024 ở Đơn vị east cộng lại vượt quá toàn bộ: Đơn"
                                    + " vị e1 (21/100 so với 20/100), Đơn vị e2 (5/31 so với 5/30); cần bằng toàn bộ, hoặc các phần"
                                    + " chồng lên nhau");
        });
    }

    @Test
    void namesTwentyPlacesAndSaysHowManyMore() {
        StringBuilder rows = new StringBuilder("district,district,,,,,");
        List<Observation> figures = new ArrayList<>();
        for (int i = 1; i <= 23; i++) {
            rows.append("\nc").append(i).append(",commune,district,,,,");
            figures.add(counted("c" + i, "2024", 1, 10));
            figures.add(narrowed(female(), counted("c" + i, "2024", 2, 5)));
        }
        List<Problem> problems = over(Given.places(rows.toString()))
                .figure(key(STUNTING, "district", "2024"), all(figures))
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).text().in(Language.EN)).contains("Unit c20 (2/5 of 1/10) and 3 more; must");
    }

    @Test
    void comparesTheAreaWherePlacesOfOtherLevelsReportedThePartsAndTheWhole() {
        List<Observation> figures = new ArrayList<>(List.of(
                counted("east", "2024", 20, 100),
                narrowed(female(), counted("e1", "2024", 5, 30)),
                narrowed(female(), counted("e2", "2024", 5, 20)),
                narrowed(male(), counted("e1", "2024", 5, 25)),
                narrowed(male(), counted("e2", "2024", 5, 25))));
        assertThat(east(figures).problems()).isEmpty();
        figures.set(4, narrowed(male(), counted("e2", "2024", 6, 25)));
        assertThat(east(figures).problems())
                .singleElement()
                .hasToString(
                        "CP-2104 Told apart by sex, the figures for stunting-under-5, 2024 in Unit east add up to more than the whole:"
                                + " Unit east (21/100 of 20/100); must be the whole, or the parts overlap");
        figures.remove(4);
        assertThat(east(figures).problems()).isEmpty();
    }

    @Test
    void comparesOneDimensionWithTheOthersFixed() {
        Breakdown laHu = Breakdown.total().withEthnicity("La Hủ");
        List<Observation> figures = List.of(
                narrowed(laHu, E1),
                narrowed(Breakdown.parse("ethnicity=La Hủ;sex=female"), counted("e1", "2024", 9, 50)),
                narrowed(Breakdown.parse("ethnicity=La Hủ;sex=male"), counted("e1", "2024", 12, 50)),
                narrowed(female(), counted("e1", "2024", 500, 5000)));
        AreaFigure figure =
                over(LEVELS).figure(new ObservationKey(STUNTING, E1.place(), Period.parse("2024"), laHu), all(figures));
        assertThat(figure.problems())
                .singleElement()
                .hasToString(
                        "CP-2104 Told apart by sex, the figures for stunting-under-5, 2024, ethnicity=La Hủ in Unit e1 add up"
                                + " to more than the whole: Unit e1 (21/100 of 20/100); must be the whole, or the parts overlap");
    }

    @Test
    void doesNotCompareRatesNorPlacesThatAreCounted() {
        assertThat(east(List.of(
                                E1,
                                narrowed(female(), stated("e1", "2024", "99")),
                                narrowed(male(), counted("e1", "2024", 11, 50))))
                        .problems())
                .isEmpty();
        assertThat(over(LEVELS)
                        .figure(
                                key(PLAY, "east", "2024"),
                                all(List.of(
                                        counted(PLAY, "e1", "2024", 0, 1),
                                        narrowed(female(), counted(PLAY, "e1", "2024", 1, 1)))))
                        .problems())
                .isEmpty();
    }

    private static AreaFigure east(List<Observation> figures) {
        return over(LEVELS).figure(key(STUNTING, "east", "2024"), all(figures));
    }

    private static Breakdown female() {
        return Breakdown.parse("sex=female");
    }

    private static Breakdown male() {
        return Breakdown.parse("sex=male");
    }
}
