package io.github.childplan.service.reports;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.service.assessment.AssessmentService;
import io.github.childplan.service.plan.PlanBook;
import io.github.childplan.service.problem.RefusedException;
import io.github.childplan.service.security.Viewer;
import io.github.childplan.service.submissions.SubmissionStore;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who is late, and the files to download. */
@RestController
class ReportController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final ComplianceService compliances;
    private final AssessmentService assessments;
    private final ReportFiles files;
    private final SubmissionStore submissions;
    private final PlanBook book;

    ReportController(
            ComplianceService compliances,
            AssessmentService assessments,
            ReportFiles files,
            SubmissionStore submissions,
            PlanBook book) {
        this.compliances = compliances;
        this.assessments = assessments;
        this.files = files;
        this.submissions = submissions;
        this.book = book;
    }

    @Operation(summary = "The reports of a year: who is late, who still has time, who has reported")
    @GetMapping(path = "/api/reports/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    ReportView.OfYear reports(@PathVariable int year, @RequestParam Optional<LocalDate> asOf) {
        return ReportView.OfYear.of(compliances.assess(year, assessments.day(asOf)));
    }

    @Operation(summary = "What happened to which report, as the CSV that is taken in")
    @GetMapping(path = "/api/submissions", produces = "text/csv;charset=UTF-8")
    String submissions() {
        return book.submissions().write(submissions.register());
    }

    @Operation(summary = "The annual report, for whoever asks: docx, xlsx, html or csv")
    @GetMapping("/api/reports/{year}/annual-report.{format}")
    ResponseEntity<byte[]> annualReport(
            @PathVariable int year,
            @PathVariable String format,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestParam Optional<LocalDate> asOf) {
        Language language = language(lang);
        ReportFormat as = format(format);
        byte[] report =
                files.annualReport(year, assessments.day(asOf), Viewer.audience(), language, as);
        String audience = Viewer.signedIn() ? "" : "public-";
        return download(audience + "annual-report-" + year + "-" + lang + "." + format, as.mediaType(), report);
    }

    @Operation(summary = "The due dates of a year as iCalendar")
    @GetMapping("/api/reports/{year}/due-dates.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable int year,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestParam Optional<LocalDate> asOf) {
        return files.calendar(year, assessments.day(asOf), language(lang))
                .map(calendar -> download("due-dates-" + year + "-" + lang + ".ics", CALENDAR, calendar))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Operation(summary = "The workbook that a commune fills for a year")
    @GetMapping("/api/forms/{year}/{place}.xlsx")
    ResponseEntity<byte[]> form(
            @PathVariable int year, @PathVariable PlaceId place, @RequestParam(defaultValue = "vi") String lang) {
        Language language = language(lang);
        if (!book.years().contain(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return files.form(year, place, language)
                .map(form -> download(place + "-" + year + ".xlsx", ReportFormat.XLSX.mediaType(), form))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Language language(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw new RefusedException(
                HttpStatus.BAD_REQUEST,
                "Ngôn ngữ (lang) phải là vi hoặc en",
                "The language (lang) must be vi or en");
    }

    private static ReportFormat format(String name) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new RefusedException(
                HttpStatus.NOT_FOUND,
                "Định dạng phải là docx, xlsx, html hoặc csv",
                "The format must be docx, xlsx, html or csv");
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(bytes);
    }
}
