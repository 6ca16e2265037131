package io.github.childplan.service.problem;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.value.LocalizedText;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns what the library and the service refuse into a ProblemDetail. Its {@code type} names the code of the first error, its
 * {@code text} says it in both languages, and {@code problems} holds everything with its place.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final String TYPE = "urn:childplan:problem:";

    @ExceptionHandler
    ProblemDetail rejected(RejectedException rejected) {
        List<Problem> problems = rejected.problems();
        Problem first = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .orElse(problems.get(0));
        ProblemDetail detail = detail(HttpStatus.BAD_REQUEST, first.text());
        detail.setType(URI.create(TYPE + first.reason().code()));
        detail.setTitle(first.reason().code() + " " + first.reason().name());
        detail.setProperty("problems", ProblemView.of(problems));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail refused(BadRequestException refused) {
        return detail(refused.status(), refused.text());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = String.valueOf(mismatch.getPropertyName());
        String value = String.valueOf(mismatch.getValue());
        String shown = value.substring(0, Math.min(value.length(), 100));
        LocalizedText text = LocalizedText.of(
                "Tham số " + name + " là '" + shown + "', không dùng được",
                "The parameter " + name + " was '" + shown + "' and cannot be used");
        return handleExceptionInternal(mismatch, detail(HttpStatus.BAD_REQUEST, text), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        LocalizedText text =
                LocalizedText.of("Tệp quá lớn, nhiều nhất là 16 MB", "The file is too large, must be 16 MB at most");
        return handleExceptionInternal(large, detail(HttpStatus.CONTENT_TOO_LARGE, text), headers, status, request);
    }

    private static ProblemDetail detail(HttpStatus status, LocalizedText text) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, text.vi());
        detail.setProperty("text", text);
        return detail;
    }
}
