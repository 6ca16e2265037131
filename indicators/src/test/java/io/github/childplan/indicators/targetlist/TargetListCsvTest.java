package io.github.childplan.indicators.targetlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.text.NumberStyle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetListCsvTest {

    private static final String HEADER = "milestone,clause,indicator,bound,value,unit,phrase\n";
    private static final TargetListCsv FORMAT = TargetListCsv.standard();

    private static final Plan FRAME = Plan.builder()
            .id(PlanId.of("invented"))
            .identity(PlanIdentity.of(
                    LocalizedText.of("Kế hoạch"),
                    LocalizedText.of("Kế hoạch giả định"),
                    AgencyId.of("committee"),
                    StandardPlaces.MUONG_TE_DISTRICT,
                    IssueDate.ofYear(2026)))
            .addAgencies(Agency.of(AgencyId.of("committee"), LocalizedText.of("Ủy ban nhân dân")))
            .addIndicators(indicator("stunting-under-5"), indicator("playgrounds"))
            .build();

    @Test
    void theBundledPlanIsAListOfTwentyThreeRows() {
        WithProblems<String> list = FORMAT.write(StandardPlans.muongTe());
        assertThat(list.problems()).isEmpty();
        List<String> lines = list.orElseThrow().lines().toList();
        assertThat(lines).hasSize(24);
        assertThat(lines.get(0) + "\n").isEqualTo(HEADER);
        assertThat(lines.get(1))
                .isEqualTo("2025,II.2.1(1),child-friendly-communes,>=,50,%,"
                        + "\"Tỷ lệ xã, thị trấn phù hợp với trẻ em đạt 50%\"");
        assertThat(lines.get(7))
                .isEqualTo("2025,II.2.1(4),kindergarten-age-5,>,99.1,%,"
                        + "\"Tỷ lệ huy động trẻ em 5 tuổi đi học mẫu giáo đạt trên 99,1%\"");
    }

    @Test
    void theListOfTheBundledPlanIsReadIntoTheSameDemands() throws IOException {
        Plan plan = StandardPlans.muongTe();
        String list = FORMAT.write(plan).orElseThrow();
        Plan frame = FRAME.toBuilder().indicators(plan.indicators()).build();
        Plan read = FORMAT.read(new StringReader("\uFEFF" + list.replace("\n", "\r\n")), "list.csv", frame)
                .orElseThrow();
        assertThat(read.targets().map(Target::id)).containsExactlyElementsOf(ids(plan));
        assertThat(read.targets().map(Target::words))
                .containsExactlyElementsOf(plan.targets().map(Target::words).toList());
        assertThat(read.milestones().get(0).clause()).isEqualTo(ClauseRef.parse("II.2.1"));
        assertThat(read.milestones().get(1).timing()).isEqualTo(new Timing.By(2030));
        assertThat(read.milestones().get(0).groups())
                .extracting(group -> group.clause().value())
                .containsExactly("II.2.1(1)", "II.2.1(2)", "II.2.1(3)", "II.2.1(4)", "II.2.1(5)");
        assertThat(FORMAT.write(read).orElseThrow()).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%            | 21.40 | PERCENT              | 2",
                "‰            | 9     | PER_THOUSAND         | 0",
                "/100000      | 45.5  | PER_HUNDRED_THOUSAND | 1",
                "sân chơi     | 6     | COUNT                | 0",
                "[cm]         | 2.2   | OTHER                | 1"
            })
    void everyUnitIsReadAndWrittenAgain(String unit, String value, String kind, int decimals) throws IOException {
        String list = HEADER + "2030,II.1(1),playgrounds,>=," + value + "," + unit + ",có sân chơi\n";
        Plan plan = read(list).orElseThrow();
        Level level = (Level) plan.targets().findFirst().orElseThrow().criterion();
        assertThat(level.unit().kind()).hasToString(kind);
        assertThat(level.printedDecimals()).isEqualTo(decimals);
        assertThat(FORMAT.write(plan).orElseThrow()).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "25,II(1),playgrounds,>=,6,sân chơi,x     | column 1, milestone: CP-2301 The milestone was \"25\", must be a year from 1900 to 2199, such as 2025",
                "2200,II(1),playgrounds,>=,6,sân chơi,x   | column 1, milestone: CP-2301 The milestone was \"2200\", must be a year from 1900 to 2199, such as 2025",
                "2030,,playgrounds,>=,6,sân chơi,x        | column 2, clause: CP-2301 The clause was \"\", must be a clause, such as II.2.1(3)",
                "2030,II(1),Play,>=,6,sân chơi,x          | column 3, indicator: CP-2301 The indicator was \"Play\", must be the id of an indicator, lower-case letters and digits joined by hyphens, such as stunting-under-5",
                "2030,II(1),playground,>=,6,sân chơi,x    | column 3, indicator: CP-2401 The plan has no indicator \"playground\"; nearest: playgrounds",
                "2030,II(1),zzzzzzzzzzzzz,>=,6,sân chơi,x | column 3, indicator: CP-2401 The plan has no indicator \"zzzzzzzzzzzzz\"; nearest: none",
                "2030,II(1),playgrounds,≥,6,sân chơi,x    | column 4, bound: CP-2301 The bound was \"≥\", must be one of >=, >, <=, <",
                "2030,II(1),playgrounds,>=,\"6,5\",%,x    | column 5, value: CP-2301 The value was \"6,5\", must be a number with a decimal point, such as 99.1",
                "2030,II(1),playgrounds,>=,65%,%,x        | column 5, value: CP-2301 The value was \"65%\", must be a number with a decimal point, such as 99.1",
                "2030,II(1),playgrounds,>=,6,percent,x    | column 6, unit: CP-2301 The unit was \"percent\", must be %, ‰, /100000, the name of what is counted, or a unit of measure in square brackets such as [cm]",
                "2030,II(1),playgrounds,>=,6,100%,x       | column 6, unit: CP-2301 The unit was \"100%\", must be %, ‰, /100000, the name of what is counted, or a unit of measure in square brackets such as [cm]",
                "2030,II(1),playgrounds,>=,6,[],x         | column 6, unit: CP-2301 The unit was \"[]\", must be %, ‰, /100000, the name of what is counted, or a unit of measure in square brackets such as [cm]",
                "2030,II(1),playgrounds,>=,6,sân chơi,    | column 7, phrase: CP-2301 The phrase was \"\", must be the words of the plan"
            })
    void aBadCellIsReportedWithLineColumnValueAndExpectation(String row, String problem) throws IOException {
        WithProblems<Plan> read = read(HEADER + row + "\n");
        assertThat(read.result()).isEmpty();
        assertThat(texts(read)).containsExactly("list.csv, line 2, " + problem);
    }

    @Test
    void allRowsAreReadAndEveryProblemIsListed() throws IOException {
        WithProblems<Plan> read = read(HEADER
                + "2030,II(1),playgrounds,>=,6,sân chơi,x\n"
                + "2030,II(1),playgrounds,>=,6.0,sân chơi,y\n"
                + "2030,II(1)\n"
                + "2030,II(1),playgrounds,>=,6,sân \"chơi\",x\n"
                + ",,,,,,\n"
                + "x,II(1),nothing,>=,6,sân chơi,x\n");
        assertThat(read.result()).isEmpty();
        assertThat(texts(read))
                .containsExactly(
                        "list.csv, line 3: CP-2402 The target \"2030/playgrounds\" stands already in line 2",
                        "list.csv, line 4: CP-2007 The row has 2 fields, must have 7 as the header has",
                        "list.csv, line 5: CP-2006 Field 6 is not CSV, must be comma-separated values after RFC 4180: a field with a quotation mark must be"
                                + " quoted and the mark inside doubled",
                        "list.csv, line 7, column 1, milestone: CP-2301 The milestone was \"x\", must be a year from"
                                + " 1900 to 2199, such as 2025");
    }

    @Test
    void theSameDemandTwiceIsAProblemAndAnotherDemandIsKept() throws IOException {
        String first = "2030,II(1),playgrounds,>=,6,sân chơi,x\n";
        assertThat(texts(read(HEADER + first + first)))
                .containsExactly("list.csv, line 3: CP-2402 The target \"2030/playgrounds\" stands already in line 2");
        Plan plan = read(HEADER + first + "2030,III(1),playgrounds,>=,8,sân chơi,y\n")
                .orElseThrow();
        assertThat(ids(plan)).containsExactly(TargetId.of("2030/playgrounds"), TargetId.of("2030/playgrounds/2"));
        assertThat(plan.conflicts()).hasSize(1);
    }

    @Test
    void aWrongHeaderEndsTheReading() throws IOException {
        assertThat(texts(read("milestone;clause;indicator\n")))
                .containsExactly("list.csv, line 1: CP-2004 The header is \"milestone;clause;indicator\", must be "
                        + HEADER.strip());
        assertThat(texts(read("")))
                .containsExactly("list.csv, line 1: CP-2004 The header is \"\", must be " + HEADER.strip());
    }

    @Test
    void aListWithoutRowsIsTheFrame() throws IOException {
        assertThat(read(HEADER).orElseThrow()).isEqualTo(FRAME);
    }

    @Test
    void anUnknownIndicatorIsNamedByItsPhraseOnlyWhereThatIsAskedFor() throws IOException {
        String list = HEADER + "2030,II(1),reading-corners,>=,3,điểm đọc sách,thêm 3 điểm đọc sách\n";
        Plan plan = FORMAT.withUnknownIndicators(UnknownIndicators.NAME_BY_PHRASE)
                .read(new StringReader(list), "list.csv", FRAME)
                .orElseThrow();
        assertThat(plan.indicators())
                .last()
                .isEqualTo(
                        new IndicatorRef(IndicatorId.of("reading-corners"), LocalizedText.of("thêm 3 điểm đọc sách")));
        assertThat(read(list).result()).isEmpty();
    }

    @Test
    void decimalCommasAreReadAndWrittenWhereTheyAreStated() throws IOException {
        TargetListCsv comma = FORMAT.withNumbers(NumberStyle.COMMA);
        String list = HEADER + "2030,II(1),playgrounds,<,\"21,40\",%,x\n";
        Plan plan = comma.read(new StringReader(list), "list.csv", FRAME).orElseThrow();
        assertThat(plan.targets().findFirst().orElseThrow().criterion())
                .isEqualTo(Level.percent(Bound.LESS_THAN, "21.40"));
        assertThat(comma.write(plan).orElseThrow()).isEqualTo(list);
        assertThat(texts(comma.read(new StringReader(list.replace("\"21,40\"", "21.4")), "list.csv", FRAME)))
                .containsExactly("list.csv, line 2, column 5, value: CP-2301 The value was \"21.4\", must be a number"
                        + " with a decimal comma, such as 99,1");
    }

    @Test
    void aShareInAColumnOfPerCentIsAWarning() throws IOException {
        WithProblems<Plan> read = read(HEADER + "2030,II(1),stunting-under-5,<,0.19,%,dưới 19%\n");
        assertThat(read.result()).isPresent();
        assertThat(texts(read))
                .containsExactly("list.csv, line 2, column 5, value: CP-2403 The value is \"0.19\" with the unit %;"
                        + " maybe 19 was meant");
        assertThat(read(HEADER + "2030,II(1),stunting-under-5,<,0,%,không\n").problems())
                .isEmpty();
        assertThat(read(HEADER + "2030,II(1),stunting-under-5,<,1.1,%,dưới\n").problems())
                .isEmpty();
        assertThat(read(HEADER + "2030,II(1),stunting-under-5,<,1,%,dưới\n").problems())
                .hasSize(1);
    }

    @Test
    void wordsThatASpreadsheetWouldRunAreGuardedAndReadAsTheyWere() throws IOException {
        String list = HEADER + "2030,II(1),playgrounds,>=,6,sân chơi,'- có 6 sân chơi\n";
        Plan plan = read(list).orElseThrow();
        assertThat(plan.targets().findFirst().orElseThrow().words()).isEqualTo("- có 6 sân chơi");
        assertThat(FORMAT.write(plan).orElseThrow()).isEqualTo(list);
    }

    @Test
    void milestonesOfTheFrameKeepTheirHeadingsAndGroups() throws IOException {
        Target former = target("2030/stunting-under-5", "II.2(1)", "stunting-under-5");
        Milestone milestone = new Milestone(
                MilestoneId.of("2030"),
                ClauseRef.parse("II.2"),
                "Đến năm 2030",
                new Timing.By(2030),
                List.of(TargetGroup.of(ClauseRef.parse("II.2(1)"), List.of(former))));
        Plan frame = FRAME.toBuilder().addMilestones(milestone).build();
        String list =
                HEADER + "2030,II.2(1),playgrounds,>=,6,sân chơi,x\n" + "2030,II.2(2),stunting-under-5,<,18,%,y\n";
        Plan plan = FORMAT.read(new StringReader(list), "list.csv", frame).orElseThrow();
        assertThat(plan.milestones()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Đến năm 2030");
            assertThat(one.groups()).hasSize(2);
        });
        assertThat(ids(plan))
                .containsExactly(
                        TargetId.of("2030/stunting-under-5"),
                        TargetId.of("2030/playgrounds"),
                        TargetId.of("2030/stunting-under-5/2"));
    }

    @Test
    void whatAListCannotHoldIsReportedWhenItIsWritten() {
        Target girls = target("2030/stunting-under-5", "II(1)", "stunting-under-5").toBuilder()
                .scope(Scope.wholeArea()
                        .withPlaces(new PlaceScope.Described(LocalizedText.of("các xã vùng cao")))
                        .withPopulation(
                                Population.of(LocalizedText.of("trẻ em gái")).withAges(AgeBand.below(5))))
                .timing(new Timing.From(2026))
                .build();
        Target told = target("2030/playgrounds", "II(1)", "playgrounds").toBuilder()
                .criterion(new Narrative(LocalizedText.of("nhiều hơn")))
                .build();
        Milestone milestone = new Milestone(
                MilestoneId.of("2030"),
                ClauseRef.parse("II"),
                "Đến năm 2030",
                new Timing.By(2030),
                List.of(TargetGroup.of(ClauseRef.parse("II(1)"), List.of(girls, told))));
        WithProblems<String> list =
                FORMAT.write(FRAME.toBuilder().addMilestones(milestone).build());
        assertThat(list.orElseThrow()).isEqualTo(HEADER + "2030,II(1),stunting-under-5,<,20,%,dưới 20%\n");
        assertThat(list.partial()).isTrue();
        assertThat(texts(list))
                .containsExactly(
                        "2030/stunting-under-5: CP-2405 The list has no column for the places of the target"
                                + " \"2030/stunting-under-5\"; only the words tell",
                        "2030/stunting-under-5: CP-2405 The list has no column for the population of the target"
                                + " \"2030/stunting-under-5\"; only the words tell",
                        "2030/stunting-under-5: CP-2405 The list has no column for the timing of the target"
                                + " \"2030/stunting-under-5\"; only the words tell",
                        "2030/playgrounds: CP-2404 The target \"2030/playgrounds\" is left out of the list: its criterion"
                                + " is no single level with a bound");
    }

    @Test
    void aFileIsReadAndAMissingOneOrOneInAnotherEncodingIsAProblem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, HEADER + "2030,II(1),playgrounds,>=,6,sân chơi,x\n");
        assertThat(FORMAT.read(file, FRAME).orElseThrow().targets()).hasSize(1);
        Files.write(file, (HEADER + "2030,II(1),playgrounds,>=,6,s\u00E2n,x\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(texts(FORMAT.read(file, FRAME)))
                .containsExactly("list.csv: CP-2009 The file is not in UTF-8; what follows the first wrong byte is not"
                        + " read");
        assertThat(FORMAT.read(folder.resolve("none.csv"), FRAME).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.reason().code()).isEqualTo("CP-1010");
                    assertThat(problem).hasToString("none.csv: CP-1010 The file cannot be read: there is no such file");
                });
    }

    @Test
    void problemsAreToldInVietnamese() throws IOException {
        assertThat(read(HEADER + "2030,II(1),playground,>=,6,sân chơi,x\n").problems())
                .extracting(problem -> problem.describe(Language.VI))
                .containsExactly(
                        "list.csv, line 2, column 3, indicator: CP-2401 Kế hoạch không có chỉ số \"playground\";"
                                + " gần nhất: playgrounds");
    }

    private static WithProblems<Plan> read(String list) throws IOException {
        return FORMAT.read(new StringReader(list), "list.csv", FRAME);
    }

    private static List<String> texts(WithProblems<?> read) {
        return read.problems().stream().map(Problem::toString).toList();
    }

    private static List<TargetId> ids(Plan plan) {
        return plan.targets().map(Target::id).toList();
    }

    private static IndicatorRef indicator(String id) {
        return new IndicatorRef(IndicatorId.of(id), LocalizedText.of(id));
    }

    private static Target target(String id, String clause, String indicator) {
        return Target.builder()
                .id(TargetId.of(id))
                .clause(ClauseRef.parse(clause))
                .indicator(IndicatorId.of(indicator))
                .timing(new Timing.By(2030))
                .criterion(Level.of(Bound.LESS_THAN, "20", Unit.PERCENT))
                .words("dưới 20%")
                .build();
    }
}
