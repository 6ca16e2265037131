package io.github.childplan.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test against the running service and its PostgreSQL, which is empty when a test begins. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "childplan.database-folder=target/test-postgres",
            "spring.flyway.clean-disabled=false",
            "spring.security.user.name=" + Client.USER,
            "spring.security.user.password=" + Client.PASSWORD
        })
public abstract class ServiceTest {

    static final String HEADER = "indicator,place,period,numerator,denominator,rate,source\n";

    @LocalServerPort
    int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    Client office;
    Client anybody;

    @BeforeEach
    void empty() {
        flyway.clean();
        flyway.migrate();
        office = new Client("http://localhost:" + port, true);
        anybody = new Client("http://localhost:" + port, false);
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    static String sample(String name) {
        try {
            return new ClassPathResource("sample/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " is missing", e);
        }
    }
}
