package io.github.childplan.indicators.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The policies behind {@link BaselinePolicies}. */
enum StandardBaselinePolicy implements BaselinePolicy {
    AS_GIVEN {
        @Override
        public Optional<YearValue> choose(List<YearValue> figures, OptionalInt baseYear) {
            return figures.stream()
                    .filter(figure -> baseYear.isPresent() && figure.year() == baseYear.getAsInt())
                    .findFirst();
        }
    },
    NEXT_AVAILABLE {
        @Override
        public Optional<YearValue> choose(List<YearValue> figures, OptionalInt baseYear) {
            return figures.stream()
                    .filter(figure -> baseYear.isPresent() && figure.year() >= baseYear.getAsInt())
                    .findFirst();
        }
    },
    NEAREST {
        @Override
        public Optional<YearValue> choose(List<YearValue> figures, OptionalInt baseYear) {
            return figures.stream()
                    .filter(figure -> baseYear.isPresent())
                    .limit(Math.max(1, figures.size() - 1L))
                    .min(Comparator.<YearValue>comparingInt(figure -> Math.abs(figure.year() - baseYear.getAsInt()))
                            .thenComparing(
                                    Comparator.comparingInt(YearValue::year).reversed()));
        }
    },
    FIRST_FIGURE {
        @Override
        public Optional<YearValue> choose(List<YearValue> figures, OptionalInt baseYear) {
            return figures.stream().findFirst();
        }
    }
}
