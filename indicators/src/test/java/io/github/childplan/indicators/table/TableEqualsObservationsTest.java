package io.github.childplan.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table gives the answers of {@link Observations} to every question, whatever the figures. */
class TableEqualsObservationsTest {

    private static final int[] SIZES = {0, 1, 2, 17, 300, 1_000};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_same_figures_are_kept_and_the_same_are_left_out(long seed) {
        for (int size : SIZES) {
            List<Observation> given = new SomeFigures(seed).list(size);
            WithProblems<Observations> objects = Observations.of(given);
            WithProblems<ObservationTable> table = ObservationTable.of(given);

            assertThat(table.problems()).isEqualTo(objects.problems());
            assertThat(table.orElseThrow().size())
                    .isEqualTo(objects.orElseThrow().all().size());
            assertThat(table.orElseThrow().stream())
                    .containsExactlyInAnyOrderElementsOf(objects.orElseThrow().all());
            assertThat(origins(table.orElseThrow().stream().toList()))
                    .containsExactlyInAnyOrderElementsOf(
                            origins(objects.orElseThrow().all()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_question_has_the_same_answer(long seed) {
        List<Observation> given = new SomeFigures(seed).list(400);
        Observations objects = Observations.of(given).orElseThrow();
        ObservationTable table = ObservationTable.of(objects);

        for (Observation figure : given) {
            ObservationKey key = figure.key();
            assertThat(table.find(key)).isEqualTo(objects.find(key)).isPresent();
            assertThat(table.revisions(key)).isEqualTo(objects.revisions(key));
            assertThat(table.series(key.indicator(), key.place(), key.breakdown()))
                    .isEqualTo(objects.series(key.indicator(), key.place(), key.breakdown()));
            assertThat(table.periods(key.indicator(), key.breakdown()))
                    .isEqualTo(objects.periods(key.indicator(), key.breakdown()));
        }
        assertThat(table.replaced())
                .isEqualTo(given.size()
                        - Observations.of(given).problems().size()
                        - (int) given.stream().map(Observation::key).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void figures_as_known_on_a_day_are_the_same(long seed) {
        Observations objects = Observations.of(new SomeFigures(seed).list(500)).orElseThrow();
        ObservationTable table = ObservationTable.of(objects);

        for (int day = 24; day <= 28; day++) {
            LocalDate asked = LocalDate.of(2024, 11, day);
            assertThat(set(table.knownBy(asked).toObservations())).isEqualTo(set(objects.knownBy(asked)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_selection_has_the_rows_that_are_wanted_and_their_lines(long seed) {
        Observations objects = Observations.of(new SomeFigures(seed).list(500)).orElseThrow();
        Period period = Period.parse("2024");

        List<Observation> wanted = objects.all().stream()
                .filter(figure -> figure.period().equals(period) && figure.status() == Status.ESTIMATED)
                .toList();
        ObservationTable selected = ObservationTable.of(objects)
                .select((of, status, known) -> of.equals(period) && status == Status.ESTIMATED);

        assertThat(selected.stream()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(origins(selected.stream().toList())).containsExactlyInAnyOrderElementsOf(origins(wanted));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_rows_does_not_matter_where_none_stands_twice(long seed) {
        Observations objects = Observations.of(new SomeFigures(seed).list(500)).orElseThrow();
        List<Observation> shuffled = new ArrayList<>(objects.all());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ObservationTable.of(shuffled).orElseThrow().stream())
                .containsExactlyElementsOf(ObservationTable.of(objects).stream().toList());
    }

    private static List<ProblemPlace> origins(List<Observation> figures) {
        return figures.stream().map(Observation::origin).toList();
    }

    private static Set<Observation> set(Observations figures) {
        return figures.all().stream().collect(Collectors.toSet());
    }
}
