package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.place.PlaceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConcurrencyTest extends ServiceTest {

    private static final String ONE = "/api/figures/stunting-under-5/pa-u-commune/2024";

    @Test
    void twoCorrectionsOfTheSameFigureAreBothKeptAndTheLaterCounts() throws Exception {
        assertThat(correct(1).status()).isEqualTo(204);
        for (int round = 1; round <= 10; round++) {
            int first = 2 * round;
            List<Client.Answer> answers = atOnce(List.of(() -> correct(first), () -> correct(first + 1)));

            assertThat(answers).extracting(Client.Answer::status).containsOnly(204);
            JsonNode figure = office.get(ONE).json();
            JsonNode revisions = figure.get("revisions");
            assertThat(revisions).hasSize(first + 1);
            assertThat(figure.get("counting")).isEqualTo(revisions.get(first).get("figure"));
            assertThat(List.of(numerator(revisions.get(first - 1)), numerator(revisions.get(first))))
                    .containsExactlyInAnyOrder(first + "/300", first + 1 + "/300");
        }
    }

    @Test
    void whoeverAsksForItIsToldThatSomebodyElseWasFaster() throws Exception {
        correct(1);
        String tag = office.get(ONE).header("ETag");

        List<Client.Answer> answers =
                atOnce(List.of(() -> correct(2, "If-Match", tag), () -> correct(3, "If-Match", tag)));

        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(204, 412);
        Client.Answer refused = answers.stream().filter(one -> one.status() == 412).findFirst().orElseThrow();
        assertThat(refused.json().get("text").get("en").asString())
                .isEqualTo("Somebody else has corrected this figure meanwhile, look at it again first");
        assertThat(office.get(ONE).json().get("revisions")).hasSize(2);
    }

    @Test
    void sayingTheSameAgainIsNoRevision() {
        correct(1);
        correct(1);

        assertThat(office.get(ONE).json().get("revisions")).hasSize(1);
    }

    @Test
    void theSameFileTwiceIsTakenOnce() throws Exception {
        String file = sample("sample-figures.csv");
        List<Callable<Client.Answer>> senders = Collections.nCopies(6, () -> office.post("/api/figures", "text/csv", file));

        List<Client.Answer> answers = atOnce(senders);

        assertThat(answers).extracting(Client.Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers).extracting(one -> one.json().get("id").asInt()).containsOnly(answers.get(0).json().get("id").asInt());
        assertThat(count("import")).isEqualTo(1);
        assertThat(count("figure_revision")).isEqualTo(count("figure"));
        Client.Answer later = office.post("/api/figures", "text/csv", file);
        assertThat(later.json().get("repeated").asBoolean()).isTrue();
    }

    @Test
    void anEventThatTwoVoidAtOnceIsVoidedOnce() throws Exception {
        office.post(
                "/api/submissions",
                "text/csv",
                "reporter,obligation,year,event,date,until\nhealth-centre,VI,2024,received,2024-11-18,\n");
        List<Callable<Client.Answer>> officers = Collections.nCopies(4, () -> office.delete("/api/submissions/1"));

        assertThat(atOnce(officers)).extracting(Client.Answer::status).containsOnly(204);

        assertThat(count("submission_voided")).isEqualTo(1);
    }

    @Test
    void filesThatMeetInTheSameFiguresLoseNothing() throws Exception {
        List<String> rows = IntStream.rangeClosed(1991, 2020)
                .boxed()
                .flatMap(year -> Stream.of(year + "-H1", year + "-H2"))
                .map(half -> "stunting-under-5,muong-te-district," + half + ",%d,300,,made up\n")
                .toList();
        List<Callable<Client.Answer>> senders = new ArrayList<>();
        for (int sender = 1; sender <= 6; sender++) {
            List<String> shuffled = new ArrayList<>(rows);
            Collections.rotate(shuffled, sender * 10);
            String file = HEADER + String.join("", shuffled).replace("%d", Integer.toString(sender));
            senders.add(() -> office.post("/api/figures", "text/csv", file));
        }

        assertThat(atOnce(senders)).extracting(Client.Answer::status).containsOnly(201);

        assertThat(count("figure")).isEqualTo(60);
        assertThat(count("figure_revision")).isEqualTo(360);
        assertThat(jdbc.sql("select count(*) from figure_revision group by figure_id having count(distinct numerator) <> 6")
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }

    private Client.Answer correct(int numerator, String... headers) {
        return office.put(ONE, """
                {"format":"childplan-observations/1","audience":{"kind":"authority"},"figures":[{
                "indicator":"stunting-under-5","place":"%s","period":"2024",
                "value":{"kind":"counted","counts":"%d/300"}}],"suppressed":[]}"""
                .formatted(PlaceId.of("pa-u-commune"), numerator), headers);
    }

    private static String numerator(JsonNode revision) {
        return revision.get("figure").get("value").get("counts").asString();
    }

    private static List<Client.Answer> atOnce(List<Callable<Client.Answer>> senders) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(senders.size());
        CyclicBarrier start = new CyclicBarrier(senders.size());
        try {
            List<Future<Client.Answer>> answers = new ArrayList<>();
            for (Callable<Client.Answer> sender : senders) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return sender.call();
                }));
            }
            List<Client.Answer> all = new ArrayList<>();
            for (Future<Client.Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
