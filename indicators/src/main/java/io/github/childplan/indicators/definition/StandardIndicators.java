package io.github.childplan.indicators.definition;

/**
 * The definitions that come with the library: the fourteen indicators of the plan of Mường Tè, {@code school-counselling} with
 * two definitions.
 *
 * <p>They are read from {@code indicators.csv}, {@code mappings.csv} and {@code notes.csv} beside this class, in which each
 * row names its source. The plan itself defines none of them: numerators and denominators are those of the sources named, and
 * where the plan leaves one open the text says so. Stateless and thread-safe.
 */
public final class StandardIndicators {

    private StandardIndicators() {}

    /**
     * Returns the definitions of the fourteen indicators in the order of the plan.
     *
     * @return the catalogue
     */
    public static IndicatorCatalog childPlan() {
        return Holder.CHILD_PLAN;
    }

    private static final class Holder {
        private static final IndicatorCatalog CHILD_PLAN = DefinitionTables.read(name ->
                StandardIndicators.class.getResourceAsStream("/io/github/childplan/indicators/definition/" + name));
    }
}
