package io.github.childplan.service.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.childplan.service.submissions.StoredEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What became of a file.
 *
 * @param id the number of the import
 * @param source the name of the file
 * @param sha256 the digest of its bytes
 * @param receivedAt when it was taken in
 * @param receivedBy from whom
 * @param madeUp whether it holds made-up data
 * @param repeated whether these very bytes had been taken in before, so that nothing was done now
 * @param added how many figures or events were new
 * @param revised how many figures replaced another
 * @param unchanged how many were there already
 * @param leftOut how many errors the file had, whose rows were left out
 * @param problems the document {@code childplan-problems/1} of everything that was wrong
 * @param missing in the answer to a register of submissions, the events that count and are not in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResult(
        long id,
        String source,
        String sha256,
        OffsetDateTime receivedAt,
        String receivedBy,
        boolean madeUp,
        boolean repeated,
        int added,
        int revised,
        int unchanged,
        int leftOut,
        @Schema(implementation = Object.class, ref = "/api/schemas/childplan-problems-1.schema.json")
                @JsonRawValue
                String problems,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StoredEvent> missing) {

    ImportResult asRepeated() {
        return new ImportResult(
                id,
                source,
                sha256,
                receivedAt,
                receivedBy,
                madeUp,
                true,
                added,
                revised,
                unchanged,
                leftOut,
                problems,
                missing);
    }

    ImportResult withMissing(List<StoredEvent> events) {
        return new ImportResult(
                id,
                source,
                sha256,
                receivedAt,
                receivedBy,
                madeUp,
                repeated,
                added,
                revised,
                unchanged,
                leftOut,
                problems,
                events);
    }
}
