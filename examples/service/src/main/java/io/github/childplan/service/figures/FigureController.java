package io.github.childplan.service.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.service.intake.Receipt;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.problem.RefusedException;
import io.github.childplan.service.problem.RejectedException;
import io.github.childplan.service.security.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures, and the correction of one. */
@RestController
class FigureController {

    static final String OBSERVATION = "/api/schemas/childplan-observations-1.schema.json#/$defs/observation";

    private static final String ONE = "/api/figures/{indicator}/{place}/{period}";

    private final FigureStore store;
    private final FigureWriter writer;
    private final FigureFiles files;
    private final Releases releases;
    private final Clock clock;

    FigureController(FigureStore store, FigureWriter writer, FigureFiles files, Releases releases, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.files = files;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * A figure and everything that was received for it.
     *
     * @param counting the figure that counts today
     * @param revisions all of them, in the order of arrival
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "FigureWithRevisions")
    record Figure(@Schema(ref = OBSERVATION) Optional<Observation> counting, List<FigureStore.Revision> revisions) {}

    @Operation(summary = "All figures, for whoever asks: the public does not see what is withheld")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(ref = "/api/schemas/childplan-observations-1.schema.json")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    @GetMapping(path = "/api/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] json() {
        return ObservationsJson.write(release());
    }

    @Operation(hidden = true)
    @GetMapping(path = "/api/figures", produces = "text/csv;charset=UTF-8")
    String csv() {
        return FiguresCsv.write(release());
    }

    @Operation(summary = "One figure with all its revisions, for the authorities; its ETag counts the revisions")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", schema = @Schema(type = "string")))
    @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Figure> one(
            @PathVariable IndicatorId indicator,
            @PathVariable PlaceId place,
            @PathVariable Period period,
            @RequestParam(defaultValue = "") Breakdown breakdown) {
        ObservationKey key = new ObservationKey(indicator, place, period, breakdown);
        List<FigureStore.Revision> revisions = store.revisions(key);
        if (revisions.isEmpty()) {
            throw new RefusedException(
                    HttpStatus.NOT_FOUND, "Chưa có số liệu " + key, "There is no figure " + key);
        }
        return ResponseEntity.ok()
                .eTag(tag(revisions.size()))
                .body(new Figure(FigureStore.counting(revisions, LocalDate.now(clock)), revisions));
    }

    @Operation(
            summary = "Corrects one figure: adds a revision",
            description = "The body is a document childplan-observations/1 with exactly this figure. With If-Match the"
                    + " correction is made only if the figure still has as many revisions as its ETag said, else it is"
                    + " refused with 412; without, it is made in any case and the revision before is kept.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "/api/schemas/childplan-observations-1.schema.json"))))
    @ApiResponse(
            responseCode = "204",
            description = "Corrected, or said what was known already; see the ETag",
            headers = @Header(name = "ETag", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "412", description = "Somebody else has corrected the figure meanwhile")
    @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> correct(
            @PathVariable IndicatorId indicator,
            @PathVariable PlaceId place,
            @PathVariable Period period,
            @RequestParam(defaultValue = "") Breakdown breakdown,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) Optional<String> ifMatch,
            InputStream body,
            Principal user)
            throws IOException {
        Observation figure = only(Upload.read("body", body));
        if (!figure.key().equals(new ObservationKey(indicator, place, period, breakdown))) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST,
                    "Số liệu gửi đến là của " + figure.key() + ", không phải của địa chỉ này",
                    "The figure is of " + figure.key() + ", not of this address");
        }
        OptionalInt expected = ifMatch.map(FigureController::revisions).orElseGet(OptionalInt::empty);
        int revisions = writer.correct(figure, Receipt.now(clock, user.getName()), expected)
                .orElseThrow(() -> new RefusedException(
                        HttpStatus.PRECONDITION_FAILED,
                        "Người khác vừa sửa số liệu này, hãy xem lại trước khi sửa",
                        "Somebody else has corrected this figure meanwhile, look at it again first"));
        return ResponseEntity.noContent().eTag(tag(revisions)).build();
    }

    private Observation only(Upload body) {
        WithProblems<Observations> read = files.read(body);
        if (read.result().isEmpty() || read.partial()) {
            throw new RejectedException(read.problems());
        }
        List<Observation> figures = read.orElseThrow().all();
        if (figures.size() != 1) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST,
                    "Cần đúng một số liệu, nhận được " + figures.size(),
                    "There must be exactly one figure, there were " + figures.size());
        }
        return figures.get(0);
    }

    private Release release() {
        return releases.today(store.all(), Viewer.audience());
    }

    private static String tag(int revisions) {
        return "\"" + revisions + "\"";
    }

    private static OptionalInt revisions(String ifMatch) {
        String digits = ifMatch.replace("\"", "").trim();
        if (!digits.matches("[0-9]{1,9}")) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST,
                    "If-Match là '" + digits + "', phải là ETag đã nhận",
                    "If-Match was '" + digits + "', must be an ETag that was received");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
