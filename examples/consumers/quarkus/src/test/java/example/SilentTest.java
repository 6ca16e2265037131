package example;

import example.contract.SilentContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

/** All logging of Quarkus goes through java.util.logging. */
@QuarkusTest
class SilentTest extends SilentContract {

    @Override
    protected List<String> loggedDuring(Runnable work) {
        return loggedByJavaDuring(work);
    }
}
