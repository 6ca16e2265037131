package io.github.childplan.service.figures;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Status;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a figure stands in columns. */
final class FigureColumns {

    /** The columns of a value, as they are named in the table and as parameters. */
    static final String OF_A_VALUE = "numerator, denominator, stated, unit_kind, unit_noun_vi, unit_noun_en, decimals,"
            + " sample, lower_limit, upper_limit, level_percent, status, finality, source, known";

    private FigureColumns() {}

    static ObservationKey readKey(ResultSet row) throws SQLException {
        return new ObservationKey(
                IndicatorId.of(row.getString("indicator")),
                PlaceId.of(row.getString("place")),
                Period.parse(row.getString("period")),
                Breakdown.parse(row.getString("breakdown")));
    }

    static Observation read(ResultSet row) throws SQLException {
        ObservationKey key = readKey(row);
        return Observation.builder()
                .indicator(key.indicator())
                .place(key.place())
                .period(key.period())
                .breakdown(key.breakdown())
                .value(value(row))
                .status(Status.valueOf(row.getString("status")))
                .finality(Finality.valueOf(row.getString("finality")))
                .source(Optional.ofNullable(row.getString("source")))
                .known(Optional.ofNullable(row.getObject("known", LocalDate.class)))
                .build();
    }

    private static MeasuredValue value(ResultSet row) throws SQLException {
        BigDecimal stated = row.getBigDecimal("stated");
        if (stated == null) {
            return MeasuredValue.counted(row.getLong("numerator"), row.getLong("denominator"));
        }
        Integer decimals = row.getObject("decimals", Integer.class);
        Long sample = row.getObject("sample", Long.class);
        BigDecimal lower = row.getBigDecimal("lower_limit");
        return new MeasuredValue.Stated(
                stated,
                new Unit(UnitKind.valueOf(row.getString("unit_kind")), noun(row)),
                decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals),
                sample == null ? OptionalLong.empty() : OptionalLong.of(sample),
                lower == null
                        ? Optional.empty()
                        : Optional.of(new ConfidenceLimits(
                                lower, row.getBigDecimal("upper_limit"), row.getBigDecimal("level_percent"))));
    }

    private static Optional<LocalizedText> noun(ResultSet row) throws SQLException {
        String vi = row.getString("unit_noun_vi");
        String en = row.getString("unit_noun_en");
        if (vi == null) {
            return Optional.empty();
        }
        return Optional.of(en == null ? LocalizedText.of(vi) : LocalizedText.of(vi, en));
    }

    static MapSqlParameterSource key(ObservationKey key) {
        return new MapSqlParameterSource()
                .addValue("indicator", key.indicator().value())
                .addValue("place", key.place().value())
                .addValue("period", key.period().toString())
                .addValue("breakdown", key.breakdown().toString());
    }

    static MapSqlParameterSource write(Observation figure) {
        MapSqlParameterSource row = new MapSqlParameterSource()
                .addValue("status", figure.status().name())
                .addValue("finality", figure.finality().name())
                .addValue("source", figure.source().orElse(null), Types.VARCHAR)
                .addValue("known", figure.known().orElse(null), Types.DATE);
        return figure.value()
                .fold(
                        counted -> stated(row, null)
                                .addValue("numerator", counted.counts().numerator())
                                .addValue("denominator", counted.counts().denominator()),
                        stated -> stated(row, stated)
                                .addValue("numerator", null, Types.BIGINT)
                                .addValue("denominator", null, Types.BIGINT));
    }

    private static MapSqlParameterSource stated(MapSqlParameterSource row, MeasuredValue.@Nullable Stated stated) {
        Optional<MeasuredValue.Stated> value = Optional.ofNullable(stated);
        Optional<LocalizedText> noun = value.flatMap(one -> one.unit().noun());
        Optional<ConfidenceLimits> limits = value.flatMap(MeasuredValue.Stated::limits);
        return row.addValue("stated", value.map(MeasuredValue.Stated::value).orElse(null), Types.NUMERIC)
                .addValue("unit_kind", value.map(one -> one.unit().kind().name()).orElse(null), Types.VARCHAR)
                .addValue("unit_noun_vi", noun.map(LocalizedText::vi).orElse(null), Types.VARCHAR)
                .addValue("unit_noun_en", noun.flatMap(LocalizedText::en).orElse(null), Types.VARCHAR)
                .addValue("decimals", value.map(one -> boxed(one.decimals())).orElse(null), Types.INTEGER)
                .addValue("sample", value.map(one -> boxed(one.sample())).orElse(null), Types.BIGINT)
                .addValue("lower_limit", limits.map(ConfidenceLimits::lower).orElse(null), Types.NUMERIC)
                .addValue("upper_limit", limits.map(ConfidenceLimits::upper).orElse(null), Types.NUMERIC)
                .addValue(
                        "level_percent", limits.map(ConfidenceLimits::levelPercent).orElse(null), Types.NUMERIC);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
