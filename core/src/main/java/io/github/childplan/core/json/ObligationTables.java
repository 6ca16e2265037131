package io.github.childplan.core.json;

import static io.github.childplan.core.json.AgencyTables.AGENCY_ID;
import static io.github.childplan.core.json.ValueTypes.CLAUSE;
import static io.github.childplan.core.json.ValueTypes.INTERPRETATION;
import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.obligation.DataWindow;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.LocalizedText;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** The fields of reporting obligations. */
final class ObligationTables {

    private static final ObjectType<ReportingHop> HOP = ObjectType.of("reportingHop", fields -> {
        Field<List<AgencyId>> reporters = fields.requiredList("reporters", AGENCY_ID, ReportingHop::reporters);
        Field<Optional<AgencyId>> via = fields.optional("via", AGENCY_ID, ReportingHop::via);
        Field<List<AgencyId>> recipients = fields.requiredList("recipients", AGENCY_ID, ReportingHop::recipients);
        Field<Deadline> deadline = fields.required("deadline", ScheduleTables.DEADLINE, ReportingHop::deadline);
        return values ->
                new ReportingHop(values.get(reporters), values.get(via), values.get(recipients), values.get(deadline));
    });

    private static final ObjectType<DataWindow> WINDOW = ObjectType.of("dataWindow", fields -> {
        Field<MonthDay> first = fields.required("first", ScheduleTables.MONTH_DAY, DataWindow::first);
        Field<MonthDay> last = fields.required("last", ScheduleTables.MONTH_DAY, DataWindow::last);
        Field<LocalizedText> source = fields.required("source", LOCALIZED_TEXT, DataWindow::source);
        return values -> new DataWindow(values.get(first), values.get(last), values.get(source));
    });

    static final ObjectType<ReportingObligation> OBLIGATION = ObjectType.of("obligation", fields -> {
        Field<ObligationId> id =
                fields.required("id", JsonTypes.id(ObligationId::of, "v-1-5"), ReportingObligation::id);
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, ReportingObligation::clause);
        Field<ReportKind> kind =
                fields.required("kind", JsonTypes.enumeration(ReportKind.class), ReportingObligation::kind);
        Field<LocalizedText> subject = fields.required("subject", LOCALIZED_TEXT, ReportingObligation::subject);
        Field<List<ReportingHop>> hops = fields.requiredList("hops", HOP, ReportingObligation::hops);
        Field<Optional<DataWindow>> window = fields.optional("dataWindow", WINDOW, ReportingObligation::dataWindow);
        Field<Optional<LocalizedText>> channel =
                fields.optional("channel", LOCALIZED_TEXT, ReportingObligation::channel);
        Field<List<Interpretation>> interpretations =
                fields.list("interpretations", INTERPRETATION, ReportingObligation::interpretations);
        return values -> ReportingObligation.builder()
                .id(values.get(id))
                .clause(values.get(clause))
                .kind(values.get(kind))
                .subject(values.get(subject))
                .hops(values.get(hops))
                .dataWindow(values.get(window))
                .channel(values.get(channel))
                .interpretations(values.get(interpretations))
                .build();
    });

    private ObligationTables() {}
}
