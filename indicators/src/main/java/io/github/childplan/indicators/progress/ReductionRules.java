package io.github.childplan.indicators.progress;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.text.MatchKey;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.csv.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of REDUCTION_RATE by indicator: those of WHO and UNICEF for the nutrition targets for 2030, or an application's own.
 *
 * <p>The six of the library are read from {@code reduction-rules.csv}, in which each row names its source. For underweight WHO and UNICEF
 * publish no target, no level and no buffer, so there is no rule. Immutable and thread-safe.
 */
public final class ReductionRules {

    private static final String FILE = "reduction-rules.csv";
    private static final List<String> COLUMNS = List.of(
            "indicator", "aliases", "goal", "amount", "target_year", "level", "buffer", "fixed_required", "source");

    private final List<ReductionRule> rules;

    private ReductionRules(List<ReductionRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns rules.
     *
     * @param rules the rules
     * @return the rules
     */
    public static ReductionRules of(List<ReductionRule> rules) {
        return new ReductionRules(rules);
    }

    /**
     * Returns the published rules of WHO and UNICEF.
     *
     * @return six rules
     */
    public static ReductionRules whoUnicef2030() {
        return Holder.WHO_UNICEF_2030;
    }

    /**
     * Returns all rules.
     *
     * @return the rules in the order of their source
     */
    public List<ReductionRule> all() {
        return rules;
    }

    /**
     * Returns the rule of an indicator.
     *
     * @param indicator its name or an alias, such as {@code stunting} or {@code stunting-under-5}; case does not matter
     * @return the rule, or empty if none is published
     */
    public Optional<ReductionRule> find(String indicator) {
        String key = MatchKey.of(indicator);
        return rules.stream()
                .filter(rule -> MatchKey.of(rule.indicator()).equals(key)
                        || rule.aliases().stream()
                                .anyMatch(alias -> MatchKey.of(alias).equals(key)))
                .findFirst();
    }

    private static ReductionRule rule(CsvCells row) {
        return new ReductionRule(
                row.text("indicator"),
                Arrays.stream(row.text("aliases").split(";", -1))
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                new ReductionRule.Goal(
                        new BigDecimal(row.text("amount")), ReductionRule.Goal.Of.valueOf(row.text("goal"))),
                Integer.parseInt(row.text("target_year")),
                new BigDecimal(row.text("level")),
                Interval.parse(row.text("buffer")),
                Optional.of(row.text("fixed_required"))
                        .filter(cell -> !cell.isEmpty())
                        .map(BigDecimal::new),
                row.text("source"));
    }

    private static final class Holder {
        private static final ReductionRules WHO_UNICEF_2030 = read();

        private static ReductionRules read() {
            List<ReductionRule> rules = new ArrayList<>();
            CsvTable table =
                    CsvTable.of(COLUMNS, column -> LocalizedText.of("giá trị của cột", "a value of the column"));
            try (InputStream csv = Objects.requireNonNull(
                    ReductionRules.class.getResourceAsStream(FILE), "table " + FILE + " is missing")) {
                List<Problem> problems = table.read(csv, FILE, row -> rules.add(rule(row)));
                if (!problems.isEmpty()) {
                    throw new IllegalStateException("table " + FILE + " has problems: " + problems);
                }
                return new ReductionRules(rules);
            } catch (IOException e) {
                throw new UncheckedIOException("table " + FILE + " cannot be read", e);
            }
        }
    }
}
