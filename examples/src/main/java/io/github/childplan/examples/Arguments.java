package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments that a program was given.
 *
 * @param usage what it asks for
 * @param needed the values of the arguments it needs
 * @param options the options by name; one without a value has an empty text
 * @param output the last argument, where one more was given
 */
record Arguments(Usage usage, List<String> needed, Map<String, String> options, Optional<Path> output) {

    static final String PLAN = "--plan PLAN_JSON";
    static final String AUDIENCE = "--audience AUDIENCE";

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Path file(int index) throws UnusableException {
        Path file = usage.path(needed.get(index));
        if (output.isPresent()
                && output.get()
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
            throw usage.wrong("file " + file + " would be overwritten by the output");
        }
        return file;
    }

    LocalDate date(int index) throws UnusableException {
        return date(usage.needed().get(index), needed.get(index));
    }

    LocalDate date(String what, String text) throws UnusableException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw usage.wrong(what + " was '" + text + "', must be a day such as 2025-12-31");
        }
    }

    int year(int index) throws UnusableException {
        return year(usage.needed().get(index), needed.get(index));
    }

    int year(String what, String text) throws UnusableException {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw usage.wrong(what + " was '" + text + "', must be a year such as 2025");
        }
        return Integer.parseInt(text);
    }

    /** Returns the language of the option {@code --language}. */
    Language language(Language unlessGiven) throws UnusableException {
        String given = option("--language").orElse(unlessGiven == Language.VI ? "vi" : "en");
        return switch (given) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default -> throw usage.wrong("--language was '" + given + "', must be vi or en");
        };
    }

    /** Returns the audience of the option {@value #AUDIENCE}: the authorities, or the public under the bundled policy. */
    Audience audience() throws UnusableException {
        String given = option("--audience").orElse("authority");
        return switch (given) {
            case "authority" -> Audience.authority();
            case "public" -> Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
            default -> throw usage.wrong("audience was '" + given + "', must be authority or public");
        };
    }

    /** Returns the plan of the option {@value #PLAN}, by default the bundled one. */
    Plan plan() throws UnusableException {
        Optional<String> file = option("--plan");
        if (file.isEmpty()) {
            return StandardPlans.muongTe();
        }
        WithProblems<Plan> read = PlanJson.read(usage.path(file.get()));
        return read.result().orElseThrow(() -> new UnusableException(read.problems()));
    }
}
