package io.github.childplan.engines;

import io.github.childplan.indicators.summary.FigureSummary;
import org.apache.flink.api.common.functions.AggregateFunction;

/** The whole of what Flink needs: a line is a figure, an accumulator a summary, and the result its bytes. */
final class FigureAggregation implements AggregateFunction<String, FigureSummary, byte[]> {

    private static final long serialVersionUID = 1;

    @Override
    public FigureSummary createAccumulator() {
        return FigureSummary.empty();
    }

    @Override
    public FigureSummary add(String line, FigureSummary summary) {
        return summary.add(Comparison.figure(line));
    }

    @Override
    public FigureSummary merge(FigureSummary one, FigureSummary other) {
        return one.merge(other);
    }

    @Override
    public byte[] getResult(FigureSummary summary) {
        return summary.toBytes();
    }
}
