package io.github.childplan.service.problem;

import io.github.childplan.core.value.LocalizedText;
import org.springframework.http.HttpStatus;

/** Says that a request cannot be served, with the status and a sentence in both languages. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient LocalizedText text;

    /**
     * Makes the refusal.
     *
     * @param status the status, one of the 400s
     * @param vi the sentence in Vietnamese
     * @param en the sentence in English
     */
    public RefusedException(HttpStatus status, String vi, String en) {
        super(en);
        this.status = status;
        this.text = LocalizedText.of(vi, en);
    }

    HttpStatus status() {
        return status;
    }

    LocalizedText text() {
        return text;
    }
}
