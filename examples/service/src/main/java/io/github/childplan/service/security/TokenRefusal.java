package io.github.childplan.service.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Sends people whose form has an old token to the page where they sign in, which says why: the session has ended, or the
 * service was started anew since the page was opened. Whatever else is not allowed is refused.
 */
final class TokenRefusal implements AccessDeniedHandler {

    private static final Set<String> FORMS = Set.of("/sign-in", "/sign-out", "/files");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException && form(request.getServletPath())) {
            response.sendRedirect(PageAddress.of(request.getContextPath() + "/sign-in?expired", request));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean form(String path) {
        return FORMS.contains(path) || path.startsWith("/files/");
    }
}
