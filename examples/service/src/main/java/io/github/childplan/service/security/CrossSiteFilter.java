package io.github.childplan.service.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that change something and that a browser sends for a page of another site. A browser says from which site a
 * page is that sends such a request; a program that is no browser says nothing and signs in with every request.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What a browser of 2020 or later says, over TLS; no page can make it say anything else, and no proxy changes it. */
    private static final String SITE = "Sec-Fetch-Site";

    private static final Set<String> OWN_PAGE = Set.of("same-origin", "none");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromOwnPage(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean fromOwnPage(HttpServletRequest request) {
        String site = request.getHeader(SITE);
        if (site != null) {
            return OWN_PAGE.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equalsIgnoreCase(own(request));
    }

    /** The origin of this service's pages as the browser knows it: as a trusted proxy says, else as it was asked for. */
    private static String own(HttpServletRequest request) {
        boolean usual = request.getServerPort() == ("https".equals(request.getScheme()) ? HTTPS : HTTP);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
