package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service in a process of its own, killed in the middle of an import, and started again on the same folder. */
class KilledServiceTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port ([0-9]+)");
    private static final String ROW = "stunting-under-5,muong-te-district,%s,%d,300,,made up\n";

    /** Not in target, as the path of its socket must be short; the server needs the folder to be its own. */
    @TempDir
    Path folder;

    @Test
    void whatWasStoredStaysAndNothingOfTheImportIsThere() throws Exception {
        String before = ServiceTest.HEADER + ROW.formatted("2021-H1", 1);
        StringBuilder during = new StringBuilder(ServiceTest.HEADER);
        for (int year = 2000; year <= 2024; year++) {
            during.append(ROW.formatted(year + "-H1", 2)).append(ROW.formatted(year + "-H2", 2));
        }
        try (Running first = new Running()) {
            assertThat(first.client.post("/api/figures", "text/csv", before).status())
                    .isEqualTo(201);
            first.execute("""
                    create function linger() returns trigger language plpgsql as $$
                    begin
                        if new.numerator = 2 then perform pg_sleep(0.1); end if;
                        return new;
                    end $$
                    """);
            first.execute("create trigger lingers before insert on figure_revision for each row execute function linger()");
            CompletableFuture<Client.Answer> lost = CompletableFuture.supplyAsync(
                    () -> first.client.post("/api/figures", "text/csv", during.toString()));
            await().atMost(Duration.ofSeconds(20)).until(() -> first.ask("""
                    select count(*) from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'""") > 0);

            first.process.destroyForcibly().waitFor();

            assertThat(lost).failsWithin(Duration.ofSeconds(20));
        }
        try (Running second = new Running()) {
            assertThat(second.ask("select count(*) from import")).isEqualTo(1);
            assertThat(second.ask("select count(*) from figure_revision")).isEqualTo(1);
            assertThat(second.ask("select count(*) from figure")).isEqualTo(1);
            second.execute("drop trigger lingers on figure_revision");
            Client.Answer again = second.client.post("/api/figures", "text/csv", during.toString());
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.json().get("added").asInt()).isEqualTo(49);
            assertThat(again.json().get("revised").asInt()).isEqualTo(1);
        }
    }

    /** The service as a user starts it, but for its port and its folder. */
    private final class Running implements AutoCloseable {

        private final Path log;
        private final Process process;
        private final Client client;

        Running() throws IOException {
            log = Files.createTempFile(folder, "service", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServiceApplication.class.getName(),
                    "--server.port=0",
                    "--childplan.database-folder=" + folder.resolve("db"),
                    "--spring.security.user.name=" + Client.USER,
                    "--spring.security.user.password=" + Client.PASSWORD));
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .directory(new File("."))
                    .start();
            await().atMost(Duration.ofSeconds(120)).until(() -> port() > 0 || !process.isAlive());
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            client = new Client("http://localhost:" + port(), true);
        }

        private int port() throws IOException {
            Matcher matcher = PORT.matcher(Files.readString(log));
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        }

        private Connection database() throws IOException, SQLException {
            // the fourth line of this file is the port of the server
            String port = Files.readAllLines(folder.resolve("db/postmaster.pid")).get(3);
            return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
        }

        void execute(String sql) throws IOException, SQLException {
            try (Connection connection = database();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        long ask(String sql) throws IOException, SQLException {
            try (Connection connection = database();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
