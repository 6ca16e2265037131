package io.github.childplan.service.security;

import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking. Whoever is not signed in is the public: what is reachable without a password shows only what may be published,
 * whatever else is forgotten.
 */
public final class Viewer {

    private Viewer() {}

    /**
     * Returns for whom an answer is made.
     *
     * @return the authorities if the request is signed in, else the public
     */
    public static Audience audience() {
        return signedIn() ? Audience.authority() : Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
    }

    /**
     * Returns whether the request is signed in.
     *
     * @return whether it is
     */
    public static boolean signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
