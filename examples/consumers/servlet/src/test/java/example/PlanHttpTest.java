package example;

import example.contract.PlanHttpContract;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PlanHttpTest extends PlanHttpContract {

    private static final Server SERVER = Main.server(0);

    @BeforeAll
    static void start() throws Exception {
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    @Override
    protected URI base() {
        return SERVER.getURI();
    }
}
