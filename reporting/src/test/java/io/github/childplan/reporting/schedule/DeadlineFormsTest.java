package io.github.childplan.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.schedule.Relation;
import io.github.childplan.core.schedule.Undated;
import io.github.childplan.core.schedule.UnstatedReason;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One example of every form in which Vietnamese plans word a deadline: its JSON, its words, and what it yields. */
class DeadlineFormsTest {

    private static final ObjectMapper TWO = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
    private static final tools.jackson.databind.ObjectMapper THREE = new tools.jackson.databind.ObjectMapper();

    @ParameterizedTest
    @MethodSource("forms")
    void bothMappersWriteTheSameBytesAndReadThemBack(Deadline deadline, String json, String dates) throws Exception {
        assertThat(TWO.writeValueAsString(deadline)).isEqualTo(json);
        assertThat(THREE.writeValueAsString(deadline)).isEqualTo(json);
        assertThat(TWO.readValue(json, Deadline.class)).isEqualTo(deadline);
        assertThat(THREE.readValue(json, Deadline.class)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void yieldsTheDueDatesOf2027OrSaysWhyNot(Deadline deadline, String json, String dates) {
        String yielded =
                DueDates.of(StandardCalendars.vietNam(), DuePolicies.LITERAL).inYears(deadline, 2027, 2027).stream()
                        .map(due -> due.period() + ": " + due.lastDay())
                        .collect(Collectors.joining(", "));
        assertThat(deadline.undated().map(Undated::name).orElse(yielded)).isEqualTo(dates);
        assertThat(deadline.undated().isPresent()).isEqualTo(yielded.isEmpty());
    }

    static Stream<Arguments> forms() {
        return Stream.of(yearlyForms(), periodicForms(), singleForms(), openForms())
                .flatMap(forms -> forms);
    }

    private static Stream<Arguments> yearlyForms() {
        return Stream.of(
                arguments(
                        Deadline.yearly(AnnualDay.of(11, 18), DeadlineTerms.before("trước ngày 18/11 hằng năm")),
                        "{'kind':'yearly','days':['11-18'],'terms':{'relation':'BEFORE','phrase':'trước ngày 18/11 hằng năm'}}",
                        "2027: 2027-11-17"),
                arguments(
                        Deadline.yearly(AnnualDay.of(11, 18), DeadlineTerms.onOrBefore("chậm nhất ngày 18 tháng 11")),
                        "{'kind':'yearly','days':['11-18'],'terms':{'relation':'ON_OR_BEFORE','phrase':'chậm nhất ngày 18 tháng 11'}}",
                        "2027: 2027-11-18"),
                arguments(
                        new Deadline.Yearly(
                                List.of(AnnualDay.of(6, 8), AnnualDay.of(12, 8)),
                                DeadlineTerms.before("trước 08/6 và 08/12")),
                        "{'kind':'yearly','days':['06-08','12-08'],'terms':{'relation':'BEFORE','phrase':'trước 08/6 và 08/12'}}",
                        "2027: 2027-06-07, 2027: 2027-12-07"),
                arguments(
                        Deadline.yearly(
                                AnnualDay.of(1, 20).withYearOffset(1),
                                DeadlineTerms.before("trước ngày 20 tháng 01 năm sau")),
                        "{'kind':'yearly','days':['01-20+1'],'terms':{'relation':'BEFORE','phrase':'trước ngày 20 tháng 01 năm sau'}}",
                        "2027: 2028-01-19"),
                arguments(
                        new Deadline.EveryYears(
                                2,
                                Optional.of(2025),
                                AnnualDay.of(12, 15),
                                DeadlineTerms.before("2 năm một lần, trước 15/12")),
                        "{'kind':'every-years','years':2,'firstDueYear':2025,'day':'12-15','terms':{'relation':'BEFORE','phrase':'2 năm một lần, trước 15/12'}}",
                        "2027: 2027-12-14"),
                arguments(
                        new Deadline.EveryYears(
                                2,
                                Optional.empty(),
                                AnnualDay.of(12, 15),
                                DeadlineTerms.before("2 năm một lần, trước 15/12")),
                        "{'kind':'every-years','years':2,'day':'12-15','terms':{'relation':'BEFORE','phrase':'2 năm một lần, trước 15/12'}}",
                        "ANCHOR_UNSTATED"));
    }

    private static Stream<Arguments> periodicForms() {
        LocalizedText reading = LocalizedText.of(
                "có cả hai cách nói; hiểu là trước ngày 18", "both words are there; read as before the 18th");
        return Stream.of(
                arguments(
                        new Deadline.Periodic(
                                Recurrence.every(RecurrenceUnit.HALF_YEAR),
                                18,
                                MonthOfPeriod.LAST_MONTH,
                                DeadlineTerms.before("chậm nhất trước ngày 18").withInterpretation(reading)),
                        "{'kind':'periodic','every':'half-year','day':18,'month':'LAST_MONTH','terms':{'relation':'BEFORE',"
                                + "'phrase':'chậm nhất trước ngày 18','interpretation':{'vi':'có cả hai cách nói; hiểu là trước ngày 18',"
                                + "'en':'both words are there; read as before the 18th'}}}",
                        "2027-H1: 2027-06-17, 2027-H2: 2027-12-17"),
                arguments(
                        new Deadline.Periodic(
                                Recurrence.every(RecurrenceUnit.QUARTER),
                                12,
                                MonthOfPeriod.LAST_MONTH,
                                DeadlineTerms.before("trước ngày 12 của tháng cuối quý")),
                        "{'kind':'periodic','every':'quarter','day':12,'month':'LAST_MONTH','terms':{'relation':'BEFORE','phrase':'trước ngày 12 của tháng cuối quý'}}",
                        "2027-Q1: 2027-03-11, 2027-Q2: 2027-06-11, 2027-Q3: 2027-09-11, 2027-Q4: 2027-12-11"),
                arguments(
                        new Deadline.Periodic(
                                Recurrence.every(RecurrenceUnit.QUARTER),
                                4,
                                MonthOfPeriod.NEXT_MONTH,
                                DeadlineTerms.before("trước ngày 04 tháng đầu quý sau")),
                        "{'kind':'periodic','every':'quarter','day':4,'month':'NEXT_MONTH','terms':{'relation':'BEFORE','phrase':'trước ngày 04 tháng đầu quý sau'}}",
                        "2027-Q1: 2027-04-03, 2027-Q2: 2027-07-03, 2027-Q3: 2027-10-03, 2027-Q4: 2028-01-03"),
                arguments(
                        new Deadline.Periodic(
                                Recurrence.every(RecurrenceUnit.HALF_YEAR),
                                25,
                                MonthOfPeriod.LAST_MONTH,
                                DeadlineTerms.of(Relation.ON, "vào ngày 25 của tháng cuối kỳ")),
                        "{'kind':'periodic','every':'half-year','day':25,'month':'LAST_MONTH','terms':{'relation':'ON','phrase':'vào ngày 25 của tháng cuối kỳ'}}",
                        "2027-H1: 2027-06-25, 2027-H2: 2027-12-25"),
                arguments(
                        monthly(22, MonthOfPeriod.LAST_MONTH, "trước ngày 22 hằng tháng"),
                        "{'kind':'periodic','every':'month','day':22,'month':'LAST_MONTH','terms':{'relation':'BEFORE','phrase':'trước ngày 22 hằng tháng'}}",
                        months("21")),
                arguments(
                        monthly(6, MonthOfPeriod.NEXT_MONTH, "trước ngày 06 tháng sau"),
                        "{'kind':'periodic','every':'month','day':6,'month':'NEXT_MONTH','terms':{'relation':'BEFORE','phrase':'trước ngày 06 tháng sau'}}",
                        Stream.iterate(LocalDate.of(2027, 1, 1), month -> month.plusMonths(1))
                                .limit(12)
                                .map(month -> new Period.Month(2027, month.getMonthValue()) + ": "
                                        + month.plusMonths(1).withDayOfMonth(5))
                                .collect(Collectors.joining(", "))),
                arguments(
                        new Deadline.Daily(
                                LocalizedText.of("khi có bão"),
                                DeadlineTerms.before("trước 17 giờ mỗi ngày, khi có bão")
                                        .withTime(LocalTime.of(17, 0))),
                        "{'kind':'daily','during':{'vi':'khi có bão'},'terms':{'relation':'BEFORE','phrase':'trước 17 giờ mỗi ngày, khi có bão','time':'17:00'}}",
                        "NEEDS_EVENT"));
    }

    private static Stream<Arguments> singleForms() {
        return Stream.of(
                arguments(
                        new Deadline.Once(LocalDate.of(2027, 9, 20), DeadlineTerms.before("trước ngày 20/9/2027")),
                        "{'kind':'once','day':'2027-09-20','terms':{'relation':'BEFORE','phrase':'trước ngày 20/9/2027'}}",
                        "2027: 2027-09-19"),
                arguments(
                        new Deadline.Within(
                                new Period.Quarter(2027, 2), DeadlineTerms.of(Relation.ON, "xong trong quý II/2027")),
                        "{'kind':'within','period':'2027-Q2','terms':{'relation':'ON','phrase':'xong trong quý II/2027'}}",
                        "2027-Q2: 2027-06-30"),
                arguments(
                        new Deadline.Within(
                                new Period.Month(2027, 2), DeadlineTerms.onOrBefore("chậm nhất tháng 02/2027")),
                        "{'kind':'within','period':'2027-02','terms':{'relation':'ON_OR_BEFORE','phrase':'chậm nhất tháng 02/2027'}}",
                        "2027-02: 2027-02-28"),
                arguments(
                        new Deadline.Within(
                                new Period.CalendarYear(2027),
                                DeadlineTerms.of(Relation.ON, "báo cáo giữa kỳ năm 2027")),
                        "{'kind':'within','period':'2027','terms':{'relation':'ON','phrase':'báo cáo giữa kỳ năm 2027'}}",
                        "2027: 2027-12-31"),
                arguments(
                        new Deadline.PlanYear(
                                4,
                                Optional.of(2024),
                                Optional.empty(),
                                DeadlineTerms.of(Relation.ON, "năm thứ tư của kế hoạch")),
                        "{'kind':'plan-year','ordinal':4,'firstPlanYear':2024,'terms':{'relation':'ON','phrase':'năm thứ tư của kế hoạch'}}",
                        "2027: 2027-12-31"),
                arguments(
                        new Deadline.PlanYear(
                                4,
                                Optional.empty(),
                                Optional.of(AnnualDay.of(11, 20)),
                                DeadlineTerms.before("trước 20/11 năm thứ tư của kế hoạch")),
                        "{'kind':'plan-year','ordinal':4,'day':'11-20','terms':{'relation':'BEFORE','phrase':'trước 20/11 năm thứ tư của kế hoạch'}}",
                        "ANCHOR_UNSTATED"),
                arguments(
                        new Deadline.AfterEvent(
                                LocalizedText.of("bế mạc", "the closing of the session"),
                                7,
                                DayCount.WORKING_DAYS,
                                DeadlineTerms.onOrBefore("sau 7 ngày làm việc kể từ khi bế mạc")),
                        "{'kind':'after-event','event':{'vi':'bế mạc','en':'the closing of the session'},'days':7,'count':'WORKING_DAYS',"
                                + "'terms':{'relation':'ON_OR_BEFORE','phrase':'sau 7 ngày làm việc kể từ khi bế mạc'}}",
                        "NEEDS_EVENT"),
                arguments(
                        new Deadline.AfterEvent(
                                LocalizedText.of("nhận được kế hoạch này"),
                                15,
                                DayCount.CALENDAR_DAYS,
                                DeadlineTerms.onOrBefore("gửi kế hoạch trong 15 ngày kể từ khi nhận")),
                        "{'kind':'after-event','event':{'vi':'nhận được kế hoạch này'},'days':15,'count':'CALENDAR_DAYS',"
                                + "'terms':{'relation':'ON_OR_BEFORE','phrase':'gửi kế hoạch trong 15 ngày kể từ khi nhận'}}",
                        "NEEDS_EVENT"));
    }

    private static Stream<Arguments> openForms() {
        return Stream.of(
                arguments(
                        new Deadline.OnRequest("và đột xuất khi có yêu cầu"),
                        "{'kind':'on-request','phrase':'và đột xuất khi có yêu cầu'}",
                        "NEEDS_REQUEST"),
                arguments(
                        new Deadline.Unstated(
                                UnstatedReason.AS_REGULATED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("định kỳ báo cáo theo quy định")),
                        "{'kind':'unstated','reason':'AS_REGULATED','phrase':'định kỳ báo cáo theo quy định'}",
                        "UNSTATED"),
                arguments(
                        new Deadline.Unstated(
                                UnstatedReason.BY_OTHER_DOCUMENT,
                                Optional.of(Recurrence.every(2, RecurrenceUnit.YEAR)),
                                Optional.of(LocalizedText.of("công văn hướng dẫn hằng năm")),
                                Optional.of("2 năm một lần theo công văn hướng dẫn")),
                        "{'kind':'unstated','reason':'BY_OTHER_DOCUMENT','every':'2 years','document':{'vi':'công văn hướng dẫn hằng năm'},"
                                + "'phrase':'2 năm một lần theo công văn hướng dẫn'}",
                        "UNSTATED"),
                arguments(
                        new Deadline.Unstated(
                                UnstatedReason.NONE_GIVEN, Optional.empty(), Optional.empty(), Optional.empty()),
                        "{'kind':'unstated','reason':'NONE_GIVEN'}",
                        "UNSTATED"));
    }

    private static Arguments arguments(Deadline deadline, String json, String dates) {
        return Arguments.arguments(deadline, json.replace('\'', '"'), dates);
    }

    private static Deadline monthly(int day, MonthOfPeriod month, String phrase) {
        return new Deadline.Periodic(Recurrence.every(RecurrenceUnit.MONTH), day, month, DeadlineTerms.before(phrase));
    }

    private static String months(String day) {
        return Stream.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12")
                .map(month -> "2027-" + month + ": 2027-" + month + "-" + day)
                .collect(Collectors.joining(", "));
    }
}
