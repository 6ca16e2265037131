package io.github.childplan.service.problem;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.value.LocalizedText;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns everything that is refused or fails into a ProblemDetail. Of what the library refuses, {@code type} names the code of
 * the first error and {@code problems} holds everything with its place.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String TYPE = "urn:childplan:problem:";

    @ExceptionHandler
    ProblemDetail rejected(RejectedException rejected) {
        List<Problem> problems = rejected.problems();
        Problem first = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .orElse(problems.get(0));
        ProblemDetail detail = ProblemBody.of(HttpStatus.BAD_REQUEST, first.text());
        detail.setType(URI.create(TYPE + first.reason().code()));
        detail.setTitle(first.reason().code() + " " + first.reason().name());
        detail.setProperty("problems", ProblemView.of(problems));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refused) {
        return ProblemBody.of(refused.status(), refused.text());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ProblemDetail withoutDatabase(Exception failed) {
        LOG.error("the database failed", failed);
        return ProblemBody.of(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failed) {
        LOG.error("a request failed", failed);
        return ProblemBody.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        LocalizedText text = mismatch(mismatch);
        return super.handleExceptionInternal(mismatch, ProblemBody.of(status, text), headers, status, request);
    }

    /** Says which parameter it was, as far as its value fits on a line. */
    static LocalizedText mismatch(TypeMismatchException mismatch) {
        String name = String.valueOf(mismatch.getPropertyName());
        String value = String.valueOf(mismatch.getValue());
        String shown = value.substring(0, Math.min(value.length(), 100));
        return LocalizedText.of(
                "Tham số " + name + " là '" + shown + "', không dùng được",
                "The parameter " + name + " was '" + shown + "' and cannot be used");
    }

    /** What Spring refuses by itself gets the text of its status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return super.handleExceptionInternal(refused, ProblemBody.of(status), headers, status, request);
    }
}
