package io.github.childplan.core.json;

import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.Relation;
import io.github.childplan.core.schedule.UnstatedReason;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of deadlines. */
final class ScheduleTables {

    static final JsonType<AnnualDay> ANNUAL_DAY = JsonTypes.text(
            AnnualDay::parse,
            AnnualDay::toString,
            LocalizedText.of(
                    "tháng và ngày như 11-25, hoặc 01-20+1 của năm sau",
                    "a month and day such as 11-25, or 01-20+1 of the year after"),
            Map.of("pattern", "^[0-9]{2}-[0-9]{2}(?:[+-][1-9])?$"));

    static final JsonType<Recurrence> CADENCE = JsonTypes.text(
            Recurrence::parse,
            Recurrence::toString,
            LocalizedText.of("một chu kỳ như year, quarter hoặc 2 years", "a cadence such as year, quarter or 2 years"),
            Map.of("pattern", "^(?:[1-9][0-9]? )?[a-z-]+$"));

    static final JsonType<MonthDay> MONTH_DAY = JsonTypes.text(
            MonthDay::parse,
            MonthDay::toString,
            LocalizedText.of("tháng và ngày như --12-15", "a month and day such as --12-15"),
            Map.of("pattern", "^--[0-9]{2}-[0-9]{2}$"));

    private static final JsonType<LocalTime> TIME = JsonTypes.text(
            LocalTime::parse,
            LocalTime::toString,
            LocalizedText.of("giờ và phút như 17:00", "a time such as 17:00"),
            Map.of("pattern", "^[0-9]{2}:[0-9]{2}$"));

    private static final ObjectType<DeadlineTerms> TERMS = ObjectType.of("deadlineTerms", fields -> {
        Field<Relation> relation =
                fields.required("relation", JsonTypes.enumeration(Relation.class), DeadlineTerms::relation);
        Field<String> phrase = fields.required("phrase", JsonTypes.text(), DeadlineTerms::phrase);
        Field<Optional<LocalTime>> time = fields.optional("time", TIME, DeadlineTerms::time);
        Field<Optional<LocalizedText>> interpretation =
                fields.optional("interpretation", LOCALIZED_TEXT, DeadlineTerms::interpretation);
        return values -> new DeadlineTerms(
                values.get(relation), values.get(phrase), values.get(time), values.get(interpretation));
    });

