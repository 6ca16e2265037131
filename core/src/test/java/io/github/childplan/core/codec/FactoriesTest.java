package io.github.childplan.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.BufferRecyclers;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FactoriesTest {

    @Test
    void readingAndWritingLeaveNothingInTheThread() throws Exception {
        assertThat(keepsABuffer(() -> {
                    byte[] json = PlanJson.write(StandardPlans.muongTe());
                    PlanJson.read("plan.json", json, JsonLimits.standard()).orElseThrow();
                    PlanJson.read("plan.json", "no JSON");
                }))
                .isFalse();
    }

    /** Shows that the other test would see a buffer. */
    @Test
    void aFactoryOfItsOwnWouldLeaveOne() throws Exception {
        assertThat(keepsABuffer(() -> {
                    try (var parser = new JsonFactory().createParser("{}")) {
                        parser.nextToken();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isTrue();
    }

    private static boolean keepsABuffer(Runnable work) throws InterruptedException {
        AtomicBoolean kept = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            work.run();
            kept.set(Buffers.kept());
        });
        thread.start();
        thread.join();
        return kept.get();
    }

    /** Looks at what jackson-core keeps for the thread. */
    @SuppressWarnings("deprecation") // where it is kept, not how it is meant to be got
    private static final class Buffers extends BufferRecyclers {

        static boolean kept() {
            return _recyclerRef.get() != null;
        }
    }
}
