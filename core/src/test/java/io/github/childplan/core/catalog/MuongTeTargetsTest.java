package io.github.childplan.core.catalog;

import static io.github.childplan.core.objective.PartSource.CARRIED;
import static io.github.childplan.core.objective.PartSource.INHERITED;
import static io.github.childplan.core.objective.PartSource.READ_INTO;
import static io.github.childplan.core.objective.TargetPart.BASIS;
import static io.github.childplan.core.objective.TargetPart.BOUND;
import static io.github.childplan.core.objective.TargetPart.INDICATOR;
import static io.github.childplan.core.objective.TargetPart.MODALITY;
import static io.github.childplan.core.objective.TargetPart.SCOPE;
import static io.github.childplan.core.objective.TargetPart.TIMING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Modality;
import io.github.childplan.core.objective.PartNote;
import io.github.childplan.core.objective.PartSource;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The objectives of the bundled plan against the plan's own chapter II. */
class MuongTeTargetsTest {

    private static final Plan PLAN = StandardPlans.muongTe();

    /** Words that print a bound; every other bound is a reading. */
    private static final Map<String, String> PRINTED_BOUNDS = Map.of("dưới", "<", "trên", ">", "trở lên", ">=");

    @Test
    void holdsEveryTargetWithItsBoundValueBasisAndModality() {
        assertThat(PLAN.milestones().stream().flatMap(MuongTeTargetsTest::rows))
                .containsExactly("""
                2025 II.2.1(1) child-friendly-communes >= 50% 7/14 STATED
                2025 II.2.1(1) culture-play-points >= 21.4% 3/14 STATED
                2025 II.2.1(2) school-sanitation >= 100% - STRIVE
                2025 II.2.1(2) school-counselling >= 100% - STRIVE
                2025 II.2.1(3) underweight-under-5 < 19% - STATED
                2025 II.2.1(3) stunting-under-5 < 25% - STATED
                2025 II.2.1(4) kindergarten-age-5 > 99.1% - STATED
                2025 II.2.1(4) primary-completion >= 99% - STATED
                2025 II.2.1(4) lower-secondary-graduation >= 99% - STATED
                2025 II.2.1(5) participation-awareness >= 85% - STRIVE
                2025 II.2.1(5) participation-from-11 >= 30% - STRIVE
                2030 II.2.2(1) child-friendly-communes >= 71.4% 10/14 STATED
                2030 II.2.2(1) culture-play-points >= 35.7% 5/14 STATED
                2030 II.2.2(2) disaster-support >= 100% - STRIVE
                2030 II.2.2(2) abuse-support >= 100% - STRIVE
                2030 II.2.2(2) birth-registration-under-5 >= 100% - STRIVE
                2030 II.2.2(3) underweight-under-5 < 15% - STATED
                2030 II.2.2(3) stunting-under-5 < 20% - STATED
                2030 II.2.2(4) kindergarten-age-5 >= 99.9% - STATED
                2030 II.2.2(4) primary-completion >= 99% - STATED
                2030 II.2.2(4) lower-secondary-graduation >= 99% - STATED
                2030 II.2.2(5) participation-awareness >= 90% - STRIVE
                2030 II.2.2(5) participation-from-11 >= 35% - STRIVE
                """.lines().toArray(String[]::new));
    }

    @Test
    void numbersFiveItemsUnderEachMilestone() {
        assertThat(PLAN.milestones())
                .extracting(one -> one.id().value(), one -> one.clause().value(), Milestone::words, Milestone::timing)
                .containsExactly(
                        tuple("2025", "II.2.1", "Đến năm 2025", new Timing.By(2025)),
                        tuple("2030", "II.2.2", "Đến năm 2030", new Timing.By(2030)));
        assertThat(PLAN.milestones())
                .allSatisfy(milestone -> assertThat(milestone.groups())
                        .extracting(group -> group.clause().value())
                        .containsExactly(Stream.of(1, 2, 3, 4, 5)
                                .map(item -> milestone.clause() + "(" + item + ")")
                                .toArray(String[]::new)));
    }

    @Test
    void givesEachTargetTheClauseOfItsItemAndAnIdOfMilestoneAndIndicator() {
        for (Milestone milestone : PLAN.milestones()) {
            milestone
                    .groups()
                    .forEach(group -> assertThat(group.targets()).allSatisfy(target -> {
                        assertThat(target.clause()).isEqualTo(group.clause());
                        assertThat(target.id().value()).isEqualTo(milestone.id() + "/" + target.indicator());
                        assertThat(target.timing()).isEqualTo(milestone.timing());
                    }));
        }
    }

