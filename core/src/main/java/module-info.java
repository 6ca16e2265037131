/** What a plan says: places, agencies, targets, deadlines, obligations and the bundled plan. */
module io.github.childplan.core {
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
}
