package example;

import example.contract.BoundHttpContract;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;

@QuarkusTest
class PlanHttpTest extends BoundHttpContract {

    @TestHTTPResource("/")
    URI base;

    @Override
    protected URI base() {
        return base;
    }
}
