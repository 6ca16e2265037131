package io.github.childplan.service.problem;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns everything that is refused or fails into a ProblemDetail. Of what the library refuses, {@code type} names the code of
 * the first error and {@code problems} holds everything with its place.
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
        ProblemDetail detail = ProblemBody.of(new Refusal(HttpStatus.BAD_REQUEST, first.text()));
        detail.setType(URI.create(TYPE + first.reason().code()));
        detail.setTitle(first.reason().code() + " " + first.reason().name());
        detail.setProperty("problems", ProblemView.of(problems));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failed) {
        return ProblemBody.of(Refusal.of(failed));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return elsewhere(headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException other, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return elsewhere(headers, status, request);
    }

    /** What people can type into a browser is answered by {@code /error}, which has a page for them. */
    private static @Nullable ResponseEntity<Object> elsewhere(
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.sendError(status.value());
        } catch (IOException gone) {
            throw new UncheckedIOException("nobody is there any more who could be told", gone);
        }
        return null;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return super.handleExceptionInternal(
                mismatch, ProblemBody.of(Refusal.of(mismatch)), headers, status, request);
    }

    /** What Spring refuses by itself gets the text of its status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return super.handleExceptionInternal(refused, ProblemBody.of(Refusal.of(status)), headers, status, request);
    }
}
