package io.github.childplan.service.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Says that a file has more bytes than are read. */
public final class TooLargeException extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    TooLargeException() {
        super(HttpStatus.CONTENT_TOO_LARGE);
    }
}