    @Test
    void quotesWordsThatPrintTheFigure() {
        assertThat(PLAN.targets()).allSatisfy(target -> {
            assertThat(target.words())
                    .contains(level(target).value().toPlainString().replace('.', ',') + "%")
                    .doesNotContain("\n", ";")
                    .doesNotEndWith(".");
            assertThat(target.words().strip()).isEqualTo(target.words());
        });
    }

    @Test
    void quotesTheStrictAndTheCorrectedWords() {
        assertThat(target("2025/stunting-under-5").words())
                .isEqualTo("giảm tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể chiều cao theo tuổi xuống dưới 25%");
        assertThat(target("2025/kindergarten-age-5").words())
                .isEqualTo("Tỷ lệ huy động trẻ em 5 tuổi đi học mẫu giáo đạt trên 99,1%");
        assertThat(target("2030/primary-completion").words())
                .isEqualTo("tỷ lệ trẻ em hoàn thành cấp tiểu học đạt 99% trở lên");
        assertThat(target("2030/participation-awareness").words())
                .isEqualTo("Phấn đấu 90% trẻ em được nâng cao nhận thức, năng lực về quyền tham gia của trẻ em");
        assertThat(target("2030/disaster-support").words())
                .isEqualTo("Phấn đấu 100% trẻ em gặp thiên tai, thảm họa được cứu trợ, hỗ trợ kịp thời");
    }

