package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Signing in and out, as it is and behind a proxy. */
class SignInTest extends ServiceTest {

    private static final String QUERY = "?lang=en&asOf=2025-12-31&year=2024";

    @Test
    void languageDayAndYearAreKept() {
        assertThat(anybody.get("/" + QUERY).text()).contains("/sign-in?lang=en&amp;asOf=2025-12-31&amp;year=2024");
        String page = anybody.get("/sign-in" + QUERY).text();
        assertThat(page)
                .contains("action=\"/sign-in?lang=en&amp;asOf=2025-12-31&amp;year=2024\"")
                .contains("href=\"/sign-in?lang=vi&amp;asOf=2025-12-31&amp;year=2024\"")
                .contains("href=\"/?lang=en&amp;asOf=2025-12-31&amp;year=2024\"");

        PageSession session = PageSession.open(port);
        assertThat(session.signIn(QUERY, "wrong").header("Location"))
                .isEqualTo("/sign-in?error&lang=en&asOf=2025-12-31&year=2024");
        assertThat(PageSession.open(port).signIn(QUERY, Client.PASSWORD).header("Location")).isEqualTo("/" + QUERY);
        assertThat(PageSession.signIn(port).signOut(QUERY).header("Location")).isEqualTo("/" + QUERY);
    }

    @Test
    void whatAnAddressSaysLeadsNowhereElse() {
        assertThat(PageSession.open(port)
                        .signIn("?lang=en&asOf=%0D%0AX:%20y&year=%26error%2F%2Felsewhere.example", Client.PASSWORD)
                        .header("Location"))
                .isEqualTo("/?lang=en&asOf=%0D%0AX%3A%20y&year=%26error%2F%2Felsewhere.example");
    }

    @Test
    void theHeadOfWhatThePublicReadsNeedsNoPassword() {
        for (String path : List.of("/", "/api/plan", "/api/targets", "/api/reports/2025/due-dates.ics", "/page.css")) {
            assertThat(Raw.send(port, "HEAD " + path).status()).as(path).isEqualTo(200);
        }
        for (String path : List.of("/api/imports", "/api/forms/2025/pa-u-commune.xlsx")) {
            assertThat(Raw.send(port, "HEAD " + path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void oneSignsInBehindAProxyThatSaysWhoWasAsked() {
        String[] passedOn = {
            "Host: service:8080",
            "X-Forwarded-Host: kehoach.gov.vn",
            "X-Forwarded-Proto: https",
            "X-Forwarded-For: 203.0.113.7"
        };
        PageSession session = PageSession.open(port, passedOn);

        Raw.Answer answer = session.signIn("", Client.PASSWORD, "Origin: https://kehoach.gov.vn");

        assertThat(answer.header("Location")).isEqualTo("/");
        assertThat(answer.header("Set-Cookie")).contains("; Secure").contains("HttpOnly");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age");
        assertThat(PageSession.open(port, passedOn)
                        .signIn("", Client.PASSWORD, "Origin: https://elsewhere.example")
                        .status())
                .isEqualTo(403);
        assertThat(PageSession.open(port, passedOn)
                        .signIn("", Client.PASSWORD, "Origin: http://kehoach.gov.vn")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void oneSignsInBehindAProxyThatKeepsTheHost() {
        String[] passedOn = {"Host: kehoach.gov.vn", "X-Forwarded-Proto: https"};

        Raw.Answer answer = PageSession.open(port, passedOn).signIn("", Client.PASSWORD, "Origin: https://kehoach.gov.vn");

        assertThat(answer.header("Location")).isEqualTo("/");
        assertThat(answer.header("Set-Cookie")).contains("; Secure");
        String[] otherPort = {"Host: kehoach.gov.vn", "X-Forwarded-Proto: https", "X-Forwarded-Port: 8443"};
        assertThat(PageSession.open(port, otherPort)
                        .signIn("", Client.PASSWORD, "Origin: https://kehoach.gov.vn:8443")
                        .status())
                .isEqualTo(302);
    }

    /** A browser says itself whether a page is of the same site; then a proxy may say nothing at all. */
    @Test
    void aBrowserIsBelievedThatItsPageIsOfThisSite() {
        String[] passedOn = {"Host: service:8080"};
        String origin = "Origin: https://kehoach.gov.vn";

        assertThat(PageSession.open(port, passedOn)
                        .signIn("", Client.PASSWORD, origin, "Sec-Fetch-Site: same-origin")
                        .header("Location"))
                .isEqualTo("/");
        for (String site : List.of("cross-site", "same-site", "anything")) {
            assertThat(PageSession.open(port, passedOn)
                            .signIn("", Client.PASSWORD, "Origin: http://service:8080", "Sec-Fetch-Site: " + site)
                            .status())
                    .as(site)
                    .isEqualTo(403);
        }
    }
}
