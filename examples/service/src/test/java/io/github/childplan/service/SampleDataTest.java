package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service with the profile of the made-up data, on the database of the tests, which is named to it like any other. */
class SampleDataTest extends ServiceTest {

    @Autowired
    private HikariDataSource database;

    @Test
    void theMadeUpDataIsTakenInOnceAndCalledSo() {
        try (ConfigurableApplicationContext first = sample()) {
            assertThat(first.isActive()).isTrue();
        }
        int figures = count("figure_revision");
        try (ConfigurableApplicationContext second = sample()) {
            int port = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            String page = new Client("http://localhost:" + port, false).get("/").text();
            assertThat(page).contains("GIẢ ĐỊNH").contains("tính đến hết ngày 31/12/2025");
            assertThat(new Client("http://localhost:" + port, false)
                            .get("/api/reports/2025/annual-report.html")
                            .text())
                    .contains("GIẢ ĐỊNH");
            assertThat(new Client("http://localhost:" + port, false)
                            .get("/api/submissions")
                            .header("Childplan-Made-Up"))
                    .isEqualTo("true");
        }
        assertThat(figures).isGreaterThan(700);
        assertThat(count("figure_revision")).isEqualTo(figures);
        assertThat(anybody.get("/").text()).as("without the profile as well").contains("GIẢ ĐỊNH");
    }

    @Test
    void madeUpDataDoesNotMixWithReal() {
        office.post("/api/figures", "text/csv", HEADER + "stunting-under-5,muong-te-district,2024,1,300,,real\n");

        assertThatThrownBy(this::sample).hasStackTraceContaining("made-up data needs a database of its own");

        assertThat(count("import")).isEqualTo(1);
    }

    private ConfigurableApplicationContext sample() {
        return new SpringApplicationBuilder(ServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles("sample")
                .properties(Map.of("server.port", "0", "spring.datasource.url", database.getJdbcUrl()))
                .run();
    }
}
