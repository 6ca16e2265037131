package io.github.childplan.service.reports;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.calendar.DueCalendar;
import io.github.childplan.reporting.calendar.EventPer;
import io.github.childplan.reporting.calendar.Reminder;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compose.ConsolidatedReport;
import io.github.childplan.reporting.form.FormReporter;
import io.github.childplan.reporting.form.FormWorkbook;
import io.github.childplan.service.assessment.AssessmentService;
import io.github.childplan.service.imports.ImportStore;
import io.github.childplan.service.plan.PlanBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes what can be downloaded. */
@Service
class ReportFiles {

    private static final List<Reminder> REMINDERS = List.of(Reminder.parse("14d@08:00"), Reminder.parse("3d@08:00"));
    private static final LocalizedText MADE_UP = LocalizedText.of(
            "Báo cáo này có số liệu hoặc tình hình nộp báo cáo GIẢ ĐỊNH, chỉ để minh họa; không phải số liệu thật.",
            "This report has figures or submissions that are MADE UP, for illustration only; they are not real.");

    private static final LocalizedText MADE_UP_EVENTS = LocalizedText.of(
            "Lịch này có tình hình nộp báo cáo GIẢ ĐỊNH, chỉ để minh họa; không phải số liệu thật.",
            "This calendar has submissions that are MADE UP, for illustration only; they are not real.");

    private final AssessmentService assessments;
    private final ComplianceService compliances;
    private final ImportStore imports;
    private final PlanBook book;

    ReportFiles(AssessmentService assessments, ComplianceService compliances, ImportStore imports, PlanBook book) {
        this.assessments = assessments;
        this.compliances = compliances;
        this.imports = imports;
        this.book = book;
    }

    byte[] annualReport(int year, LocalDate asOf, Audience audience, Language language, ReportFormat format) {
        ConsolidatedReport report = ConsolidatedReport.builder()
                .assessment(assessments.assess(asOf, audience).assessment())
                .compliance(compliances.assess(year, asOf))
                .places(book.places())
                .notices(notices(MADE_UP))
                .build();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            format.renderer().write(report.document(language), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a report in memory cannot be written", impossible);
        }
    }

    private List<LocalizedText> notices(LocalizedText madeUp) {
        return imports.madeUp() ? List.of(madeUp) : List.of();
    }

    /** Returns the due dates of a year, or nothing if none has a date. */
    Optional<byte[]> calendar(int year, LocalDate asOf, Language language) {
        Compliance compliance = compliances.assess(year, asOf);
        DueCalendar calendar = DueCalendar.builder()
                .addCompliances(compliance)
                .workingDays(book.calendar())
                // a file of the same day has the same bytes
                .stamp(asOf.atStartOfDay(book.calendar().zone()).toInstant())
                .reminders(REMINDERS)
                .eventPer(EventPer.DUE_DATE)
                .language(language)
                .notices(notices(MADE_UP_EVENTS))
                .build();
        return calendar.reports().isEmpty()
                ? Optional.empty()
                : Optional.of(calendar.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the workbook that the body of a place fills for a year, or nothing if it is asked for nothing. */
    Optional<byte[]> form(int year, PlaceId place, Language language) {
        return book.forms().reporters(book.planner().in(year)).stream()
                .filter(reporter -> reporter.kind() == FormReporter.Kind.BODY_OF_A_PLACE
                        && reporter.place().equals(place))
                .findFirst()
                .map(reporter -> FormWorkbook.write(book.forms().form(reporter, year), language));
    }
}
