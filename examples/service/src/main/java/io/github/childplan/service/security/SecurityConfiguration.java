package io.github.childplan.service.security;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The public reads what may be published; whoever is signed in reads everything and writes. The one user is
 * {@code spring.security.user.name} and {@code .password}; without a password one is made up and printed at every start.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] FOR_THE_AUTHORITIES = {"/api/figures/*/**", "/api/forms/**", "/api/imports"};

    /** Nothing is loaded from elsewhere, and nothing runs or is styled but by the files of the service. */
    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        PathPatternRequestMatcher api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        return http.authorizeHttpRequests(requests -> requests
                        .requestMatchers(FOR_THE_AUTHORITIES)
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
                // programs send no token; pages of other sites are kept out by the filter above
                .csrf(csrf -> csrf.ignoringRequestMatchers(api))
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/").permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .httpBasic(withDefaults())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(new ProblemEntryPoint(), api))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        // without any referrer a browser would not say of its own pages either from where they are
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
