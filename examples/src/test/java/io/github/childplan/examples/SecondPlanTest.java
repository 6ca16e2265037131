package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The invented plan has the forms that the bundled one lacks, and is the same in Java and in JSON. */
class SecondPlanTest {

    static final Path FILE = Path.of("src/main/resources/io/github/childplan/examples/second-plan.json");

    private final Plan plan = SecondPlan.plan();

    @Test
    void theJsonIsWhatTheBuildersMake() {
        Golden.assertSame(FILE, Golden.run(SecondPlan::run).out());
        assertThat(PlanJson.read(FILE).problems()).isEmpty();
        assertThat(PlanJson.read(FILE).orElseThrow()).isEqualTo(plan);
    }

    @Test
    void theJsonObeysTheSchema() throws IOException {
        String schema = new String(PlanJson.schema(), StandardCharsets.UTF_8);
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(Files.readString(FILE), InputFormat.JSON);
        assertThat(errors).isEmpty();
        List<Error> without = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate("{\"format\": \"childplan-plan/1\"}", InputFormat.JSON);
        assertThat(without).isNotEmpty();
    }

    @Test
    void itSaysThatItIsInvented() {
        assertThat(plan.identity().title().in(Language.VI)).startsWith("KẾ HOẠCH GIẢ ĐỊNH");
        assertThat(plan.identity().title().in(Language.EN)).startsWith("INVENTED PLAN");
        assertThat(plan.notes().get(0).in(Language.EN)).contains("invented");
    }

    @Test
    void itUsesWhatTheBundledPlanDoesNot() {
        assertThat(having(target -> target.criterion() instanceof Band)).isEqualTo(1);
        assertThat(having(target -> target.criterion() instanceof Change change
                        && change.base().year().isPresent()))
                .isEqualTo(1);
        assertThat(having(target ->
                        target.criterion() instanceof Change change && change.pace() == Change.Pace.EACH_YEAR))
                .isEqualTo(1);
        assertThat(having(target -> target.criterion() instanceof Level level
                        && level.unit().equals(Unit.PER_HUNDRED_THOUSAND)))
                .isEqualTo(1);
        assertThat(having(target ->
                        target.scope().population().flatMap(who -> who.sex()).isPresent()))
                .isEqualTo(1);
        assertThat(having(target -> target.scope().places() instanceof PlaceScope.Listed listed
                        && listed.places().size() == 1))
                .isEqualTo(1);
        assertThat(having(target -> target.id().value().startsWith("2030/stunting-under-5/")))
                .isEqualTo(3);
        assertThat(having(target -> !target.amendments().isEmpty())).isEqualTo(1);
    }

    @Test
    void everyPlaceItNamesIsInItsRegistry() {
        assertThat(plan.targets()
                        .map(target -> target.scope().places())
                        .filter(PlaceScope.Listed.class::isInstance)
                        .flatMap(places -> ((PlaceScope.Listed) places).places().stream()))
                .allMatch(place -> SecondPlanPlaces.registry().find(place).isPresent());
        assertThat(SecondPlanPlaces.registry().find(plan.identity().area())).isPresent();
    }

    private long having(Predicate<Target> form) {
        return plan.targets().filter(form).count();
    }
}
