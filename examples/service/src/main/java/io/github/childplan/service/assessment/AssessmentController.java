package io.github.childplan.service.assessment;

import io.github.childplan.indicators.json.AssessmentJson;
import io.github.childplan.service.imports.ImportStore;
import io.github.childplan.service.plan.PlanBook;
import io.github.childplan.service.security.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The verdicts. */
@RestController
class AssessmentController {

    private final AssessmentService service;
    private final ImportStore imports;
    private final PlanBook book;
    private final AssessmentJson json;

    AssessmentController(AssessmentService service, ImportStore imports, PlanBook book) {
        this.service = service;
        this.imports = imports;
        this.book = book;
        this.json = AssessmentJson.of(book.plan());
    }

    @Operation(summary = "The targets and their verdicts, with the explanation of each in Vietnamese and English")
    @GetMapping(path = "/api/targets", produces = MediaType.APPLICATION_JSON_VALUE)
    List<TargetView> targets(@RequestParam Optional<LocalDate> asOf) {
        boolean madeUp = imports.madeUp();
        return assessed(asOf).assessment().targets().stream()
                .map(one -> TargetView.of(book.plan(), one, madeUp))
                .toList();
    }

    @Operation(summary = "One target and its verdict")
    @GetMapping(path = "/api/targets/{milestone}/{indicator}", produces = MediaType.APPLICATION_JSON_VALUE)
    TargetView target(
            @PathVariable String milestone, @PathVariable String indicator, @RequestParam Optional<LocalDate> asOf) {
        return targets(asOf).stream()
                .filter(one -> one.id().equals(milestone + "/" + indicator))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Operation(summary = "The whole assessment with working, policies and figures, as childplan-assessment/1")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(ref = "/api/schemas/childplan-assessment-1.schema.json")))
    @GetMapping(path = "/api/assessment", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] assessment(@RequestParam Optional<LocalDate> asOf) {
        return json.write(assessed(asOf).assessment());
    }

    private Assessed assessed(Optional<LocalDate> asOf) {
        return service.assess(service.day(asOf), Viewer.audience());
    }
}
