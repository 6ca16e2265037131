package io.github.childplan.service.imports;

import io.github.childplan.service.intake.Receipt;
import io.github.childplan.service.intake.Upload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in. */
@RestController
class ImportController {

    private static final String CSV = "text/csv";
    private static final String ALL_OR_NOTHING = "The whole file or nothing is stored, and the same bytes once. With"
            + " partial=true the rows without an error are stored where others have one. 200 says that these bytes had been"
            + " taken in before, 400 what is wrong and where, in problems.";

    private final ImportService imports;
    private final ImportStore store;
    private final Clock clock;

    ImportController(ImportService imports, ImportStore store, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.clock = clock;
    }

    @Operation(summary = "The files that were taken in, the last one first")
    @GetMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ImportResult> imports() {
        return store.all();
    }

    @Operation(
            summary = "Figures in: childplan-observations/1 as JSON, the CSV of figures, or a file: a filled form, CSV or JSON",
            description = ALL_OR_NOTHING,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(ref = "/api/schemas/childplan-observations-1.schema.json")),
                                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schemaProperties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        schema = @Schema(type = "string", format = "binary")))
                            }))
    @ApiResponse(responseCode = "201", description = "Taken in", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "These bytes had been taken in before", useReturnTypeSchema = true)
    @PostMapping(
            path = "/api/figures",
            consumes = {MediaType.APPLICATION_JSON_VALUE, CSV},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResult> figures(
            InputStream body,
            @RequestParam(defaultValue = "body") String name,
            @RequestParam(defaultValue = "false") boolean partial,
            Principal user)
            throws IOException {
        return answer(imports.figures(Upload.read(name, body), mode(partial), receipt(user)));
    }

    @Operation(hidden = true)
    @PostMapping(
            path = "/api/figures",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResult> figuresFile(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean partial, Principal user)
            throws IOException {
        return answer(imports.figures(upload(file), mode(partial), receipt(user)));
    }

    @Operation(
            summary = "Submissions in: what happened to which report, as CSV",
            description = ALL_OR_NOTHING + " The file is the whole register: what counts and is not in it stands in the"
                    + " answer under missing, with the id by which it can be voided.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schemaProperties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        schema = @Schema(type = "string", format = "binary")))
                            }))
    @ApiResponse(responseCode = "201", description = "Taken in", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "These bytes had been taken in before", useReturnTypeSchema = true)
    @PostMapping(path = "/api/submissions", consumes = CSV, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResult> submissions(
            InputStream body,
            @RequestParam(defaultValue = "body") String name,
            @RequestParam(defaultValue = "false") boolean partial,
            Principal user)
            throws IOException {
        return answer(imports.submissions(Upload.read(name, body), mode(partial), receipt(user)));
    }

    @Operation(hidden = true)
    @PostMapping(
            path = "/api/submissions",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResult> submissionsFile(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean partial, Principal user)
            throws IOException {
        return answer(imports.submissions(upload(file), mode(partial), receipt(user)));
    }

    private static Upload upload(MultipartFile file) throws IOException {
        return Upload.read(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getInputStream());
    }

    private static ImportService.Mode mode(boolean partial) {
        return new ImportService.Mode(partial, false);
    }

    private Receipt receipt(Principal user) {
        return Receipt.now(clock, user.getName());
    }

    private static ResponseEntity<ImportResult> answer(ImportResult result) {
        return ResponseEntity.status(result.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(result);
    }
}
