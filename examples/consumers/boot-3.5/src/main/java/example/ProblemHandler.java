package example;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.value.Language;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Spring also asks this handler where the exception is only the cause, as when its mapper has read a plan that cannot be. */
@RestControllerAdvice
class ProblemHandler {

    @ExceptionHandler
    ProblemDetail refused(ProblemsException refused) {
        Problem first = refused.problems().get(0);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, first.text().in(Language.VI));
        detail.setType(URI.create("urn:childplan:problem:" + first.reason().code()));
        detail.setTitle(first.reason().code());
        detail.setProperty("text", first.text());
        return detail;
    }
}
