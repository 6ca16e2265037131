package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.obligation.DataWindow;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.reporting.schedule.DuePolicies;
import io.github.childplan.reporting.schedule.RollRules;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report that is due no later than its figures close is a warning. */
class DataClosingTest {

    private static final LocalizedText LOCAL = LocalizedText.of("Quy định của tỉnh", "a rule of the province");

    @Test
    void bothReportsOfThePlanAreDueBeforeTheYearCloses() {
        List<Problem> problems = MuongTe.planner().in(2024).problems();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
        assertThat(problems)
                .extracting(problem -> problem.describe(Language.EN))
                .containsExactly(
                        "vi/1 2024: CP-3031 clause VI: the report of 2024 is due by the end of 24 November 2024, when the figures"
                                + " of its period have not closed (they close at the end of 14 December 2024, after Decree"
                                + " 09/2019/NĐ-CP, article 12); say whether the figures are estimates for the period or were"
                                + " closed at another date",
                        "v-1-5/1 2024: CP-3031 clause V.1-5: the report of 2024 is due by the end of 30 November 2024, when the"
                                + " figures of its period have not closed (they close at the end of 14 December 2024, after"
                                + " Decree 09/2019/NĐ-CP, article 12); say whether the figures are estimates for the period or"
                                + " were closed at another date");
        assertThat(problems.get(0).text().vi())
                .isEqualTo(
                        "Mục VI: báo cáo kỳ 2024 phải gửi chậm nhất hết ngày 24/11/2024, khi số liệu của kỳ chưa chốt (hết"
                                + " ngày 14/12/2024, theo Nghị định 09/2019/NĐ-CP, Điều 12); cần ghi rõ số liệu là ước thực hiện hay"
                                + " chốt theo mốc khác");
    }

    /** Figures that close with the end of the last day leave no time; the decree asks for a working day between. */
    @ParameterizedTest
    @CsvSource({"12-14, true", "12-15, true", "12-16, false", "01-20+1, false"})
    void theDayOnWhichTheFiguresCloseIsTooEarly(String before, boolean warned) {
        Plan plan = plan(ReportKind.PERIODIC, Optional.empty(), AnnualDay.parse(before));
        assertThat(MuongTe.builder().plan(plan).build().in(2024).problems().isEmpty())
                .isEqualTo(!warned);
    }

    @Test
    void theWindowOfTheObligationComesFirst() {
        Optional<DataWindow> local = Optional.of(new DataWindow(MonthDay.of(11, 15), MonthDay.of(11, 14), LOCAL));
        Plan plan = plan(ReportKind.PERIODIC, local, AnnualDay.of(11, 25));
        for (DataClosing closing :
                List.of(DataClosings.DECREE_09_2019, DataClosings.STATED_ONLY, DataClosings.PERIOD_END)) {
            assertThat(problems(plan, closing)).isEmpty();
        }
        Plan late = plan(ReportKind.PERIODIC, local, AnnualDay.of(11, 15));
        assertThat(problems(late, DataClosings.STATED_ONLY))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.text().vi()).contains("hết ngày 14/11/2024, theo Quy định của tỉnh"));
    }

    @Test
    void eachPolicyHasItsOwnDay() {
        Plan plan = plan(ReportKind.PERIODIC, Optional.empty(), AnnualDay.of(12, 20));
        assertThat(problems(plan, DataClosings.DECREE_09_2019)).isEmpty();
        assertThat(problems(plan, DataClosings.STATED_ONLY)).isEmpty();
        assertThat(problems(plan, DataClosings.PERIOD_END))
                .singleElement()
                .satisfies(problem -> assertThat(problem.describe(Language.EN))
                        .contains("they close at the end of 31 December 2024, after the last day of the period"));
    }

    @Test
    void theDecreeSpeaksOfPeriodicReportsAlone() {
        Plan plan = plan(ReportKind.OWN_PLAN, Optional.empty(), AnnualDay.of(1, 15));
        assertThat(problems(plan, DataClosings.DECREE_09_2019)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024,      2024-12-14",
        "2024-H1,   2024-06-14",
        "2024-H2,   2024-12-14",
        "2024-Q1,   2024-03-14",
        "2024-Q3,   2024-09-14",
        "2024-02,   2024-02-14",
        "2023-2024, "
    })
    void thePeriodsOfTheDecreeCloseOnThe14th(String period, LocalDate closes) {
        assertThat(DataClosings.DECREE_09_2019.closes(
                        StandardPlans.muongTe().obligations().get(0), Period.parse(period)))
                .isEqualTo(Optional.ofNullable(closes));
    }

    @Test
    void aWindowThatEndsOnALeapDayEndsWithFebruary() {
        ReportingObligation obligation = StandardPlans.muongTe().obligations().get(0).toBuilder()
                .dataWindow(new DataWindow(MonthDay.of(3, 1), MonthDay.of(2, 29), LOCAL))
                .build();
        assertThat(DataClosings.STATED_ONLY.closes(obligation, Period.parse("2024")))
                .contains(day("2024-02-29"));
        assertThat(DataClosings.STATED_ONLY.closes(obligation, Period.parse("2025")))
                .contains(day("2025-02-28"));
        assertThat(DataClosings.STATED_ONLY.closes(obligation, Period.parse("2025-Q1")))
                .as("a yearly window says nothing of a quarter")
                .isEmpty();
    }

    @Test
    void theRolledDayIsTheOneThatIsCompared() {
        // 15/12/2024 is a Sunday, so that "before 15/12" rolls from Saturday the 14th to Monday the 16th
        Plan plan = plan(ReportKind.PERIODIC, Optional.empty(), AnnualDay.of(12, 15));
        assertThat(MuongTe.builder()
                        .plan(plan)
                        .duePolicies(DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY))
                        .build()
                        .in(2024)
                        .problems())
                .isEmpty();
    }

    private static List<Problem> problems(Plan plan, DataClosing closing) {
        return MuongTe.builder()
                .plan(plan)
                .dataClosing(closing)
                .build()
                .in(2024)
                .problems();
    }

    private static Plan plan(ReportKind kind, Optional<DataWindow> window, AnnualDay before) {
        Plan plan = StandardPlans.muongTe();
        ReportingObligation obligation = plan.obligations().get(0);
        ReportingHop hop = obligation.hops().get(0);
        Deadline deadline = Deadline.yearly(before, DeadlineTerms.before("trước ngày " + before));
        return plan.toBuilder()
                .obligations(List.of(obligation.toBuilder()
                        .kind(kind)
                        .dataWindow(window)
                        .hops(List.of(new ReportingHop(hop.reporters(), hop.via(), hop.recipients(), deadline)))
                        .build()))
                .build();
    }
}
