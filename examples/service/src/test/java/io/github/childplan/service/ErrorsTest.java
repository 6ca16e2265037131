package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever is refused is told in both languages: to programs as a ProblemDetail, to people as a page of the service. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest extends ServiceTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String PARTS = "Content-Type: multipart/form-data; boundary=x";

    @Test
    void aWrongPasswordIsAProblem() {
        String wrong = "Authorization: Basic "
                + Base64.getEncoder().encodeToString("office:wrong".getBytes(StandardCharsets.UTF_8));

        for (String request : List.of("GET /api/targets", "POST /api/figures", "GET /api/imports")) {
            Raw.Answer refused = problem(401, request, wrong);
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Basic realm=\"childplan\", charset=\"UTF-8\"");
            assertThat(refused.json().get("detail").asString()).isEqualTo("Cần đăng nhập");
        }
    }

    @Test
    void whatNoControllerSeesIsAProblemAsWell(CapturedOutput log) {
        problem(400, "GET /api/plan;v=1");
        problem(400, "GET //api/plan");
        problem(400, "GET /;x");
        problem(405, "TRACE /api/plan");
        problem(400, "BREW /api/plan");
        problem(404, "GET /nothing");
        problem(404, "GET /error");
        problem(403, "POST /nothing");
        problem(403, "POST /api/figures", "Origin: https://elsewhere.example");

        assertThat(log.getAll()).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @Test
    void theProblemNamesTheAddressThatWasAskedFor() {
        assertThat(problem(404, "GET /nothing/here").json().get("instance").asString())
                .isEqualTo("/nothing/here");
        assertThat(problem(401, "GET /api/imports").json().get("instance").asString())
                .isEqualTo("/api/imports");
    }

    @Test
    void anUnreadableParameterIsTheFaultOfTheRequestAndNotLogged(CapturedOutput log) {
        for (String query : List.of("x=%zz", "lang=%ff", "asOf=%", "lang=en&x=%zz")) {
            page(400, "GET /?" + query);
            problem(400, "GET /api/targets?asOf=%zz&" + query);
            assertThat(Raw.send(port, "GET /sign-in?" + query, Raw.BROWSER).status()).isEqualTo(400);
            Raw.Answer refused = Raw.send(port, "POST /sign-in?" + query, new byte[] {'a'}, Raw.BROWSER, FORM);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("/page.css").doesNotContain("jsessionid");
        }

        assertThat(log.getAll()).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @Test
    void aBodyThatIsNoFileIsTheFaultOfTheRequest(CapturedOutput log) {
        String basic = "Authorization: Basic "
                + Base64.getEncoder()
                        .encodeToString((Client.USER + ":" + Client.PASSWORD).getBytes(StandardCharsets.UTF_8));
        byte[] named = part("a\0b.csv");

        assertThat(Raw.send(port, "POST /api/figures", new byte[] {'a'}, basic, "Content-Type: multipart/form-data")
                        .status())
                .isEqualTo(400);
        assertThat(Raw.send(port, "POST /api/figures", named, basic, PARTS).status())
                .isEqualTo(400);
        assertThat(Raw.send(port, "POST /api/figures", "--x--\r\n".getBytes(StandardCharsets.UTF_8), basic, PARTS)
                        .status())
                .isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @Test
    void aNameOfAFileHasNothingThatCannotBeSeen() {
        String figures = HEADER + "stunting-under-5,muong-te-district,2024,1,300,,made up\n";

        Client.Answer taken = office.post("/api/figures?name=a%00b%0D%0Ac%E2%80%AE.csv", "text/csv", figures);

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().get("source").asString()).isEqualTo("a b c .csv");
    }

    @Test
    void peopleGetAPageOfTheService() {
        for (String request : List.of("GET /nothing", "GET /error", "GET /api/nothing")) {
            assertThat(page(404, request).text()).contains("Không có gì ở địa chỉ này");
        }
        assertThat(page(404, "GET /nothing?lang=en").text())
                .contains("<html lang=\"en\">", "There is nothing at this address");
        assertThat(page(405, "GET /files").header("Allow")).isEqualTo("POST");
        assertThat(page(400, "GET /;x").text()).contains("Không xử lý được yêu cầu này");
        assertThat(page(403, "POST /nothing").text()).contains("Không được phép");
        assertThat(page(403, "POST /sign-in", "Origin: https://elsewhere.example").header("Content-Security-Policy"))
                .startsWith("default-src 'none'");
        assertThat(page(401, "GET /api/imports").text()).contains("Cần đăng nhập");
    }

    @Test
    void anOldFormLeadsToSigningInWhichSaysWhy() {
        byte[] old = "username=office&password=test-only&_csrf=old".getBytes(StandardCharsets.UTF_8);

        for (String form : List.of("/sign-in", "/sign-out", "/files", "/files/anything")) {
            Raw.Answer expired = Raw.send(
                    port, "POST " + form + "?lang=en&asOf=2025-12-31&year=2024", old, FORM, "Cookie: JSESSIONID=unknown");
            assertThat(expired.status()).isEqualTo(302);
            assertThat(expired.header("Location"))
                    .isEqualTo("/sign-in?expired&lang=en&asOf=2025-12-31&year=2024");
        }
        assertThat(anybody.get("/sign-in?expired").text()).contains("hết hạn").contains("Mời đăng nhập lại");
        assertThat(anybody.get("/sign-in?expired&lang=en").text()).contains("had expired");
        assertThat(anybody.get("/sign-in").text()).doesNotContain("hết hạn");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInAPage() {
        PageSession session = PageSession.signIn(port);

        for (double megabytes : new double[] {16.1, 16.9, 20, 60}) {
            Raw.Answer refused = session.upload("FIGURES", new byte[(int) (megabytes * (1 << 20))], "&lang=en");
            assertThat(refused.status()).as(megabytes + " MB").isEqualTo(413);
            assertThat(refused.text()).contains("<html lang=\"en\">", "must be 16 MB at most", "icon.svg");
        }
    }

    @Test
    void aBadFormOfThePageIsRefusedInAPage() {
        Raw.Answer refused = PageSession.signIn(port).upload("NOTHING", new byte[] {'a'}, "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.text()).contains("Không thực hiện được", "subject");
    }

    private static byte[] part(String fileName) {
        return ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\na\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Raw.Answer page(int status, String request, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = Raw.BROWSER;
        Raw.Answer answer = Raw.send(port, request, all);
        assertThat(answer.status()).as(request).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(request).startsWith("text/html");
        assertThat(answer.text()).as(request).contains("/page.css", "class=\"sentence\"").doesNotContain("Whitelabel");
        return answer;
    }

    private Raw.Answer problem(int status, String request, String... headers) {
        Raw.Answer answer = Raw.send(port, request, headers);
        assertThat(answer.status()).as(request).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(request).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("text").get("vi").asString()).isNotBlank();
        assertThat(answer.json().get("text").get("en").asString()).isNotBlank();
        return answer;
    }
}
