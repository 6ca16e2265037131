import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.place.StandardPlaces;
import java.util.Map;

/** A null argument: the message names the parameter. */
public final class NullArgument {

    private NullArgument() {}

    public static void main(String[] args) {
        Map<String, Runnable> calls = Map.of(
                "plan", () -> PlanJson.write(null),
                "file", () -> PlanJson.read(null),
                "place", () -> Observation.builder().place(null),
                "indicators", () -> PlanAssessor.of(StandardPlans.muongTe(), null, StandardPlaces.muongTe()),
                "places", () -> PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), null));
        calls.forEach(NullArgument::require);
        System.out.println(calls.size() + " null arguments: each message names the parameter");
    }

    private static void require(String parameter, Runnable call) {
        try {
            call.run();
        } catch (NullPointerException refused) {
            if (parameter.equals(refused.getMessage())) {
                return;
            }
            throw refused;
        }
        throw new IllegalStateException("null was taken for " + parameter);
    }
}