    @Test
    void marksEveryBoundThatIsNotPrintedAsAReading() {
        assertThat(PLAN.targets()).allSatisfy(target -> {
            String value = level(target).value().toPlainString().replace('.', ',') + "%";
            Optional<String> printed = PRINTED_BOUNDS.entrySet().stream()
                    .filter(word -> target.words().contains(word.getKey() + " " + value)
                            || target.words().contains(value + " " + word.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            assertThat(level(target).bound().symbol()).isEqualTo(printed.orElse(">="));
            assertThat(notes(target, BOUND, READ_INTO)).hasSize(printed.isPresent() ? 0 : 1);
        });
        assertThat(PLAN.targets()
                        .filter(target -> notes(target, BOUND, READ_INTO).isEmpty()))
                .extracting(target -> target.id().value())
                .containsExactly(
                        "2025/underweight-under-5",
                        "2025/stunting-under-5",
                        "2025/kindergarten-age-5",
                        "2030/underweight-under-5",
                        "2030/stunting-under-5",
                        "2030/primary-completion",
                        "2030/lower-secondary-graduation");
    }

    @Test
    void readsReachAsAtLeast() {
        PartNote note =
                notes(target("2025/primary-completion"), BOUND, READ_INTO).get(0);
        assertThat(note.interpretation())
                .contains(Interpretation.of(
                        "đạt",
                        LocalizedText.of(
                                "“đạt” được đọc là ít nhất bằng, vì vượt mức vẫn là đạt.",
                                "“đạt” (reach) is read as at least, because more than the figure also reaches it.")));
    }

    @Test
    void inheritsTheYearAndReadsItAsTheEndOfTheYear() {
        assertThat(PLAN.targets()).allSatisfy(target -> {
            PartNote inherited = notes(target, TIMING, INHERITED).get(0);
            PartNote read = notes(target, TIMING, READ_INTO).get(0);
            Milestone milestone = PLAN.findMilestoneOf(target.id()).orElseThrow();
            assertThat(inherited).isEqualTo(PartNote.inherited(TIMING, milestone.clause()));
            assertThat(read.clause()).contains(milestone.clause());
            assertThat(read.interpretation()).get().satisfies(reading -> {
                assertThat(reading.phrase()).isEqualTo(milestone.words());
                assertThat(reading.reading().in(Language.EN))
                        .isEqualTo("Read as by the end of 31 December " + milestone.id()
                                + "; the text gives no reference day.");
            });
        });
    }

    @Test
    void marksTheBasisAsAReadingAndTakesItFromTheFourteenUnitsOfTheDistrict() {
        assertThat(PLAN.targets())
                .allSatisfy(target -> assertThat(notes(target, BASIS, READ_INTO))
                        .hasSize(level(target).basis().isPresent() ? 1 : 0));
        assertThat(PLAN.targets().flatMap(target -> level(target).basis().stream()))
                .hasSize(4)
                .allSatisfy(basis -> assertThat(basis.denominator()).isEqualTo(14));
    }

    @Test
    void carriesStriveOverToTheLaterTargetsOfAnItemAndSaysSo() {
        assertThat(PLAN.targets()
                        .filter(target -> !notes(target, MODALITY, CARRIED).isEmpty()))
                .extracting(target -> target.id().value())
                .containsExactly(
                        "2025/school-counselling",
                        "2025/participation-from-11",
                        "2030/abuse-support",
                        "2030/birth-registration-under-5",
                        "2030/participation-from-11");
        assertThat(PLAN.targets()).allSatisfy(target -> {
            boolean strives = target.words().startsWith("Phấn đấu")
                    || !notes(target, MODALITY, CARRIED).isEmpty();
            assertThat(target.modality()).isEqualTo(strives ? Modality.STRIVE : Modality.STATED);
        });
    }

    @Test
    void conditionsOnlyTheTargetOfDetectedCases() {
        Target abuse = target("2030/abuse-support");
        assertThat(abuse.scope())
                .isEqualTo(Scope.wholeArea().withCondition(LocalizedText.of("khi phát hiện", "when detected")));
        assertThat(notes(abuse, SCOPE, READ_INTO)).hasSize(1);
        assertThat(PLAN.targets().filter(target -> !target.equals(abuse)))
                .extracting(Target::scope)
                .containsOnly(Scope.wholeArea());
        assertThat(PLAN.targets())
                .extracting(target -> target.scope().places())
                .containsOnly(new PlaceScope.WholeArea());
    }

    @Test
    void saysWhichPhrasesWereReadIntoTheIndicator() {
        assertThat(PLAN.targets()
                        .flatMap(target -> notes(target, INDICATOR, READ_INTO).stream()
                                .map(note -> target.id() + ": " + phrase(note))))
                .containsExactly(
                        "2025/underweight-under-5: suy dinh dưỡng thể cân nặng theo tuổi",
                        "2025/stunting-under-5: suy dinh dưỡng thể chiều cao theo tuổi",
                        "2025/participation-awareness: được nâng cao nhận thức, năng lực",
                        "2025/participation-from-11: từ 11 tuổi trở lên",
                        "2030/culture-play-points: các xã, phường, thị trấn",
                        "2030/disaster-support: trẻ em gặp thiên tai, thảm họa",
                        "2030/disaster-support: kịp thời",
                        "2030/abuse-support: được can thiệp, hỗ trợ và xử lý nghiêm minh các hành vi vi phạm theo quy định",
                        "2030/underweight-under-5: suy dinh dưỡng thể cân nặng theo tuổi",
                        "2030/stunting-under-5: suy dinh dưỡng thể chiều cao theo tuổi",
                        "2030/participation-awareness: được nâng cao nhận thức, năng lực",
                        "2030/participation-from-11: từ 11 tuổi trở lên");
    }

    @Test
    void readsOnlyPhrasesThatTheTargetPrints() {
        assertThat(PLAN.targets())
                .allSatisfy(target -> assertThat(target.notes())
                        .filteredOn(note -> note.part() != TIMING && note.part() != MODALITY)
                        .allSatisfy(note -> assertThat(target.words()).contains(phrase(note))));
    }

    @Test
    void neitherContradictsItselfNorHoldsATargetThatFiguresCannotJudge() {
        assertThat(PLAN.conflicts()).isEmpty();
        assertThat(PLAN.targets()).allSatisfy(target -> {
            assertThat(target.obstacles()).isEmpty();
            assertThat(target.baseline()).isEmpty();
            assertThat(target.owner()).isEmpty();
            assertThat(target.amendments()).isEmpty();
        });
    }

    @Test
    void keepsTheTargetAboutTargetsApart() {
        UmbrellaTarget umbrella = PLAN.umbrella().orElseThrow();
        assertThat(umbrella.clause()).hasToString("II.2");
        assertThat(umbrella.words())
                .isEqualTo(
                        "Phấn đấu đạt 100% các chỉ tiêu trong Chương trình hành động vì trẻ em huyện Mường Tè giai đoạn"
                                + " 2021-2030");
        assertThat(umbrella.modality()).isEqualTo(Modality.STRIVE);
        assertThat(levelText(umbrella.criterion())).isEqualTo(">= 100% -");
        assertThat(umbrella.words()).endsWith(umbrella.of().vi());
    }

    private static Stream<String> rows(Milestone milestone) {
        return milestone.groups().stream()
                .flatMap(group -> group.targets().stream()
                        .map(target -> String.join(
                                " ",
                                milestone.id().value(),
                                group.clause().value(),
                                target.indicator().value(),
                                levelText(level(target)),
                                target.modality().name())));
    }

    private static String levelText(Level level) {
        return level.bound().symbol() + " "
                + level.value().setScale(level.printedDecimals()).toPlainString()
                + level.unit().suffix(Language.EN) + " "
                + level.basis().map(Object::toString).orElse("-");
    }

    private static Level level(Target target) {
        return (Level) target.criterion();
    }

    private static Target target(String id) {
        return PLAN.target(TargetId.of(id));
    }

    private static List<PartNote> notes(Target target, TargetPart part, PartSource source) {
        return target.notes().stream()
                .filter(note -> note.part() == part && note.source() == source)
                .toList();
    }

    private static String phrase(PartNote note) {
        return note.interpretation().orElseThrow().phrase();
    }
}
