package io.github.childplan.service.security;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** What the public may do: read, but not what quotes figures of the authorities. */
public final class Access {

    static final List<String> FOR_THE_AUTHORITIES = List.of("/api/figures/*/**", "/api/forms/**", "/api/imports");

    private Access() {}

    /**
     * Returns whether a request needs a password.
     *
     * @param method its method
     * @param path its path, or the template of it
     * @return whether the public is refused
     */
    public static boolean needsPassword(HttpMethod method, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)
                || FOR_THE_AUTHORITIES.stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .anyMatch(pattern -> pattern.matches(asked));
    }
}
