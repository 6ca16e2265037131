package io.github.childplan.service.submissions;

import io.github.childplan.service.intake.Receipt;
import io.github.childplan.service.problem.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes back what was entered wrongly. */
@RestController
class SubmissionController {

    private final SubmissionStore store;
    private final Clock clock;

    SubmissionController(SubmissionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Operation(
            summary = "Voids an event that was entered wrongly",
            description = "The event is kept, with who voided it and when, and no longer counts. Its id stands in the answer to"
                    + " a file of submissions that does not have it, under missing.")
    @ApiResponse(responseCode = "204", description = "Voided, now or before")
    @DeleteMapping("/api/submissions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void makeVoid(@PathVariable long id, Principal user) {
        if (!store.makeVoid(id, Receipt.now(clock, user.getName()))) {
            throw new RefusedException(
                    HttpStatus.NOT_FOUND, "Không có sự kiện số " + id, "There is no event with the id " + id);
        }
    }
}