    private static final ObjectType<Deadline.Yearly> YEARLY = ObjectType.<Deadline.Yearly>of("yearly", fields -> {
                Field<List<AnnualDay>> days = fields.requiredList("days", ANNUAL_DAY, Deadline.Yearly::days);
                Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.Yearly::terms);
                return values -> new Deadline.Yearly(values.get(days), values.get(terms));
            })
            .tagged("yearly");

    private static final ObjectType<Deadline.EveryYears> EVERY_YEARS = ObjectType.<Deadline.EveryYears>of(
                    "everyYears", fields -> {
                        Field<Integer> years =
                                fields.required("years", JsonTypes.integer(), Deadline.EveryYears::years);
                        Field<Optional<Integer>> first =
                                fields.optional("firstDueYear", JsonTypes.integer(), Deadline.EveryYears::firstDueYear);
                        Field<AnnualDay> day = fields.required("day", ANNUAL_DAY, Deadline.EveryYears::day);
                        Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.EveryYears::terms);
                        return values -> new Deadline.EveryYears(
                                values.get(years), values.get(first), values.get(day), values.get(terms));
                    })
            .tagged("every-years");

    private static final ObjectType<Deadline.Periodic> PERIODIC = ObjectType.<Deadline.Periodic>of(
                    "periodic", fields -> {
                        Field<Recurrence> every = fields.required("every", CADENCE, Deadline.Periodic::every);
                        Field<Integer> day = fields.required("day", JsonTypes.integer(), Deadline.Periodic::day);
                        Field<MonthOfPeriod> month = fields.required(
                                "month", JsonTypes.enumeration(MonthOfPeriod.class), Deadline.Periodic::month);
                        Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.Periodic::terms);
                        return values -> new Deadline.Periodic(
                                values.get(every), values.get(day), values.get(month), values.get(terms));
                    })
            .tagged("periodic");

    private static final ObjectType<Deadline.Daily> DAILY = ObjectType.<Deadline.Daily>of("daily", fields -> {
                Field<LocalizedText> during = fields.required("during", LOCALIZED_TEXT, Deadline.Daily::during);
                Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.Daily::terms);
                return values -> new Deadline.Daily(values.get(during), values.get(terms));
            })
            .tagged("daily");

    private static final ObjectType<Deadline.Once> ONCE = ObjectType.<Deadline.Once>of("once", fields -> {
                Field<LocalDate> day = fields.required("day", JsonTypes.date(), Deadline.Once::day);
                Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.Once::terms);
                return values -> new Deadline.Once(values.get(day), values.get(terms));
            })
            .tagged("once");

    private static final ObjectType<Deadline.Within> WITHIN = ObjectType.<Deadline.Within>of("withinPeriod", fields -> {
                Field<Period> period = fields.required("period", ValueTypes.PERIOD, Deadline.Within::period);
                Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.Within::terms);
                return values -> new Deadline.Within(values.get(period), values.get(terms));
            })
            .tagged("within");

    private static final ObjectType<Deadline.PlanYear> PLAN_YEAR = ObjectType.<Deadline.PlanYear>of(
                    "planYear", fields -> {
                        Field<Integer> ordinal =
                                fields.required("ordinal", JsonTypes.integer(), Deadline.PlanYear::ordinal);
                        Field<Optional<Integer>> first =
                                fields.optional("firstPlanYear", JsonTypes.integer(), Deadline.PlanYear::firstPlanYear);
                        Field<Optional<AnnualDay>> day = fields.optional("day", ANNUAL_DAY, Deadline.PlanYear::day);
                        Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.PlanYear::terms);
                        return values -> new Deadline.PlanYear(
                                values.get(ordinal), values.get(first), values.get(day), values.get(terms));
                    })
            .tagged("plan-year");

    private static final ObjectType<Deadline.AfterEvent> AFTER_EVENT = ObjectType.<Deadline.AfterEvent>of(
                    "afterEvent", fields -> {
                        Field<LocalizedText> event =
                                fields.required("event", LOCALIZED_TEXT, Deadline.AfterEvent::event);
                        Field<Integer> days = fields.required("days", JsonTypes.integer(), Deadline.AfterEvent::days);
                        Field<DayCount> count = fields.required(
                                "count", JsonTypes.enumeration(DayCount.class), Deadline.AfterEvent::count);
                        Field<DeadlineTerms> terms = fields.required("terms", TERMS, Deadline.AfterEvent::terms);
                        return values -> new Deadline.AfterEvent(
                                values.get(event), values.get(days), values.get(count), values.get(terms));
                    })
            .tagged("after-event");

    private static final ObjectType<Deadline.OnRequest> ON_REQUEST = ObjectType.<Deadline.OnRequest>of(
                    "onRequest", fields -> {
                        Field<String> phrase = fields.required("phrase", JsonTypes.text(), Deadline.OnRequest::phrase);
                        return values -> new Deadline.OnRequest(values.get(phrase));
                    })
            .tagged("on-request");

    private static final ObjectType<Deadline.Unstated> UNSTATED = ObjectType.<Deadline.Unstated>of(
                    "unstatedDeadline", fields -> {
                        Field<UnstatedReason> reason = fields.required(
                                "reason", JsonTypes.enumeration(UnstatedReason.class), Deadline.Unstated::reason);
                        Field<Optional<Recurrence>> every = fields.optional("every", CADENCE, Deadline.Unstated::every);
                        Field<Optional<LocalizedText>> document =
                                fields.optional("document", LOCALIZED_TEXT, Deadline.Unstated::document);
                        Field<Optional<String>> phrase =
                                fields.optional("phrase", JsonTypes.text(), Deadline.Unstated::phrase);
                        return values -> new Deadline.Unstated(
                                values.get(reason), values.get(every), values.get(document), values.get(phrase));
                    })
            .tagged("unstated");

    static final JsonType<Deadline> DEADLINE = UnionType.<Deadline>of("deadline")
            .or(Deadline.Yearly.class, YEARLY)
            .or(Deadline.EveryYears.class, EVERY_YEARS)
            .or(Deadline.Periodic.class, PERIODIC)
            .or(Deadline.Daily.class, DAILY)
            .or(Deadline.Once.class, ONCE)
            .or(Deadline.Within.class, WITHIN)
            .or(Deadline.PlanYear.class, PLAN_YEAR)
            .or(Deadline.AfterEvent.class, AFTER_EVENT)
            .or(Deadline.OnRequest.class, ON_REQUEST)
            .or(Deadline.Unstated.class, UNSTATED);

    private ScheduleTables() {}
}
