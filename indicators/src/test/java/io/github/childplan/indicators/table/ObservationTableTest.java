package io.github.childplan.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservationTableTest {

    private static final IndicatorId STUNTING = IndicatorId.of("stunting-under-5");
    private static final PlaceId PA_U = PlaceId.of("pa-u-commune");
    private static final PlaceId MU_CA = PlaceId.of("mu-ca-commune");
    private static final Period YEAR = Period.parse("2024");

    private final ObservationTableBuilder rows = ObservationTable.builder();
    private final int stunting = rows.indicator(STUNTING);
    private final int paU = rows.place(PA_U);
    private final int muCa = rows.place(MU_CA);
    private final int year = rows.period(YEAR);
    private final int total = rows.breakdown(Breakdown.total());

    @Test
    void rows_of_codes_are_given_back_as_figures() {
        int marks = rows.marks(new RowMarks(
                Status.ESTIMATED,
                Finality.PROVISIONAL,
                Optional.of(LocalDate.of(2024, 11, 25)),
                Optional.of("trạm y tế"),
                ProblemPlace.in("figures.csv").atColumn(4).atField("numerator")));
        ObservationTable table = rows.add(paU, stunting, year, total, 57, 300)
                .add(muCa, stunting, year, total, 12, 90, marks, 7)
                .build()
                .orElseThrow();

        assertThat(table.find(ObservationKey.of(STUNTING, PA_U, YEAR)))
                .contains(Observation.builder()
                        .indicator(STUNTING)
                        .place(PA_U)
                        .period(YEAR)
                        .value(MeasuredValue.counted(57, 300))
                        .build());
        Observation second =
                table.find(ObservationKey.of(STUNTING, MU_CA, YEAR)).orElseThrow();
        assertThat(second)
                .isEqualTo(Observation.builder()
                        .indicator(STUNTING)
                        .place(MU_CA)
                        .period(YEAR)
                        .value(MeasuredValue.counted(12, 90))
                        .status(Status.ESTIMATED)
                        .finality(Finality.PROVISIONAL)
                        .known(LocalDate.of(2024, 11, 25))
                        .source("trạm y tế")
                        .build());
        assertThat(second.origin()).hasToString("figures.csv, line 7, column 4, numerator");
    }

    @Test
    void nothing_that_was_not_put_in_is_found() {
        ObservationTable table =
                rows.add(paU, stunting, year, total, 57, 300).build().orElseThrow();

        assertThat(table.find(ObservationKey.of(STUNTING, MU_CA, YEAR))).isEmpty();
        assertThat(table.find(ObservationKey.of(STUNTING, PA_U, Period.parse("2023"))))
                .isEmpty();
        assertThat(table.find(ObservationKey.of(IndicatorId.of("other"), PA_U, YEAR)))
                .isEmpty();
        assertThat(table.revisions(ObservationKey.of(STUNTING, MU_CA, YEAR))).isEmpty();
        assertThat(table.series(IndicatorId.of("other"), PA_U, Breakdown.total()))
                .isEmpty();
        assertThat(table.places()).containsExactly(PA_U);
        assertThat(table.indicators()).containsExactly(STUNTING);
        assertThat(table.cells()).isOne();
        assertThat(table.indexOf(MU_CA)).isEqualTo(-1);
    }

    @Test
    void an_empty_table_has_no_figures() {
        ObservationTable table = rows.build().orElseThrow();

        assertThat(table).hasToString("0 observations");
        assertThat(table.stream()).isEmpty();
        assertThat(table.cells()).isZero();
        assertThat(table.rows().size()).isZero();
        assertThat(table.knownBy(LocalDate.of(2024, 1, 1))).isSameAs(table);
    }

    @Test
    void a_table_of_which_all_figures_were_known_is_its_own_selection() {
        ObservationTable table =
                rows.add(paU, stunting, year, total, 57, 300).build().orElseThrow();

        assertThat(table.knownBy(LocalDate.of(1900, 1, 1))).isSameAs(table);
        assertThat(table.select((period, status, known) -> false)).hasToString("0 observations");
    }

    @Test
    void figures_that_stand_twice_are_reported_at_their_lines_up_to_a_limit() {
        int marks = rows.marks(new RowMarks(
                Status.MEASURED,
                Finality.FINAL,
                Optional.empty(),
                Optional.empty(),
                ProblemPlace.in("figures.csv").atField("numerator")));
        for (int line = 2; line < 2 + 1_000 + 3; line++) {
            rows.add(paU, stunting, year, total, line, 3_000, marks, line);
        }
        WithProblems<ObservationTable> built = rows.build();

        assertThat(built.orElseThrow()).hasToString("1 observations");
        assertThat(built.problems()).hasSize(1_001);
        assertThat(built.problems().get(0))
                .hasToString(
                        "figures.csv, line 3, numerator: CP-2029 The figure for stunting-under-5, pa-u-commune, 2024"
                                + " stands twice: 2/3000 in line 2 and 3/3000 here, must stand once; the first is used, this one is"
                                + " left out");
        Problem last = built.problems().get(1_000);
        assertThat(last.reason()).isEqualTo(IndicatorsProblem.MORE_FIGURES_TWICE);
        assertThat(last)
                .hasToString(
                        "CP-2040 Of the figures that stand twice 2 more are not listed one by one; each figure must"
                                + " stand once, and what stood first is used");
        assertThat(last.describe(Language.VI))
                .isEqualTo(
                        "CP-2040 Còn 2 số liệu xuất hiện hai lần không được liệt kê từng số; mỗi số liệu phải ghi một lần,"
                                + " số ghi trước được dùng");
    }

    @Test
    void numbers_of_a_cell_are_read_without_objects() {
        int estimated = rows.marks(new RowMarks(
                Status.ESTIMATED,
                Finality.PROVISIONAL,
                Optional.of(LocalDate.EPOCH.plusDays(20_000)),
                Optional.empty(),
                ProblemPlace.unknown()));
        ObservationTable table = rows.add(paU, stunting, year, total, 57, 5_000_000_000L)
                .add(muCa, stunting, year, total, 12, 90, estimated, 0)
                .build()
                .orElseThrow();
        CellRows cell = table.rows();
        cell.moveTo(0);

        assertThat(cell.size()).isEqualTo(2);
        assertThat(cell.alike()).isFalse();
        assertThat(table.places().get(cell.place(0))).isEqualTo(MU_CA);
        assertThat(cell.numerator(0)).isEqualTo(12);
        assertThat(cell.estimated(0)).isTrue();
        assertThat(cell.provisional(0)).isTrue();
        assertThat(cell.known(0)).isEqualTo(20_000);
        assertThat(table.places().get(cell.place(1))).isEqualTo(PA_U);
        assertThat(cell.denominator(1)).isEqualTo(5_000_000_000L);
        assertThat(cell.estimated(1)).isFalse();
        assertThat(cell.provisional(1)).isFalse();
        assertThat(cell.known(1)).isEqualTo(CellRows.ALWAYS_KNOWN);
        assertThat(cell.counted(1)).isTrue();
        assertThat(cell.observation(0))
                .isEqualTo(table.find(ObservationKey.of(STUNTING, MU_CA, YEAR)).get());
        assertThatThrownBy(() -> cell.observation(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> cell.moveTo(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rows_are_alike_only_where_all_are_counts_with_the_same_marks() {
        assertThat(rows.add(paU, stunting, year, total, 57, 300)
                        .build()
                        .orElseThrow()
                        .rows()
                        .alike())
                .isTrue();
        ObservationTable stated = ObservationTable.of(List.of(Observation.builder()
                        .indicator(STUNTING)
                        .place(PA_U)
                        .period(YEAR)
                        .value(MeasuredValue.stated("19.0", Unit.PERCENT))
                        .build()))
                .orElseThrow();
        assertThat(stated.rows().alike()).isFalse();
    }

    @Test
    void counts_codes_and_lines_that_cannot_be_are_refused() {
        int marks = rows.marks(RowMarks.none());

        assertThatThrownBy(() -> rows.add(paU, stunting, year, total, -1, 300))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts were -1 and 300, must be 0 or more with at most 18 digits");
        assertThatThrownBy(() -> rows.add(paU, stunting, year, total, 1, 1_000_000_000_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts were 1 and 1000000000000000000, must be 0 or more with at most 18 digits");
        assertThatThrownBy(() -> rows.add(2, stunting, year, total, 1, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.add(paU, 1, year, total, 1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.add(paU, stunting, 1, total, 1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.add(paU, stunting, year, 1, 1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.add(paU, stunting, year, total, 1, 1, marks + 1, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.add(paU, stunting, year, total, 1, 1, marks, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line was -1, must be 1 or more, or 0 for none");
        assertThat(rows.size()).isZero();
    }

    @Test
    void a_builder_is_used_once() {
        rows.build();

        assertThatThrownBy(() -> rows.add(paU, stunting, year, total, 1, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table is built, its builder must not be used again");
        assertThatThrownBy(rows::build).isInstanceOf(IllegalStateException.class);
    }
}
