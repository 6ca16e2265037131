package example;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The types of childplan are returned and taken as they are, and Boot's own mapper writes and reads them. That mapper ignores
 * misspelt fields and takes the last of doubled ones; whoever wants all that is wrong with a document, with line and column,
 * takes its bytes and reads them with {@code PlanJson} or {@code ObservationsJson}.
 */
@RestController
class PlanController {

    @GetMapping("/plan")
    Plan plan() {
        return StandardPlans.muongTe();
    }

    @GetMapping(path = "/plan/canonical", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] canonical() {
        return PlanJson.write(StandardPlans.muongTe());
    }

    @PostMapping("/plan")
    Plan read(@RequestBody byte[] body) {
        return result(PlanJson.read("body", body, JsonLimits.standard()));
    }

    @PostMapping("/plan/bound")
    Plan bound(@RequestBody Plan plan) {
        return plan;
    }

    @PostMapping("/figures")
    int figures(@RequestBody byte[] body) {
        Observations figures = result(ObservationsJson.read("body", body, ObservationsJson.limits()));
        return figures.all().size();
    }

    @PostMapping("/figure/bound")
    Observation bound(@RequestBody Observation figure) {
        return figure;
    }

    private static <T> T result(WithProblems<T> read) {
        if (read.partial()) {
            throw new ProblemsException(read.errors());
        }
        return read.orElseThrow();
    }
}
