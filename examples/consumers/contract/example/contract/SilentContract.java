package example.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** core and indicators print and log nothing, whatever they are given. */
public abstract class SilentContract {

    @Test
    void nothingIsPrintedOrLogged() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        List<String> logged;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            logged = loggedDuring(SilentContract::work);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), logged);
    }

    /** Runs work and returns what the library's loggers were given during it, at any level. */
    protected abstract List<String> loggedDuring(Runnable work);

    /** Does so for java.util.logging, and for whatever stands on it. */
    protected static List<String> loggedByJavaDuring(Runnable work) {
        List<String> logged = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("io.github.childplan");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLoggerName() + ": " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            work.run();
            Logger.getLogger("io.github.childplan.probe").fine("seen");
        } finally {
            logger.removeHandler(handler);
        }
        // A capture that sees nothing would prove nothing.
        assertEquals("io.github.childplan.probe: seen", logged.remove(logged.size() - 1));
        return logged;
    }

    private static void work() {
        PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(MadeUp.figures(), LocalDate.of(2025, 12, 31));
        PlanJson.read("body", PlanJson.write(StandardPlans.muongTe()), JsonLimits.standard());
        PlanJson.read("body", "{\"format\":\"childplan-plan/1\",\"titel\":1}");
        PlanJson.read("body", "no JSON");
    }
}
