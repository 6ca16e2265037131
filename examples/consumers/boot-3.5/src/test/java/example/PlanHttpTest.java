package example;

import example.contract.BoundHttpContract;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanHttpTest extends BoundHttpContract {

    @Value("${local.server.port}")
    private int port;

    @Override
    protected URI base() {
        return URI.create("http://localhost:" + port + "/");
    }
}
