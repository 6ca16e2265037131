package io.github.childplan.service.problem;

import java.net.URI;
import org.springframework.http.ProblemDetail;

/** The ProblemDetail of a refusal: {@code detail} is in Vietnamese, {@code text} holds both languages. */
public final class ProblemBody {

    private ProblemBody() {}

    static ProblemDetail of(Refusal refusal) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(refusal.status(), refusal.text().vi());
        detail.setProperty("text", refusal.text());
        return detail;
    }

    /**
     * Makes the body of a refusal.
     *
     * @param refusal what is said
     * @param path the path that was asked for
     * @return the body
     */
    public static ProblemDetail of(Refusal refusal, String path) {
        ProblemDetail detail = of(refusal);
        try {
            detail.setInstance(URI.create(path));
        } catch (IllegalArgumentException noUri) {
            detail.setInstance(URI.create("/"));
        }
        return detail;
    }
}
