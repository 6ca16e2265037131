package io.github.childplan.indicators.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The figure of the base year, else the latest of 2005 to 2012, else the earliest from 2013, as the rules of REDUCTION_RATE have it. */
record RuleBaseline() implements BaselinePolicy {

    static final RuleBaseline POLICY = new RuleBaseline();
    /** The last year of the first window. */
    static final int SPLIT_YEAR = 2012;

    private static final int FIRST_YEAR = 2005;

    @Override
    public String name() {
        return "LATEST_OF_2005_TO_2012_ELSE_FIRST_AFTER";
    }

    @Override
    public Optional<YearValue> choose(List<YearValue> figures, OptionalInt baseYear) {
        Optional<YearValue> latestBefore = figures.stream()
                .filter(figure -> figure.year() >= FIRST_YEAR && figure.year() <= SPLIT_YEAR)
                .reduce((earlier, later) -> later);
        return BaselinePolicies.AS_GIVEN
                .choose(figures, baseYear)
                .or(() -> latestBefore)
                .or(() -> figures.stream()
                        .filter(figure -> figure.year() > SPLIT_YEAR)
                        .findFirst());
    }
}
