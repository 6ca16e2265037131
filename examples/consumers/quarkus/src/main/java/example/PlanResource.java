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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The types of childplan are returned and taken as they are, and Quarkus's own mapper writes and reads them. That mapper
 * ignores misspelt fields; whoever wants all that is wrong with a document, with line and column, takes its bytes and reads
 * them with {@code PlanJson} or {@code ObservationsJson}.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @GET
    @Path("plan")
    public Plan plan() {
        return StandardPlans.muongTe();
    }

    @GET
    @Path("plan/canonical")
    public byte[] canonical() {
        return PlanJson.write(StandardPlans.muongTe());
    }

    @POST
    @Path("plan")
    public Plan read(byte[] body) {
        return result(PlanJson.read("body", body, JsonLimits.standard()));
    }

    @POST
    @Path("plan/bound")
    public Plan bound(Plan plan) {
        return plan;
    }

    @POST
    @Path("figures")
    public int figures(byte[] body) {
        Observations figures = result(ObservationsJson.read("body", body, ObservationsJson.limits()));
        return figures.all().size();
    }

    @POST
    @Path("figure/bound")
    public Observation bound(Observation figure) {
        return figure;
    }

    private static <T> T result(WithProblems<T> read) {
        if (read.partial()) {
            throw new ProblemsException(read.errors());
        }
        return read.orElseThrow();
    }
}
