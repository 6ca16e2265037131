package io.github.childplan.service.figures;

import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.service.intake.Counts;
import io.github.childplan.service.intake.Receipt;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds figures; nothing is ever changed or deleted. It locks the figures it writes to, in one order, so that of two writers one
 * waits for the other and both revisions are kept.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class FigureWriter {

    private static final String MAKE_FIGURE = """
            insert into figure (indicator, place, period, breakdown)
            values (:indicator, :place, :period, :breakdown) on conflict do nothing
            """;
    private static final String LOCK_FIGURES = """
            select f.id, f.indicator, f.place, f.period, f.breakdown
            from figure f join unnest(:indicators, :places, :periods, :breakdowns)
                as k (indicator, place, period, breakdown) using (indicator, place, period, breakdown)
            order by f.id for update of f
            """;
    private static final String READ_REVISIONS = """
            select f.indicator, f.place, f.period, f.breakdown, r.*
            from figure f join figure_revision r on r.figure_id = f.id
            where f.id = any(:ids) order by r.figure_id, r.revision
            """;
    private static final String ADD_REVISION = """
            insert into figure_revision (figure_id, revision, %s, received_at, received_by, import_id)
            values (:figure, :revision, %s, :at, :by, :import)
            """.formatted(FigureColumns.OF_A_VALUE, FigureColumns.OF_A_VALUE.replaceAll("(\\w+)", ":$1"));

    /** One order for all writers, so that they never wait for each other in a circle. */
    private static final Comparator<ObservationKey> ORDER = Comparator.comparing(
                    (ObservationKey key) -> key.indicator().value())
            .thenComparing(key -> key.place().value())
            .thenComparing(key -> key.period().toString())
            .thenComparing(key -> key.breakdown().toString());

    private final NamedParameterJdbcTemplate jdbc;

    FigureWriter(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds figures.
     *
     * <p>A figure that says no day on which it became known was always known if it is the first of its key; a correction of
     * another figure is then known from the day it is received. Where other revisions of it are given as well, as in an export, it
     * is the one of them that was always known.
     *
     * @param figures the figures
     * @param receipt when and from whom
     * @return how many were written
     */
    public Counts add(Collection<Observation> figures, Receipt receipt) {
        return write(figures, receipt, locked(figures));
    }

    /**
     * Adds a figure, in a transaction of its own, if it has as many revisions as the writer believes.
     *
     * @param figure the figure
     * @param receipt when and from whom
     * @param expected how many revisions there are, if the writer cares
     * @return how many revisions there are now, or nothing if there were more or fewer than expected
     */
    @Transactional
    public Optional<Integer> correct(Observation figure, Receipt receipt, OptionalInt expected) {
        Map<ObservationKey, FigureHistory> locked = locked(List.of(figure));
        FigureHistory history = locked.get(figure.key());
        if (expected.isPresent() && history.revisions() != expected.getAsInt()) {
            return Optional.empty();
        }
        write(List.of(figure), receipt, locked);
        return Optional.of(history.revisions());
    }

    private Counts write(
            Collection<Observation> figures, Receipt receipt, Map<ObservationKey, FigureHistory> histories) {
        Map<ObservationKey, Long> given =
                figures.stream().collect(Collectors.groupingBy(Observation::key, Collectors.counting()));
        List<SqlParameterSource> rows = new ArrayList<>();
        int added = 0;
        for (Observation figure : figures) {
            FigureHistory history = histories.get(figure.key());
            boolean amongRevisions = given.getOrDefault(figure.key(), 0L) > 1;
            Optional<Observation> news = amongRevisions ? history.revision(figure) : history.news(figure, receipt);
            if (news.isPresent()) {
                added += history.revisions() == 0 ? 1 : 0;
                history.take(news.get());
                rows.add(row(news.get(), history, receipt));
            }
        }
        jdbc.batchUpdate(ADD_REVISION, rows.toArray(SqlParameterSource[]::new));
        return new Counts(added, rows.size() - added, figures.size() - rows.size());
    }

    private static MapSqlParameterSource row(Observation figure, FigureHistory history, Receipt receipt) {
        return FigureColumns.write(figure)
                .addValue("figure", history.id())
                .addValue("revision", history.revisions())
                .addValue("at", receipt.at())
                .addValue("by", receipt.by())
                .addValue(
                        "import", receipt.importId().isPresent() ? receipt.importId().getAsLong() : null, Types.BIGINT);
    }

    /** Makes the figures that are missing, locks all of them and reads what is known of them. */
    private Map<ObservationKey, FigureHistory> locked(Collection<Observation> figures) {
        List<ObservationKey> keys =
                figures.stream().map(Observation::key).distinct().sorted(ORDER).toList();
        jdbc.batchUpdate(
                MAKE_FIGURE, keys.stream().map(FigureColumns::key).toArray(SqlParameterSource[]::new));
        Map<ObservationKey, FigureHistory> histories = new HashMap<>();
        jdbc.query(
                LOCK_FIGURES,
                Map.of(
                        "indicators", column(keys, key -> key.indicator().value()),
                        "places", column(keys, key -> key.place().value()),
                        "periods", column(keys, key -> key.period().toString()),
                        "breakdowns", column(keys, key -> key.breakdown().toString())),
                row -> {
                    histories.put(FigureColumns.readKey(row), new FigureHistory(row.getLong("id")));
                });
        Long[] ids = histories.values().stream().map(FigureHistory::id).toArray(Long[]::new);
        jdbc.query(READ_REVISIONS, Map.of("ids", ids), row -> {
            Observation revision = FigureColumns.read(row);
            histories.get(revision.key()).take(revision);
        });
        return histories;
    }

    private static String[] column(List<ObservationKey> keys, Function<ObservationKey, String> part) {
        return keys.stream().map(part).toArray(String[]::new);
    }
}
