package example.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same of applications whose framework has a JSON mapper of its own, which must not be told anything about childplan. */
public abstract class BoundHttpContract extends PlanHttpContract {

    private static final String FIGURE = "{\"indicator\":\"stunting-under-5\",\"place\":\"muong-te\",\"period\":\"2025\","
            + "\"value\":{\"kind\":\"counted\",\"counts\":\"1204/5020\"}}";

    @Test
    void theMapperWritesThePlanInTheBytesOfTheCanonicalWriter() throws Exception {
        HttpResponse<byte[]> answer = get("plan");

        assertEquals(200, answer.statusCode(), () -> text(answer.body()));
        assertEquals(text(PlanJson.write(StandardPlans.muongTe())), text(answer.body()));
    }

    @Test
    void theMapperReadsThePlanAndWritesItBackTheSame() throws Exception {
        byte[] plan = PlanJson.write(StandardPlans.muongTe());

        HttpResponse<byte[]> answer = post("plan/bound", plan);

        assertEquals(200, answer.statusCode(), () -> text(answer.body()));
        assertArrayEquals(plan, answer.body());
    }

    @Test
    void aPlanThatContradictsItselfIsRefusedWithItsCodeThoughTheMapperReadIt() throws Exception {
        byte[] doubled = changed(
                PlanJson.write(StandardPlans.muongTe()), "\"id\":\"2030/stunting-under-5\"", "\"id\":\"2025/stunting-under-5\"");

        refused(post("plan/bound", doubled), Map.of("/type", "urn:childplan:problem:CP-1102", "/status", "400"));
    }

    @Test
    void theMapperReadsAFigure() throws Exception {
        HttpResponse<byte[]> answer = post("figure/bound", FIGURE.getBytes(StandardCharsets.UTF_8));

        assertEquals(200, answer.statusCode(), () -> text(answer.body()));
    }

    @Test
    void aFigureThatCannotBeIsRefused() throws Exception {
        for (String[] bad : new String[][] {
            {"1204/5020", "-1204/5020"}, {"\"2025\"", "\"2025-13\""}, {"\"place\":\"muong-te\",", ""}, {"counted", "guessed"}
        }) {
            byte[] wrong = changed(FIGURE.getBytes(StandardCharsets.UTF_8), bad[0], bad[1]);

            HttpResponse<byte[]> answer = post("figure/bound", wrong);

            assertEquals(400, answer.statusCode(), () -> bad[1] + ": " + text(answer.body()));
        }
    }
}
