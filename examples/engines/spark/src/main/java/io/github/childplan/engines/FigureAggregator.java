package io.github.childplan.engines;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.summary.FigureSummary;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;

/** The whole of what Spark needs: a row is a figure, a buffer a summary, and the result its bytes. */
final class FigureAggregator extends Aggregator<Row, FigureSummary, byte[]> {

    private static final long serialVersionUID = 1;

    /** A row that is no figure fails the job with the text of the exception; nothing is left out silently. */
    static Observation figure(Row row) {
        return Observation.builder()
                .indicator(IndicatorId.of(row.getString(0)))
                .place(PlaceId.of(row.getString(1)))
                .period(Period.parse(row.getString(2)))
                .value(MeasuredValue.counted(row.getLong(3), row.getLong(4)))
                .breakdown(row.isNullAt(5) ? Breakdown.total() : Breakdown.parse(row.getString(5)))
                .build();
    }

    @Override
    public FigureSummary zero() {
        return FigureSummary.empty();
    }

    @Override
    public FigureSummary reduce(FigureSummary summary, Row row) {
        return summary.add(figure(row));
    }

    @Override
    public FigureSummary merge(FigureSummary one, FigureSummary other) {
        return one.merge(other);
    }

    @Override
    public byte[] finish(FigureSummary summary) {
        return summary.toBytes();
    }

    @Override
    public Encoder<FigureSummary> bufferEncoder() {
        return Encoders.javaSerialization(FigureSummary.class);
    }

    @Override
    public Encoder<byte[]> outputEncoder() {
        return Encoders.BINARY();
    }
}
