package io.github.childplan.indicators.progress;

import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The progress methods of the library. They disagree on ordinary data: pick one for a plan and name it wherever its answers are
 * shown; docs/progress.md says when to use which. Stateless and thread-safe.
 */
public final class ProgressMethods {

    /**
     * The way made so far, as a share of the way that a straight line from the baseline to the target asks for by now. The
     * default for every unit.
     *
     * <p>Version 1: {@code ratio = (v - v0) / (required - v0)}, exact. ATTAINED and REGRESSED come first; then ON_TRACK from 1,
     * BEHIND from 0.6, FAR_BEHIND above 0, NO_CHANGE at exactly 0, WRONG_WAY below, NOT_COMPUTABLE with a reason.
     */
    public static final ProgressMethod LINEAR_PATH = new LinearPath("LINEAR_PATH", "1", LinearPath.BANDS);

    /**
     * The yearly growth so far, as a share of the yearly growth that leads to the target in time; without a target the growth itself.
     * Statistics Canada's method, as Open SDG has it.
     *
     * <p>Version 2.4.0: {@code R = s d CAGR(v, v0, t - t0) / |CAGR(T, v0, tT - t0)|}; substantial from 0.95, moderate from 0.6, limited
     * from 0, deterioration below; without a target by growth from 1.5, 0.5 and 0 per cent, scaled down near a natural limit. Computed
     * with 34 digits and classed after rounding to 10 decimals. Source: open-sdg/sdg-build, sdg/ProgressMeasure.py.
     */
    public static final ProgressMethod GROWTH_RATIO = new GrowthRatio("GROWTH_RATIO", new DecimalGrowth());

    /**
     * {@link #GROWTH_RATIO} with the artefacts of sdg-build 2.4.0, for whoever has to give the same class as a published site: binary
     * floating point decides to its last bit, and 0 is replaced by 0.001 (with the reason ZERO_REPLACED). Still nothing is
     * infinite.
     */
    public static final ProgressMethod GROWTH_RATIO_SDG_BUILD_2_4_0 =
            new GrowthRatio("GROWTH_RATIO_SDG_BUILD_2_4_0", new BinaryGrowth());

    /**
     * The growth so far is carried on to the target's year, and the value expected there is told as a share of the way.
     *
     * <p>Version 2023: {@code P = (v (v/v0)^((tT - t)/(t - t0)) - v0) / (T - v0)}; met or on track from 0.95, moderate from 0.10, else
     * marginal, none or away. Source: the UN Progress Chart's technical note 2023, as EUSTAT's method page carries it over.
     */
    public static final ProgressMethod UN_PROGRESS_CHART = new UnProgressChart();

    /**
     * How much of the way is covered now, and how much will be by the target's year: two answers, {@code distance} and
     * {@code anticipated}.
     *
     * <p>Version 1: {@code 10 (v - v0) / |T - v0|} in the good direction, the later value projected by the mean step of the logits; above
     * 9, above 0, and the rest. Source: spalmas/SDG-MENARO, 03_progress_assessment, in the style of UN ESCAP.
     */
    public static final ProgressMethod DISTANCE_AND_ANTICIPATED = new DistanceAndAnticipated();

    /**
     * The average annual rate of reduction against the one that is required, with a level and a buffer by indicator.
     *
     * <p>Version 2030: on track at the level or from the required rate, some progress above the buffer, no progress within it,
     * worsening below; prevalences rounded to 1 decimal and rates to 2 before they are compared. Source: WHO and UNICEF, progress
     * assessment rules for the nutrition targets for 2030; see {@link ReductionRules}.
     */
    public static final ProgressMethod REDUCTION_RATE =
            new ReductionRate("REDUCTION_RATE", "2030", ReductionRules.whoUnicef2030());

    private static final List<ProgressMethod> ALL = List.of(
            LINEAR_PATH,
            GROWTH_RATIO,
            GROWTH_RATIO_SDG_BUILD_2_4_0,
            UN_PROGRESS_CHART,
            DISTANCE_AND_ANTICIPATED,
            REDUCTION_RATE);

    private ProgressMethods() {}

    /**
     * Returns all methods of the library.
     *
     * @return the methods, the default first
     */
    public static List<ProgressMethod> all() {
        return ALL;
    }

    /**
     * Returns a method of the library.
     *
     * @param id its id
     * @return the method, or empty if there is none with this id
     */
    public static Optional<ProgressMethod> find(String id) {
        return ALL.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    /**
     * Returns {@link #LINEAR_PATH} with other thresholds. It is another method, so it has an id of its own.
     *
     * @param id the id, such as {@code LINEAR_PATH_80}
     * @param version the version of the thresholds
     * @param bands the thresholds of the ratio
     * @return the method
     * @throws IllegalArgumentException if the id is that of a method of the library
     */
    public static ProgressMethod linearPath(String id, String version, ProgressBands bands) {
        return new LinearPath(ownId(id), version, bands);
    }

    /**
     * Returns {@link #REDUCTION_RATE} with the rules of another publisher.
     *
     * @param id the id
     * @param version the version of the rules
     * @param rules the rules by indicator
     * @return the method
     * @throws IllegalArgumentException if the id is that of a method of the library
     */
    public static ProgressMethod reductionRate(String id, String version, ReductionRules rules) {
        return new ReductionRate(ownId(id), version, rules);
    }

    /**
     * Returns a method whose classes are called otherwise. It stays the same method: ids of classes, numbers and reasons do not change.
     *
     * @param method any method
     * @param labels the labels by the id of their class
     * @return the method with these labels
     * @throws IllegalArgumentException if the method has no such class
     */
    public static ProgressMethod relabelled(ProgressMethod method, Map<String, LocalizedText> labels) {
        return new Relabelled(method, labels);
    }

    private static String ownId(String id) {
        if (find(id).isPresent()) {
            throw new IllegalArgumentException(
                    "id was '" + id + "', must not be that of a method of the library: other rules, other method");
        }
        return id;
    }
}
