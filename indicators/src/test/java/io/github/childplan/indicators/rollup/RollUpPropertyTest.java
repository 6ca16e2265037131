package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.rollup.Given.STUNTING;
import static io.github.childplan.indicators.rollup.Given.all;
import static io.github.childplan.indicators.rollup.Given.counted;
import static io.github.childplan.indicators.rollup.Given.key;
import static io.github.childplan.indicators.rollup.Given.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any figures of any tree; trees and figures are random, with fixed seeds. */
class RollUpPropertyTest {

    private static final int PROVINCES = 3;

    static Stream<Random> randoms() {
        return Stream.iterate(1, seed -> seed + 1).limit(60).map(Random::new);
    }

    /** A country of three provinces with up to four districts of up to five communes. */
    private record Country(RollUp rollUp, List<String> districts, List<String> communes) {

        static Country of(Random random) {
            StringBuilder rows = new StringBuilder("country,country,,,,,");
            List<String> districts = new ArrayList<>();
            List<String> communes = new ArrayList<>();
            for (int p = 0; p < PROVINCES; p++) {
                rows.append("\np").append(p).append(",province,country,,,,");
                for (int d = random.nextInt(4); d >= 0; d--) {
                    String district = "p" + p + "d" + d;
                    districts.add(district);
                    rows.append("\n")
                            .append(district)
                            .append(",district,p")
                            .append(p)
                            .append(",,,,");
                    for (int c = random.nextInt(5); c >= 0; c--) {
                        communes.add(district + "c" + c);
                        rows.append("\n").append(district).append("c").append(c);
                        rows.append(",commune,").append(district).append(",,,,");
                    }
                }
            }
            return new Country(over(Given.places(rows.toString())), districts, communes);
        }

        AreaFigure figure(String area, List<Observation> figures) {
            return rollUp.figure(key(STUNTING, area, "2024"), all(figures));
        }

        List<Observation> some(Random random) {
            List<Observation> figures = new ArrayList<>();
            communes.stream()
                    .filter(commune -> random.nextInt(5) > 0)
                    .forEach(commune -> figures.add(any(commune, random)));
            return figures;
        }

        static Observation any(String place, Random random) {
            long whole = random.nextInt(1_000);
            return counted(place, "2024", whole / (1 + random.nextInt(9)), whole);
        }
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void theSumOfThePartsIsTheTotal(Random random) {
        Country country = Country.of(random);
        List<Observation> figures = country.some(random);
        long[] total = new long[2];
        for (int p = 0; p < PROVINCES; p++) {
            country.figure("p" + p, figures)
                    .sum()
                    .flatMap(MeasuredValue::findCounts)
                    .ifPresent(sum -> {
                        total[0] += sum.numerator();
                        total[1] += sum.denominator();
                    });
        }
        assertThat(country.figure("country", figures).sum())
                .isEqualTo(
                        figures.isEmpty() ? Optional.empty() : Optional.of(MeasuredValue.counted(total[0], total[1])));
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void everyPlaceExpectedIsReportedOrMissing(Random random) {
        Country country = Country.of(random);
        Coverage coverage = country.figure("country", country.some(random)).coverage();
        Set<NamedPlace> both = new HashSet<>(coverage.reported());
        both.addAll(coverage.missing());
        assertThat(both).hasSize(coverage.reported().size() + coverage.missing().size());
        assertThat(coverage.expected())
                .containsExactlyInAnyOrderElementsOf(both)
                .hasSize(country.communes().size());
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void oneMoreCommuneNeverLowersACount(Random random) {
        Country country = Country.of(random);
        List<Observation> figures = new ArrayList<>();
        Ratio before = Ratio.of(0, 0);
        for (String commune : country.communes()) {
            figures.add(Country.any(commune, random));
            Ratio after = country.figure("country", figures)
                    .sum()
                    .flatMap(MeasuredValue::findCounts)
                    .orElseThrow();
            assertThat(after.numerator()).isGreaterThanOrEqualTo(before.numerator());
            assertThat(after.denominator()).isGreaterThanOrEqualTo(before.denominator());
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void theOrderOfTheFiguresDoesNotMatter(Random random) {
        Country country = Country.of(random);
        List<Observation> figures = country.some(random);
        country.districts().stream()
                .filter(district -> random.nextInt(3) == 0)
                .forEach(district -> figures.add(Country.any(district, random)));
        AreaFigure figure = country.figure("country", figures);
        Collections.shuffle(figures, random);
        assertThat(country.figure("country", figures)).isEqualTo(figure);
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void inTwoStepsItIsTheSameAsInOne(Random random) {
        Country country = Country.of(random);
        List<Observation> figures = country.some(random);
        List<Observation> ofDistricts = new ArrayList<>();
        country.districts()
                .forEach(district -> country.figure(district, figures)
                        .sum()
                        .flatMap(MeasuredValue::findCounts)
                        .ifPresent(
                                sum -> ofDistricts.add(counted(district, "2024", sum.numerator(), sum.denominator()))));
        assertThat(country.figure("country", ofDistricts).value())
                .isEqualTo(country.figure("country", figures).value());
        List<Observation> both = new ArrayList<>(figures);
        both.addAll(ofDistricts);
        for (FigureChoice choice : FigureChoices.all()) {
            AreaFigure figure = country.rollUp().withChoice(choice).figure(key(STUNTING, "country", "2024"), all(both));
            assertThat(figure.value())
                    .isEqualTo(country.figure("country", figures).value());
            assertThat(figure.parts().size() + figure.setAside().size()).isEqualTo(both.size());
            assertThat(figure.problems()).isEmpty();
        }
    }
}
