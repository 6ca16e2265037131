package io.github.childplan.core.json;

import static io.github.childplan.core.json.EverythingPlan.text;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.DataWindow;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.schedule.Relation;
import io.github.childplan.core.schedule.UnstatedReason;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every kind of deadline and every field of an obligation. */
final class EveryDeadline {

    static final List<Deadline> DEADLINES = List.of(
            new Deadline.Yearly(
                    List.of(AnnualDay.of(6, 8), AnnualDay.of(1, 20).withYearOffset(1)),
                    DeadlineTerms.before("trước 08/6 và 20/01 năm sau")),
            new Deadline.EveryYears(
                    2,
                    Optional.of(2027),
                    AnnualDay.of(12, 15),
                    DeadlineTerms.onOrBefore("2 năm một lần, chậm nhất 15/12")),
            new Deadline.EveryYears(
                    3, Optional.empty(), AnnualDay.of(2, 29), DeadlineTerms.before("3 năm một lần, trước 29/02")),
            new Deadline.Periodic(
                    Recurrence.every(RecurrenceUnit.QUARTER),
                    12,
                    MonthOfPeriod.LAST_MONTH,
                    DeadlineTerms.before("trước ngày 12 của tháng cuối quý")),
            new Deadline.Daily(
                    text("khi có bão"),
                    DeadlineTerms.before("trước 17 giờ mỗi ngày").withTime(LocalTime.of(17, 0))),
            new Deadline.Once(
                    LocalDate.of(2027, 9, 20),
                    DeadlineTerms.of(Relation.ON, "ngày 20/9/2027").withInterpretation(text("đúng ngày"))),
            new Deadline.Within(new Period.Quarter(2027, 2), DeadlineTerms.onOrBefore("xong trong quý II/2027")),
            new Deadline.PlanYear(
                    4,
                    Optional.of(2026),
                    Optional.of(AnnualDay.of(11, 5)),
                    DeadlineTerms.before("năm thứ tư của kế hoạch, trước 05/11")),
            new Deadline.PlanYear(
                    5, Optional.empty(), Optional.empty(), DeadlineTerms.onOrBefore("năm cuối của kế hoạch")),
            new Deadline.AfterEvent(
                    text("khi bế mạc"),
                    7,
                    DayCount.WORKING_DAYS,
                    DeadlineTerms.onOrBefore("sau 7 ngày kể từ khi bế mạc")),
            new Deadline.OnRequest("đột xuất khi có yêu cầu"),
            new Deadline.Unstated(
                    UnstatedReason.BY_OTHER_DOCUMENT,
                    Optional.of(Recurrence.every(2, RecurrenceUnit.YEAR)),
                    Optional.of(text("Quy chế 9")),
                    Optional.of("theo Quy chế 9")),
            new Deadline.Unstated(UnstatedReason.NONE_GIVEN, Optional.empty(), Optional.empty(), Optional.empty()));

    static final List<ReportingObligation> OBLIGATIONS = IntStream.range(0, DEADLINES.size())
            .mapToObj(EveryDeadline::obligation)
            .toList();

    private EveryDeadline() {}

    private static ReportingObligation obligation(int i) {
        ReportKind[] kinds = ReportKind.values();
        ReportingObligation.Builder obligation = ReportingObligation.builder()
                .id(ObligationId.of("vi-" + (i + 1)))
                .clause(ClauseRef.parse("VI-" + (i + 1)))
                .kind(kinds[i % kinds.length])
                .subject(text("Kết quả thực hiện " + i))
                .addHops(hop(Optional.of(AgencyId.of("health")), DEADLINES.get(i)));
        if (i == 0) {
            obligation
                    .addHops(hop(Optional.empty(), DEADLINES.get(1)))
                    .dataWindow(new DataWindow(MonthDay.of(12, 15), MonthDay.of(12, 14), text("Thông tư 1")))
                    .channel(text("Hệ thống báo cáo", "The reporting system"))
                    .addInterpretations(Interpretation.of("trước", text("ngày đó đã muộn", "that day is late")));
        }
        return obligation.build();
    }

    private static ReportingHop hop(Optional<AgencyId> via, Deadline deadline) {
        return new ReportingHop(
                List.of(AgencyId.of("communes"), AgencyId.of("others")),
                via,
                List.of(AgencyId.of("committee")),
                deadline);
    }
}
