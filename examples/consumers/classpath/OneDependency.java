import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import java.util.Arrays;

/** What a stranger with core alone can do: load the plan, and write and read it back. */
public final class OneDependency {

    private OneDependency() {}

    public static void main(String[] arguments) {
        Plan plan = StandardPlans.muongTe();
        byte[] json = PlanJson.write(plan);
        Plan again = PlanJson.read("plan.json", new String(json, java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        if (!again.equals(plan) || !Arrays.equals(PlanJson.write(again), json)) {
            throw new IllegalStateException("the plan is not read back as it was written");
        }
        System.out.println(plan.targets().count() + " targets, " + plan.duties().size() + " duties, "
                + plan.indicators().size() + " indicators, " + json.length + " bytes of JSON");
    }
}
