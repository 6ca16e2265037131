package example.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.json.ObservationsJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every web application here must answer, whatever it is made with. Every figure is made up. */
public abstract class PlanHttpContract {

    /** The name by which the applications call a body in problems. */
    public static final String SOURCE = "body";

    private static final String JSON = "application/json";

    /** Without the upgrade to HTTP/2, in which Java's client and Vert.x now and then misunderstand each other's frames. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Returns the address of the application, with a slash at its end. */
    protected abstract URI base();

    @Test
    void thePlanComesInTheBytesOfTheCanonicalWriter() throws Exception {
        HttpResponse<byte[]> answer = get("plan/canonical");

        assertEquals(200, answer.statusCode());
        assertTrue(type(answer).startsWith(JSON), type(answer));
        assertArrayEquals(PlanJson.write(StandardPlans.muongTe()), answer.body());
    }

    @Test
    void aPlanIsReadAndWrittenBackTheSame() throws Exception {
        byte[] plan = PlanJson.write(StandardPlans.muongTe());

        HttpResponse<byte[]> answer = post("plan", plan);

        assertEquals(200, answer.statusCode(), () -> text(answer.body()));
        assertArrayEquals(plan, answer.body());
    }

    @Test
    void aMisspeltFieldOfAPlanIsRefusedWithItsCodeAndText() throws Exception {
        byte[] misspelt = changed(PlanJson.write(StandardPlans.muongTe()), "\"identity\":", "\"titel\":1,\"identity\":");
        List<Problem> expected =
                PlanJson.read(SOURCE, misspelt, JsonLimits.standard()).errors();

        refused(expected, "CP-1003", post("plan", misspelt));
    }

    @Test
    void figuresAreRead() throws Exception {
        HttpResponse<byte[]> answer = post("figures", figures());

        assertEquals(200, answer.statusCode(), () -> text(answer.body()));
        assertEquals("1", text(answer.body()));
    }

    @Test
    void aCountBelowZeroIsRefusedWithItsCodeAndText() throws Exception {
        byte[] negative = changed(figures(), "1204/5020", "-1204/5020");
        List<Problem> expected = ObservationsJson.read(SOURCE, negative, ObservationsJson.limits())
                .errors();

        refused(expected, "CP-1007", post("figures", negative));
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        byte[] broken = "{\"format\":".getBytes(StandardCharsets.UTF_8);
        List<Problem> expected =
                PlanJson.read(SOURCE, broken, JsonLimits.standard()).errors();

        refused(expected, "CP-1001", post("plan", broken));
    }

    private static void refused(List<Problem> expected, String code, HttpResponse<byte[]> answer) throws IOException {
        Problem first = expected.get(0);
        assertEquals(code, first.reason().code());
        refused(
                answer,
                Map.of(
                        "/type", "urn:childplan:problem:" + code,
                        "/status", "400",
                        "/detail", first.text().in(Language.VI),
                        "/text/vi", first.text().in(Language.VI),
                        "/text/en", first.text().in(Language.EN)));
    }

    /** Checks that an answer is a problem of RFC 9457 with these values. */
    protected static void refused(HttpResponse<byte[]> answer, Map<String, String> values) throws IOException {
        assertEquals(400, answer.statusCode(), () -> text(answer.body()));
        assertTrue(type(answer).startsWith("application/problem+json"), type(answer));
        Map<String, String> found = JsonValues.of(answer.body());
        found.keySet().retainAll(values.keySet());
        assertEquals(values, found);
    }

    /** Returns one made-up figure as a document. */
    private static byte[] figures() {
        return ObservationsJson.write(Release.toAuthority(MadeUp.figures()));
    }

    /** Returns a document with a text in it replaced, which must be there. */
    protected static byte[] changed(byte[] document, String from, String to) {
        String before = text(document);
        assertTrue(before.contains(from), from);
        return before.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    /** Gets what is at a path. */
    protected final HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(base().resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Posts JSON to a path. */
    protected final HttpResponse<byte[]> post(String path, byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(base().resolve(path))
                        .header("Content-Type", JSON)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    /** Returns bytes as text. */
    protected static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
