package io.github.childplan.reporting.compliance;

import java.util.Optional;

/** A reporter, or who was the reporter before nobody was. */
record Holder(Reporter reporter, Optional<Vacancy> vacancy) {

    static Holder of(Reporter reporter) {
        return new Holder(reporter, Optional.empty());
    }

    static Holder vacant(Reporter reporter, Vacancy vacancy) {
        return new Holder(reporter, Optional.of(vacancy));
    }
}
