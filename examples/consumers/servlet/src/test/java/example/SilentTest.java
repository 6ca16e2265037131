package example;

import example.contract.SilentContract;
import java.util.List;

class SilentTest extends SilentContract {

    @Override
    protected List<String> loggedDuring(Runnable work) {
        return loggedByJavaDuring(work);
    }
}
