/** How far a plan has come: places, indicators, figures and verdicts on its targets. */
module io.github.childplan.indicators {
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive io.github.childplan.core;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;

    exports io.github.childplan.indicators.assessment;
    exports io.github.childplan.indicators.attainment;
    exports io.github.childplan.indicators.csv;
    exports io.github.childplan.indicators.definition;
    exports io.github.childplan.indicators.disclosure;
    exports io.github.childplan.indicators.explanation;
    exports io.github.childplan.indicators.io;
    exports io.github.childplan.indicators.json;
    exports io.github.childplan.indicators.observation;
    exports io.github.childplan.indicators.place;
    exports io.github.childplan.indicators.problem;
    exports io.github.childplan.indicators.progress;
    exports io.github.childplan.indicators.rollup;
    exports io.github.childplan.indicators.summary;
    exports io.github.childplan.indicators.table;
    exports io.github.childplan.indicators.targetlist;
    exports io.github.childplan.indicators.text;

    opens io.github.childplan.indicators.definition to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.indicators.observation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.indicators.place to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
