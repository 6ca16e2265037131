package io.github.childplan.reporting.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SubmissionRegisterTest {

    private static final ReportKey KEY = MuongTe.healthCentre2024().key();

    @Test
    void eventsOfADayStandInTheOrderOfTheirHours() {
        assertThat(order("returned@2024-11-20T10:00", "received@2024-11-20T08:00", "received@2024-11-20T14:00"))
                .containsExactly("received 01:00:00Z", "returned 03:00:00Z", "received 07:00:00Z");
    }

    @Test
    void anEventWithoutAnHourKeepsItsPlaceOfTheDay() {
        assertThat(order("received@2024-11-20T10:00", "returned@2024-11-20", "received@2024-11-20T08:00"))
                .containsExactly("received 01:00:00Z", "returned 2024-11-20", "received 03:00:00Z");
        assertThat(order("received@2024-11-21", "received@2024-11-20T23:59"))
                .containsExactly("received 16:59:00Z", "received 2024-11-21");
    }

    @Test
    void twoEventsOfOneInstantKeepTheOrderInWhichTheyWereGiven() {
        assertThat(order("received@2024-11-20T08:00", "returned@2024-11-20T08:00"))
                .containsExactly("received 01:00:00Z", "returned 01:00:00Z");
        WithProblems<SubmissionRegister> read =
                register("returned@2024-11-20T08:00", "received@2024-11-20T08:00", "returned@2024-11-20T08:00");
        assertThat(read.problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-3022");
        assertThat(read.orElseThrow().of(KEY)).hasSize(3);
    }

    /** To compare an event that has an hour with one that has none contradicts itself, and a sort may fail on that. */
    @Test
    void manyEventsWithAndWithoutHoursAreSorted() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<String> events = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String day = "2024-11-" + (10 + random.nextInt(3));
                events.add("received@" + day
                        + (random.nextBoolean()
                                ? ""
                                : "T" + (10 + random.nextInt(10)) + ":" + (10 + random.nextInt(50))));
            }
            List<ReportEvent> sorted =
                    register(events.toArray(String[]::new)).orElseThrow().of(KEY);
            assertThat(sorted)
                    .isSortedAccordingTo(
                            (a, b) -> a.time().day().compareTo(b.time().day()));
            assertThat(sorted.stream().flatMap(event -> event.time().instant().stream()))
                    .isSortedAccordingTo(Instant::compareTo);
        }
    }

    @Test
    void theSameEventTwiceInARowIsAProblemAndReceivedAgainIsNot() {
        assertThat(register("received@2024-11-20", "returned@2024-11-20", "received@2024-11-20")
                        .problems())
                .isEmpty();
        WithProblems<SubmissionRegister> twice =
                register("received@2024-11-20", "returned@2024-11-21", "received@2024-11-20");
        assertThat(twice.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "CP-3021 the event received of 20 November 2024 of health-centre already stands in an earlier"
                                + " part; the second is not counted");
        assertThat(twice.orElseThrow().of(KEY)).hasSize(2);
    }

    @Test
    void registersInWhichTheSameHappenedAreEqual() {
        SubmissionRegister register =
                register("received@2024-11-20", "returned@2024-11-21").orElseThrow();
        assertThat(register)
                .isEqualTo(
                        register("returned@2024-11-21", "received@2024-11-20").orElseThrow())
                .hasSameHashCodeAs(
                        register("returned@2024-11-21", "received@2024-11-20").orElseThrow())
                .isNotEqualTo(register("received@2024-11-20").orElseThrow())
                .isNotEqualTo(SubmissionRegister.empty());
        assertThat(register.submissions()).extracting(Submission::report).containsExactly(KEY, KEY);
        assertThat(SubmissionRegister.empty().submissions()).isEmpty();
    }

    private static List<String> order(String... events) {
        return register(events).orElseThrow().of(KEY).stream()
                .map(event -> event.kind() + " " + event.time().toString().replaceFirst("^2024-11-20T", ""))
                .toList();
    }

    private static WithProblems<SubmissionRegister> register(String... events) {
        return SubmissionRegister.of(Arrays.stream(events)
                .map(text -> text.split("@", -1))
                .map(parts -> new ReportEvent(
                        EventKind.parse(parts[0]),
                        EventTime.parse(parts[1], StandardCalendars.VIET_NAM_ZONE),
                        Optional.empty()))
                .map(event -> Submission.of(KEY, event))
                .toList());
    }
}
