package example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.json.ObservationsJson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The plan out, a plan or figures in, with nothing but childplan and the jackson-core that it brings. */
public final class PlanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Keeps no buffer in the server's threads, which would hold the application after it is gone; childplan keeps none either. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/plan/canonical".equals(request.getPathInfo())) {
            send(response, 200, "application/json", PlanJson.write(StandardPlans.muongTe()));
        } else {
            response.sendError(404);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<WithProblems<byte[]>> answer = answer(request);
        if (answer.isEmpty()) {
            response.sendError(404);
        } else if (answer.get().partial()) {
            send(response, 400, "application/problem+json", detail(answer.get().errors().get(0)));
        } else {
            send(response, 200, "application/json", answer.get().orElseThrow());
        }
    }

    private static Optional<WithProblems<byte[]>> answer(HttpServletRequest request) throws IOException {
        return switch (String.valueOf(request.getPathInfo())) {
            case "/plan" -> Optional.of(PlanJson.read("body", request.getInputStream()).map(PlanJson::write));
            case "/figures" -> Optional.of(
                    ObservationsJson.read("body", request.getInputStream(), ObservationsJson.limits())
                            .map(figures -> Integer.toString(figures.all().size()).getBytes(StandardCharsets.UTF_8)));
            default -> Optional.empty();
        };
    }

    /** Writes a problem as RFC 9457 has it. */
    private static byte[] detail(Problem problem) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", "urn:childplan:problem:" + problem.reason().code());
            json.writeStringField("title", problem.reason().code());
            json.writeNumberField("status", 400);
            json.writeStringField("detail", problem.text().in(Language.VI));
            json.writeObjectFieldStart("text");
            json.writeStringField("vi", problem.text().in(Language.VI));
            json.writeStringField("en", problem.text().in(Language.EN));
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
