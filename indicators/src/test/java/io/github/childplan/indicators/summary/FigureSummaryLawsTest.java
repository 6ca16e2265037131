package io.github.childplan.indicators.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.table.ObservationTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws that let an engine do what it likes: divide, reorder, try again, send, and merge in any tree. */
class FigureSummaryLawsTest {

    private static final int LISTS = 500;
    private static final int PARTITIONS_OF_EACH = 20;

    @Test
    void ten_thousand_partitions_orders_and_merge_trees_give_the_bytes_of_one_run() {
        int contradictory = 0;
        int revised = 0;
        for (int list = 0; list < LISTS; list++) {
            Random random = new Random(list);
            DrawnFigures drawn = new DrawnFigures(random, 1 + random.nextInt(6));
            List<Observation> figures = drawn.list(random.nextInt(60));
            FigureSummary whole = summary(figures);
            byte[] expected = whole.toBytes();
            contradictory += whole.figures().contradictions().isEmpty() ? 0 : 1;
            revised += whole.figures().table().replaced() == 0 ? 0 : 1;
            for (int i = 0; i < PARTITIONS_OF_EACH; i++) {
                FigureSummary merged = merged(drawn.parts(figures), random);
                assertThat(merged.toBytes())
                        .as("list %d, partition %d", list, i)
                        .isEqualTo(expected);
            }
        }
        assertThat(contradictory).isGreaterThan(LISTS / 4);
        assertThat(revised).isGreaterThan(LISTS / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_partition_gives_the_same_result_with_the_same_problems_in_the_same_order(long seed) {
        DrawnFigures drawn = new DrawnFigures(new Random(seed), 5);
        List<Observation> figures = drawn.list(300);
        WithProblems<ObservationTable> expected = summary(figures).result();

        for (int i = 0; i < 20; i++) {
            WithProblems<ObservationTable> result =
                    merged(drawn.parts(figures), new Random(seed + i)).result();
            assertThat(result.problems()).isEqualTo(expected.problems()).isNotEmpty();
            assertThat(result.orElseThrow().stream())
                    .containsExactlyElementsOf(expected.orElseThrow().stream().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void empty_changes_nothing_on_either_side(long seed) {
        FigureSummary summary = drawn(seed);
        byte[] bytes = summary.toBytes();

        assertThat(FigureSummary.empty().merge(summary).toBytes()).isEqualTo(bytes);
        assertThat(summary.merge(FigureSummary.empty()).toBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void merging_is_associative_and_commutative(long seed) {
        FigureSummary a = drawn(seed);
        FigureSummary b = drawn(seed + 100);
        FigureSummary c = drawn(seed + 200);
        byte[] leftFirst = copy(copy(a).merge(b)).merge(c).toBytes();

        assertThat(copy(a).merge(copy(b).merge(c)).toBytes()).isEqualTo(leftFirst);
        assertThat(copy(c).merge(b).merge(a).toBytes()).isEqualTo(leftFirst);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_comes_again_changes_nothing(long seed) {
        FigureSummary summary = drawn(seed);
        byte[] bytes = summary.toBytes();

        assertThat(summary.merge(summary).toBytes()).isEqualTo(bytes);
        assertThat(summary.merge(copy(summary)).toBytes()).isEqualTo(bytes);
        new DrawnFigures(new Random(seed), 4).list(80).forEach(summary::add);
        assertThat(summary.toBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_merge_leaves_the_other_summary_as_it_was(long seed) {
        FigureSummary other = drawn(seed);
        byte[] bytes = copy(other).toBytes();
        FigureSummary summary = drawn(seed + 100).merge(other);
        new DrawnFigures(new Random(seed + 200), 4).list(10).forEach(summary::add);

        assertThat(other.toBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_parallel_stream_collects_what_a_loop_does(long seed) {
        List<Observation> figures = new DrawnFigures(new Random(seed), 25).list(5_000);
        byte[] bytes = summary(figures).toBytes();

        assertThat(figures.stream().collect(FigureSummary.collector()).toBytes())
                .isEqualTo(bytes);
        assertThat(figures.parallelStream().collect(FigureSummary.collector()).toBytes())
                .isEqualTo(bytes);
    }

    @Test
    void reading_it_in_between_changes_nothing() {
        List<Observation> figures = new DrawnFigures(new Random(9), 6).list(200);
        FigureSummary summary = FigureSummary.empty();
        for (Observation figure : figures) {
            List<Problem> problems = summary.add(figure).result().problems();
            assertThat(problems).hasSameSizeAs(summary.figures().contradictions());
        }

        assertThat(summary.toBytes()).isEqualTo(summary(figures).toBytes());
    }

    static FigureSummary summary(Collection<Observation> figures) {
        FigureSummary summary = FigureSummary.empty();
        figures.forEach(summary::add);
        return summary;
    }

    private static FigureSummary drawn(long seed) {
        return summary(new DrawnFigures(new Random(seed), 4).list(80));
    }

    private static FigureSummary copy(FigureSummary summary) {
        return FigureSummary.fromBytes(summary.toBytes());
    }

    /** Merges the parts two by two as they come, some of them as bytes. */
    private static FigureSummary merged(List<List<Observation>> parts, Random random) {
        List<FigureSummary> summaries = new ArrayList<>();
        parts.forEach(part -> summaries.add(summary(part)));
        while (summaries.size() > 1) {
            Collections.shuffle(summaries, random);
            FigureSummary one = summaries.remove(summaries.size() - 1);
            FigureSummary other = summaries.remove(summaries.size() - 1);
            summaries.add(one.merge(random.nextBoolean() ? other : copy(other)));
        }
        return summaries.get(0);
    }
}
