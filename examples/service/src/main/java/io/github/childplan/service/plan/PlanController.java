package io.github.childplan.service.plan;

import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.indicators.json.AssessmentJson;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.json.ProblemsJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The plan, and the schemas of the library's formats. */
@RestController
class PlanController {

    private final PlanBook book;

    PlanController(PlanBook book) {
        this.book = book;
    }

    @Operation(summary = "The plan", description = "The object is bound by Jackson 3, to the bytes of PlanJson.write.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(ref = "/api/schemas/childplan-plan-1.schema.json")))
    @GetMapping(path = "/api/plan", produces = MediaType.APPLICATION_JSON_VALUE)
    Plan plan() {
        return book.plan();
    }

    @Operation(summary = "A JSON Schema of the library: childplan-plan-1, -observations-1, -assessment-1 or -problems-1")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping(path = "/api/schemas/{name}.schema.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] schema(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "childplan-plan-1",
                                                "childplan-observations-1",
                                                "childplan-assessment-1",
                                                "childplan-problems-1"
                                            }))
                    @PathVariable
                    String name) {
        return switch (name) {
            case "childplan-plan-1" -> PlanJson.schema();
            case "childplan-observations-1" -> ObservationsJson.schema();
            case "childplan-problems-1" -> ProblemsJson.schema();
            case "childplan-assessment-1" -> AssessmentJson.of(book.plan()).schema();
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
