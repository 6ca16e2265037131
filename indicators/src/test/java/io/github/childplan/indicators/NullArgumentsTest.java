package io.github.childplan.indicators;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.PlanDiff;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.io.FiguresCheck;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a program begins, a null names the parameter. */
class NullArgumentsTest {

    private static final PlanAssessor ASSESSOR =
            PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
    private static final Observations NONE = Observations.of(List.of()).orElseThrow();

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource({"readers", "others"})
    void namesTheParameter(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                call("plan", () -> PlanJson.write(null)),
                call("plan", () -> PlanJson.writeIndented(null)),
                call("file", () -> PlanJson.read(null)),
                call("json", () -> PlanJson.read("plan.json", (String) null)),
                call("in", () -> PlanJson.read("plan.json", (InputStream) null)),
                call("utf8", () -> PlanJson.read("plan.json", null, JsonLimits.standard())),
                call("source", () -> PlanJson.read(null, "{}")),
                call("limits", () -> PlanJson.read("plan.json", new byte[0], null)),
                call("csv", () -> PlaceRegistry.read((Reader) null, "places.csv")),
                call("csv", () -> PlaceRegistry.read((InputStream) null, "places.csv")),
                call("release", () -> ObservationsJson.write(null)),
                call("release", () -> ObservationsJson.writeIndented(null)),
                call("limits", () -> ObservationsJson.read(Path.of("figures.json"), null)),
                call("file", () -> FiguresCsv.read(null, null)),
                call("context", () -> FiguresCsv.read(Path.of("figures.csv"), null)),
                call("csv", () -> FiguresCsv.read("figures.csv", null, (FiguresContext) null)),
                call("release", () -> FiguresCsv.write(null)));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                call("versions", () -> PlaceRegistry.of(null)),
                call("after", () -> PlanDiff.between(StandardPlans.muongTe(), null)),
                call("plan", () -> PlanAssessor.of(null, StandardIndicators.childPlan(), StandardPlaces.muongTe())),
                call("indicators", () -> PlanAssessor.of(StandardPlans.muongTe(), null, StandardPlaces.muongTe())),
                call("places", () -> PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), null)),
                call("figures", () -> ASSESSOR.assess(null, LocalDate.of(2025, 12, 31))),
                call("asOf", () -> ASSESSOR.assess(NONE, null)),
                call("place", () -> Observation.builder().place(null)),
                call("figures", () -> Observations.of(null)),
                call("figures", () -> Release.toAuthority(null)),
                call("context", () -> FiguresCheck.check(NONE, null)),
                call("definitions", () -> IndicatorCatalog.of(null)));
    }

    private static Arguments call(String parameter, ThrowingCallable call) {
        return arguments(parameter, call);
    }
}
