package example;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the library refuses, by itself or inside of Quarkus's mapper, as a problem of RFC 9457. */
public class ProblemMappers {

    record ProblemDetail(String type, String title, int status, String detail, LocalizedText text) {}

    @ServerExceptionMapper
    public Response refused(ProblemsException refused) {
        Problem first = refused.problems().get(0);
        String code = first.reason().code();
        return Response.status(Response.Status.BAD_REQUEST)
                .type("application/problem+json")
                .entity(new ProblemDetail(
                        "urn:childplan:problem:" + code, code, 400, first.text().in(Language.VI), first.text()))
                .build();
    }

    /** Quarkus answers 400 where its mapper cannot make an object; why, stands among the causes. */
    @ServerExceptionMapper
    public Response failed(WebApplicationException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemsException refused) {
                return refused(refused);
            }
        }
        return failed.getResponse();
    }
}
