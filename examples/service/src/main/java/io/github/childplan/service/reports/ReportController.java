package io.github.childplan.service.reports;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.service.assessment.AssessmentService;
import io.github.childplan.service.imports.ImportStore;
import io.github.childplan.service.plan.PlanBook;
import io.github.childplan.service.problem.RefusedException;
import io.github.childplan.service.security.Viewer;
import io.github.childplan.service.submissions.SubmissionStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final MediaType CALENDAR_TYPE = MediaType.parseMediaType(CALENDAR);

    private final ComplianceService compliances;
    private final AssessmentService assessments;
    private final ReportFiles files;
    private final SubmissionStore submissions;
    private final ImportStore imports;
    private final PlanBook book;

    ReportController(
            ComplianceService compliances,
            AssessmentService assessments,
            ReportFiles files,
            SubmissionStore submissions,
            ImportStore imports,
            PlanBook book) {
        this.compliances = compliances;
        this.assessments = assessments;
        this.files = files;
        this.submissions = submissions;
        this.imports = imports;
        this.book = book;
    }

    @Operation(summary = "The reports of a year: who is late, who still has time, who has reported")
    @GetMapping(path = "/api/reports/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    ReportView.OfYear reports(@PathVariable int year, @RequestParam Optional<LocalDate> asOf) {
        return ReportView.OfYear.of(compliances.assess(year, assessments.day(asOf)), imports.madeUp());
    }

    @Operation(summary = "What happened to which report, as the CSV that is taken in")
    @GetMapping(path = "/api/submissions", produces = "text/csv;charset=UTF-8")
    String submissions() {
        return book.submissions().write(submissions.register());
    }

    @Operation(summary = "The annual report, for whoever asks: docx, xlsx, html or csv")
    @ApiResponse(
            responseCode = "200",
            description = "The report, in the format of its address",
            content = {
                @Content(mediaType = ReportFormat.Type.DOCX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = ReportFormat.Type.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = ReportFormat.Type.HTML, schema = @Schema(type = "string")),
                @Content(mediaType = ReportFormat.Type.CSV, schema = @Schema(type = "string"))
            })
    @GetMapping(
            path = "/api/reports/{year}/annual-report.{format}",
            produces = {
                ReportFormat.Type.DOCX,
                ReportFormat.Type.XLSX,
                ReportFormat.Type.HTML,
                ReportFormat.Type.CSV
            })
    ResponseEntity<byte[]> annualReport(
            @PathVariable int year,
            @Parameter(schema = @Schema(type = "string", allowableValues = {"docx", "xlsx", "html", "csv"}))
                    @PathVariable
                    String format,
            @LanguageParameter @RequestParam(defaultValue = "vi") String lang,
            @RequestParam Optional<LocalDate> asOf) {
        Language language = language(lang);
        ReportFormat as = format(format);
        byte[] report =
                files.annualReport(year, assessments.day(asOf), Viewer.audience(), language, as);
        String audience = Viewer.signedIn() ? "" : "public-";
        return download(audience + "annual-report-" + year + "-" + lang + "." + format, as.mediaType(), report);
    }

    @Operation(summary = "The due dates of a year as iCalendar")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = "string")))
    @GetMapping(path = "/api/reports/{year}/due-dates.ics", produces = CALENDAR)
    ResponseEntity<byte[]> calendar(
            @PathVariable int year,
            @LanguageParameter @RequestParam(defaultValue = "vi") String lang,
            @RequestParam Optional<LocalDate> asOf) {
        return files.calendar(year, assessments.day(asOf), language(lang))
                .map(calendar -> download("due-dates-" + year + "-" + lang + ".ics", CALENDAR_TYPE, calendar))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Operation(summary = "The workbook that a commune fills for a year")
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = ReportFormat.Type.XLSX, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/api/forms/{year}/{place}.xlsx", produces = ReportFormat.Type.XLSX)
    ResponseEntity<byte[]> form(
            @PathVariable int year,
            @PathVariable PlaceId place,
            @LanguageParameter @RequestParam(defaultValue = "vi") String lang) {
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
