/** What a plan says: agencies, targets, deadlines, obligations and the bundled plan. */
module io.github.childplan.core {
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;

    exports io.github.childplan.core.agency;
    exports io.github.childplan.core.catalog;
    exports io.github.childplan.core.codec;
    exports io.github.childplan.core.criteria;
    exports io.github.childplan.core.json;
    exports io.github.childplan.core.objective;
    exports io.github.childplan.core.obligation;
    exports io.github.childplan.core.place;
    exports io.github.childplan.core.plan;
    exports io.github.childplan.core.problem;
    exports io.github.childplan.core.schedule;
    exports io.github.childplan.core.text;
    exports io.github.childplan.core.value;

    opens io.github.childplan.core.agency to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.core.criteria to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.core.objective to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.core.obligation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.core.place to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.core.plan to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.core.schedule to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.childplan.core.value to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
