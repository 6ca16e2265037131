package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.List;
import java.util.Optional;

/** Reads for whom a row was written, and whether its figure was withheld. Used once. */
final class FigureAudience {

    static final String AUTHORITY = "authority";
    static final String PUBLIC = "public";
    static final String SUPPRESSED = "yes";

    private static final List<String> VALUES = List.of("numerator", "denominator", "rate", "sample", "lower", "upper");

    private final FigureCells cells;

    FigureAudience(FigureCells cells) {
        this.cells = cells;
    }

    /** Returns whether the figure is withheld; reports what cannot be. */
    boolean suppressed() {
        Optional<String> audience = cells.find("audience");
        if (audience.filter(word -> !word.equals(AUTHORITY) && !word.equals(PUBLIC))
                .isPresent()) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_AUDIENCE, "audience")
                    .expected(text("figures.audience")));
        }
        Optional<String> suppressed = cells.find("suppressed");
        boolean valued = VALUES.stream().anyMatch(column -> cells.find(column).isPresent());
        boolean ofThePublic = audience.filter(PUBLIC::equals).isPresent();
        if (suppressed.isPresent() && (!suppressed.get().equals(SUPPRESSED) || valued || !ofThePublic)) {
            cells.report(cells.problem(IndicatorsProblem.INVALID_SUPPRESSION, "suppressed")
                    .expected(text("figures.suppressed")));
        }
        return suppressed.isPresent();
    }
}
