package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import example.contract.SilentContract;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Looks at SLF4J, by way of Logback, and at java.util.logging. */
class SilentTest extends SilentContract {

    @Override
    protected List<String> loggedDuring(Runnable work) {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.childplan");
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        logger.addAppender(appender);
        List<String> byJava = loggedByJavaDuring(work);
        LoggerFactory.getLogger("io.github.childplan.probe").trace("seen");
        logger.detachAppender(appender);
        List<String> logged = appender.list.stream()
                .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage())
                .collect(Collectors.toList());
        assertEquals("io.github.childplan.probe: seen", logged.remove(logged.size() - 1));
        logged.addAll(byJava);
        return logged;
    }
}
