package io.github.childplan.service.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * The public reads what may be published; whoever is signed in reads everything and writes. The one user is
 * {@code spring.security.user.name} and {@code .password}; without a password one is made up and printed at every start.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing is loaded from elsewhere, and nothing runs or is styled but by the files of the service. */
    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, @Value("${spring.servlet.multipart.max-request-size}") DataSize most) throws Exception {
        PathPatternRequestMatcher api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        return http.authorizeHttpRequests(requests -> requests
                        // what was refused is told in a page of its own
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Access.FOR_THE_AUTHORITIES.toArray(String[]::new))
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new TooLargeFilter(most), CsrfFilter.class)
                .addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
                // programs send no token; pages of other sites are kept out by the filter above
                .csrf(csrf -> csrf.ignoringRequestMatchers(api))
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler((request, response, user) -> redirect("/", request, response))
                        .failureHandler((request, response, why) -> redirect("/sign-in?error", request, response)))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessHandler((request, response, user) -> redirect("/", request, response)))
                .httpBasic(basic -> basic.authenticationEntryPoint(new ProblemEntryPoint()))
                // after signing in one comes to the page, so no request needs to be remembered in a session
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refused -> refused.accessDeniedHandler(new TokenRefusal())
                        .defaultAuthenticationEntryPointFor(new ProblemEntryPoint(), api))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        // without any referrer a browser would not say of its own pages either from where they are
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static void redirect(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + PageAddress.of(page, request));
    }
}
