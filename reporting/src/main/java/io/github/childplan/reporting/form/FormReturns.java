package io.github.childplan.reporting.form;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.observation.Observations;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came back in a folder of forms: the figures, who sent which file, who sent none, and everything that is wrong. Immutable
 * and thread-safe.
 *
 * @param figures the figures of all forms that are counted
 * @param received the file of each reporter whose form is counted, in the order of the files
 * @param missing the reporters of whom no form is counted, in the order in which they were expected
 * @param problems the problems of all files in their order, then those of the folder
 */
public record FormReturns(
        Observations figures, Map<AgencyId, String> received, List<FormReporter> missing, List<Problem> problems) {

    /** Copies the collections. */
    public FormReturns {
        Objects.requireNonNull(figures, "figures");
        received = Collections.unmodifiableMap(new LinkedHashMap<>(received));
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
