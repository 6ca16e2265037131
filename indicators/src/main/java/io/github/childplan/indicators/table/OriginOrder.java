package io.github.childplan.indicators.table;

import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.indicators.observation.Observation;
import java.util.Arrays;
import java.util.Comparator;

/** The order of figures of one key by where they were read, and then by what they say, so that it is one for any two. */
final class OriginOrder {

    /** By source and line, what has none behind what has one; then by the bytes of the rest. */
    static final Comparator<Observation> FIRST_READ = Comparator.<Observation, ProblemPlace>comparing(
                    Observation::origin, OriginOrder::compare)
            .thenComparing(OriginOrder::bytes, Arrays::compareUnsigned);

    private OriginOrder() {}

    private static int compare(ProblemPlace one, ProblemPlace other) {
        int bySource = one.source().isPresent() && other.source().isPresent()
                ? one.source().get().compareTo(other.source().get())
                : Boolean.compare(one.source().isEmpty(), other.source().isEmpty());
        return bySource != 0
                ? bySource
                : Long.compare(one.line().orElse(Long.MAX_VALUE), other.line().orElse(Long.MAX_VALUE));
    }

    private static byte[] bytes(Observation figure) {
        ByteWriter bytes = new ByteWriter();
        FigureParts.writeOrigin(bytes, figure.origin());
        FigureParts.writeMarks(bytes, RowMarks.of(figure));
        FigureParts.writeValue(bytes, figure.value());
        return bytes.toBytes();
    }
}
