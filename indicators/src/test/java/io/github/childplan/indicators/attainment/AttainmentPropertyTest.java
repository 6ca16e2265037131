package io.github.childplan.indicators.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every judgement, whatever the figures. */
class AttainmentPropertyTest {

    private static final LocalizedText WORDS = LocalizedText.of("lời", "words");
    private static final int MISSING = -1;

    /** The figure of one year, or none, and perhaps units. */
    private record Given(Optional<MeasuredValue> figure, List<UnitEvidence> communes) implements Evidence {

        static Given of(int ofHundred) {
            return new Given(
                    ofHundred == MISSING ? Optional.empty() : Optional.of(MeasuredValue.counted(ofHundred, 100)),
                    List.of());
        }

        @Override
        public int year() {
            return 2025;
        }

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        @Override
        public List<Integer> years() {
            return List.of(2025);
        }

        @Override
        public Optional<MeasuredValue> inYear(int year) {
            return figure;
        }

        @Override
        public Optional<List<UnitEvidence>> units(PerUnit perUnit, int year) {
            return Optional.of(communes);
        }
    }

    @Property
    void aBetterFigureNeverWorsensAVerdict(
            @ForAll Bound bound,
            @ForAll boolean asPrinted,
            @ForAll @IntRange(max = 1000) int level,
            @ForAll @IntRange(max = 10_000) int one,
            @ForAll @IntRange(max = 10_000) int other) {
        Level demand = Level.percent(bound, level / 10 + "." + level % 10);
        Comparison comparison = asPrinted ? Comparisons.AS_PRINTED : Comparisons.ABSOLUTE;
        int better = bound.upward() ? Math.max(one, other) : Math.min(one, other);
        int worse = one + other - better;

        boolean worseMet = met(comparison, demand, worse);
        boolean betterMet = met(comparison, demand, better);

        assertThat(betterMet || !worseMet).isTrue();
    }

    private static boolean met(Comparison comparison, Level level, int ofTenThousand) {
        return CriterionJudge.with(comparison)
                        .judge(level, Evidence.single(Unit.PERCENT, 2025, MeasuredValue.counted(ofTenThousand, 10_000)))
                        .verdict()
                == Verdict.ATTAINED;
    }

    @Property
    void theOrderOfStatementsDoesNotMatter(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 6) Integer> kinds, @ForAll long seed) {
        List<AllOf.Part> parts = new ArrayList<>(
                kinds.stream().map(AttainmentPropertyTest::statement).toList());
        Judgement first = judge(new AllOf(parts, AllOf.Relation.SAME_INDICATOR), Given.of(50));
        Collections.shuffle(parts, new Random(seed));
        Judgement second = judge(new AllOf(parts, AllOf.Relation.SAME_INDICATOR), Given.of(50));

        assertThat(second.withParts(List.of())).isEqualTo(first.withParts(List.of()));
    }

    @Property
    void thereIsNoYesWhileAStatementIsOpenAndOneNoIsANoAndWhatDoesNotApplyDropsOut(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 6) Integer> kinds) {
        List<AllOf.Part> parts =
                kinds.stream().map(AttainmentPropertyTest::statement).toList();
        List<Verdict> each = parts.stream()
                .map(part -> judge(part.criterion(), Given.of(50)).verdict())
                .toList();

        Verdict all = judge(new AllOf(parts, AllOf.Relation.SAME_INDICATOR), Given.of(50))
                .verdict();

        assertThat(all == Verdict.NOT_ATTAINED).isEqualTo(each.contains(Verdict.NOT_ATTAINED));
        assertThat(all == Verdict.ATTAINED)
                .isEqualTo(each.contains(Verdict.ATTAINED)
                        && each.stream()
                                .allMatch(verdict -> verdict == Verdict.ATTAINED || verdict == Verdict.NOT_APPLICABLE));
        assertThat(all == Verdict.NOT_APPLICABLE)
                .isEqualTo(each.stream().allMatch(verdict -> verdict == Verdict.NOT_APPLICABLE));
    }

    /** Statements about a figure of 50%: met, missed, in another unit, for a person, not set, and without a unit to apply to. */
    private static AllOf.Part statement(int kind) {
        Criterion criterion = switch (kind) {
            case 0 -> Level.percent(Bound.AT_LEAST, "50");
            case 1 -> Level.percent(Bound.AT_MOST, "50");
            case 2 -> Level.percent(Bound.MORE_THAN, "50");
            case 3 -> Level.of(Bound.AT_LEAST, "1", Unit.other(WORDS));
            case 4 -> new Narrative(WORDS);
            case 5 -> new NotYetSet(WORDS);
            default -> PerUnit.every(WORDS, Level.percent(Bound.AT_LEAST, "1"));
        };
        return AllOf.Part.of(criterion);
    }

    @Property
    void theUnitsAgreeWithEachOfThemJudgedByItself(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = MISSING, max = 100) Integer> figures,
            @ForAll @IntRange(max = 100) int level) {
        Level each = Level.percent(Bound.AT_LEAST, Integer.toString(level));
        List<UnitEvidence> units = IntStream.range(0, figures.size())
                .mapToObj(i -> new UnitEvidence("u" + i, WORDS, Given.of(figures.get(i))))
                .toList();

        Judgement every = judge(PerUnit.every(WORDS, each), new Given(Optional.empty(), units));

        assertThat(every.parts().stream().map(part -> part.judgement().verdict()))
                .containsExactlyElementsOf(units.stream()
                        .map(unit -> judge(each, unit.evidence()).verdict())
                        .toList());
        boolean anyFails = figures.stream().anyMatch(figure -> figure != MISSING && figure < level);
        boolean anyMissing = figures.contains(MISSING);
        assertThat(every.verdict())
                .isEqualTo(anyFails ? Verdict.NOT_ATTAINED : anyMissing ? Verdict.NO_DATA : Verdict.ATTAINED);
    }

    @Property
    void aShareOfUnitsIsDecidedExactlyWhenTheMissingCannotTurnIt(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = MISSING, max = 1) Integer> figures,
            @ForAll @IntRange(max = 100) int share) {
        Level each = Level.percent(Bound.AT_LEAST, "1");
        PerUnit perUnit = new PerUnit(
                WORDS,
                Optional.empty(),
                each,
                Optional.empty(),
                Optional.of(Level.percent(Bound.AT_LEAST, Integer.toString(share))));

        Verdict verdict = judge(perUnit, units(figures)).verdict();
        Verdict ifAllMet = judge(perUnit, units(replaced(figures, 1))).verdict();
        Verdict ifNoneMet = judge(perUnit, units(replaced(figures, 0))).verdict();

        assertThat(verdict).isEqualTo(ifAllMet == ifNoneMet ? ifAllMet : Verdict.NO_DATA);
    }

    private static List<Integer> replaced(List<Integer> figures, int missing) {
        return figures.stream()
                .map(figure -> figure == MISSING ? (Integer) missing : figure)
                .toList();
    }

    private static Given units(List<Integer> figures) {
        return new Given(
                Optional.empty(),
                IntStream.range(0, figures.size())
                        .mapToObj(i -> new UnitEvidence("u" + i, WORDS, Given.of(figures.get(i))))
                        .toList());
    }

    private static Judgement judge(Criterion criterion, Evidence evidence) {
        return CriterionJudge.with(Comparisons.ABSOLUTE).judge(criterion, evidence);
    }
}
