package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A line of the register that was entered wrongly. */
class VoidedSubmissionsTest extends ServiceTest {

    private static final String GOOD = "reporter,obligation,year,event,date,until\n"
            + "health-centre,VI,2024,received,2024-11-18,\n";
    private static final String WRONG = "culture-information-division,VI,2024,exempted,2024-11-01,\n";

    @Autowired
    private WebApplicationContext context;

    @Test
    void whatTheFileNoLongerHasIsNamedAndCanBeVoided() {
        assertThat(send(GOOD + WRONG, 201).has("missing")).isFalse();

        JsonNode taken = send(GOOD, 201);

        assertThat(taken.get("added").asInt()).isZero();
        assertThat(taken.get("missing")).hasSize(1);
        JsonNode missing = taken.get("missing").get(0);
        assertThat(missing.get("reporter").asString()).isEqualTo("culture-information-division");
        assertThat(missing.get("event").asString()).isEqualTo("exempted");
        assertThat(missing.get("date").asString()).isEqualTo("2024-11-01");
        assertThat(anybody.get("/api/submissions").text()).contains("exempted");
        assertThat(state()).isEqualTo("EXEMPT");

        String address = "/api/submissions/" + missing.get("id").asInt();
        assertThat(anybody.delete(address).status()).isEqualTo(401);
        assertThat(office.delete(address).status()).isEqualTo(204);
        assertThat(office.delete(address).status()).as("again").isEqualTo(204);

        assertThat(anybody.get("/api/submissions").text()).contains("health-centre").doesNotContain("exempted");
        assertThat(state()).isEqualTo("OVERDUE");
        assertThat(send(GOOD, 200).has("missing")).isFalse();
        assertThat(count("submission")).isEqualTo(2);
        Map<String, Object> trace = jdbc.sql("select * from submission_voided").query().singleRow();
        assertThat(trace).containsEntry("voided_by", Client.USER);
        assertThat(trace.get("voided_at")).isNotNull();
    }

    @Test
    void aFileThatSaysItAgainAddsItAgain() {
        send(GOOD + WRONG, 201);
        assertThat(office.delete("/api/submissions/2").status()).isEqualTo(204);

        JsonNode taken = send(GOOD + WRONG + "justice-division,VI,2024,received,2024-11-19,\n", 201);

        assertThat(taken.get("added").asInt()).isEqualTo(2);
        assertThat(taken.get("unchanged").asInt()).isEqualTo(1);
        assertThat(state()).isEqualTo("EXEMPT");
    }

    @Test
    void whatWasNeverThereCannotBeVoided() {
        Client.Answer refused = office.delete("/api/submissions/17");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().get("text").get("vi").asString()).isEqualTo("Không có sự kiện số 17");
        assertThat(office.delete("/api/submissions/x").status()).isEqualTo(400);
    }

    @Test
    void onThePageTheOfficeVoidsItWithAButton() throws Exception {
        send(GOOD + WRONG, 201);
        MockMvc page = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        MockMultipartFile file =
                new MockMultipartFile("file", "register.csv", "text/csv", GOOD.getBytes(StandardCharsets.UTF_8));

        page.perform(multipart("/files").file(file).param("subject", "SUBMISSIONS").with(user(Client.USER)).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 dòng đã lưu không có trong tệp này")))
                .andExpect(content().string(containsString("culture-information-division, vi, 2024, exempted, 2024-11-01")))
                .andExpect(content().string(containsString("/files/submissions/2/void")));
        page.perform(post("/files/submissions/2/void").with(user(Client.USER))).andExpect(status().isForbidden());
        page.perform(post("/files/submissions/2/void").with(user(Client.USER)).with(csrf()))
                .andExpect(redirectedUrl("/?lang=vi"));

        assertThat(state()).isEqualTo("OVERDUE");
    }

    private JsonNode send(String register, int status) {
        Client.Answer answer = office.post("/api/submissions", "text/csv", register);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    private String state() {
        for (JsonNode report : anybody.get("/api/reports/2024?asOf=2025-12-31").json().get("reports")) {
            if (report.get("reporter").asString().equals("culture-information-division")) {
                return report.get("state").asString();
            }
        }
        throw new AssertionError("no report of the division");
    }
}
