package io.github.childplan.service.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads figures. Of two revisions known on the same day the one received last is the one that is read. */
@Repository
public class FigureStore {

    /** The earliest day first, and before every day a figure that was always known. */
    static final Comparator<Observation> BY_DAY =
            Comparator.comparing(figure -> figure.known().orElse(LocalDate.MIN));

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of the figures that were ever received for a key.
     *
     * @param revision its number, from 1, in the order of arrival
     * @param figure the figure
     * @param receivedAt when it was received
     * @param receivedBy from whom
     * @param importId the file it came in, if it came in one
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Revision(
            int revision,
            @Schema(ref = FigureController.OBSERVATION) Observation figure,
            OffsetDateTime receivedAt,
            String receivedBy,
            @Schema(types = "integer", implementation = Long.class) OptionalLong importId) {}

    /**
     * Returns all figures.
     *
     * @return the figures that count and those they replaced, ordered by key and by the day they were known
     */
    public Observations all() {
        List<Observation> figures = jdbc.sql("""
                        select * from (
                            select distinct on (f.id, r.known) f.indicator, f.place, f.period, f.breakdown, %s
                            from figure f join figure_revision r on r.figure_id = f.id
                            order by f.id, r.known, r.revision desc
                        ) counting
                        order by indicator, place, period, breakdown, known nulls first
                        """.formatted(FigureColumns.OF_A_VALUE))
                .query((row, number) -> FigureColumns.read(row))
                .list();
        return Observations.of(figures).orElseThrow();
    }

    /**
     * Returns the revision that counts on a day.
     *
     * @param revisions the revisions of one figure
     * @param day the day
     * @return the one known last by then, of several known on the same day the one received last; nothing if none was known
     */
    static Optional<Observation> counting(List<Revision> revisions, LocalDate day) {
        return revisions.stream()
                .map(Revision::figure)
                .filter(figure -> figure.knownBy(day))
                .reduce((earlier, later) -> BY_DAY.compare(later, earlier) >= 0 ? later : earlier);
    }

    /**
     * Returns everything that was received for a key.
     *
     * @param key what the figure is about
     * @return the revisions in the order of arrival, possibly none
     */
    public List<Revision> revisions(ObservationKey key) {
        return jdbc.sql("""
                        select f.indicator, f.place, f.period, f.breakdown, r.*
                        from figure f join figure_revision r on r.figure_id = f.id
                        where f.indicator = :indicator and f.place = :place and f.period = :period
                            and f.breakdown = :breakdown
                        order by r.revision
                        """)
                .paramSource(FigureColumns.key(key))
                .query((row, number) -> {
                    long file = row.getLong("import_id");
                    return new Revision(
                            row.getInt("revision"),
                            FigureColumns.read(row),
                            row.getObject("received_at", OffsetDateTime.class),
                            row.getString("received_by"),
                            file == 0 ? OptionalLong.empty() : OptionalLong.of(file));
                })
                .list();
    }
}
