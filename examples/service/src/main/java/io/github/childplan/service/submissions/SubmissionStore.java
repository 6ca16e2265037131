package io.github.childplan.service.submissions;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.Period;
import io.github.childplan.reporting.compliance.EventKind;
import io.github.childplan.reporting.compliance.EventTime;
import io.github.childplan.reporting.compliance.ReportEvent;
import io.github.childplan.reporting.compliance.ReportKey;
import io.github.childplan.reporting.compliance.Submission;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.service.intake.Counts;
import io.github.childplan.service.intake.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to which report; nothing is ever changed or deleted. What was entered wrongly is voided and no longer counts. */
@Repository
public class SubmissionStore {

    private static final String THAT_COUNT = """
            select * from submission s
            where not exists (select from submission_voided v where v.submission_id = s.id) order by s.id
            """;

    private final NamedParameterJdbcTemplate jdbc;

    SubmissionStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns everything that happened.
     *
     * @return the register
     */
    public SubmissionRegister register() {
        return SubmissionRegister.of(stored()).orElseThrow();
    }

    /**
     * Adds what is not stored yet. An office keeps one growing file and sends all of it again; what stands in it twice, such as
     * a report that came, was sent back and came again on one day, is stored twice.
     *
     * @param read the events of a file
     * @param receipt when and from whom, in a file
     * @return how many were written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Counts add(SubmissionRegister read, Receipt receipt) {
        // one file after the other, or both would find the same events missing
        jdbc.getJdbcOperations().execute("lock table submission in share row exclusive mode");
        List<Submission> stored = new ArrayList<>(stored());
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Submission one : read.submissions()) {
            if (!stored.remove(Submission.of(one.report(), one.event()))) {
                rows.add(row(one, receipt));
            }
        }
        jdbc.batchUpdate(
                """
                insert into submission (obligation, step, reporter, period, number, occasion, kind, day, instant, until,
                    received_at, received_by, import_id)
                values (:obligation, :step, :reporter, :period, :number, :occasion, :kind, :day, :instant, :until,
                    :at, :by, :import)
                """,
                rows.toArray(SqlParameterSource[]::new));
        return new Counts(rows.size(), 0, read.submissions().size() - rows.size());
    }

    /**
     * Returns what is stored and not in a file. Since the file is the whole register, it was entered wrongly, or the file lacks it.
     *
     * @param read the events of the file
     * @return the events that count and are not in it
     */
    public List<StoredEvent> missing(SubmissionRegister read) {
        List<Submission> inFile = new ArrayList<>();
        read.submissions().forEach(one -> inFile.add(Submission.of(one.report(), one.event())));
        List<StoredEvent> missing = new ArrayList<>();
        jdbc.query(THAT_COUNT, row -> {
            Submission one = read(row);
            if (!inFile.remove(one)) {
                missing.add(StoredEvent.of(row.getLong("id"), one));
            }
        });
        return missing;
    }

    /**
     * Voids an event. Whoever does it first is remembered.
     *
     * @param id the event
     * @param receipt when and by whom
     * @return whether there is such an event
     */
    @Transactional
    public boolean makeVoid(long id, Receipt receipt) {
        MapSqlParameterSource event = new MapSqlParameterSource("id", id);
        jdbc.update(
                """
                insert into submission_voided (submission_id, voided_at, voided_by)
                select id, :at, :by from submission where id = :id on conflict do nothing
                """,
                event.addValue("at", receipt.at()).addValue("by", receipt.by()));
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from submission where id = :id)", event, Boolean.class));
    }

    private List<Submission> stored() {
        return jdbc.query(THAT_COUNT, (row, number) -> read(row));
    }

    private static Submission read(ResultSet row) throws SQLException {
        ReportKey report = new ReportKey(
                ObligationId.of(row.getString("obligation")),
                row.getInt("step"),
                AgencyId.of(row.getString("reporter")),
                Period.parse(row.getString("period")),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("occasion", LocalDate.class)));
        EventTime time = new EventTime(
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("instant", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
        return Submission.of(
                report,
                new ReportEvent(
                        EventKind.parse(row.getString("kind")),
                        time,
                        Optional.ofNullable(row.getObject("until", LocalDate.class))));
    }

    private static MapSqlParameterSource row(Submission one, Receipt receipt) {
        ReportKey report = one.report();
        ReportEvent event = one.event();
        return new MapSqlParameterSource()
                .addValue("obligation", report.obligation().value())
                .addValue("step", report.step())
                .addValue("reporter", report.reporter().value())
                .addValue("period", report.period().toString())
                .addValue("number", report.number())
                .addValue("occasion", report.occasion().orElse(null), Types.DATE)
                .addValue("kind", event.kind().toString())
                .addValue("day", event.time().day())
                .addValue(
                        "instant",
                        event.time()
                                .instant()
                                .map(instant -> instant.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("until", event.until().orElse(null), Types.DATE)
                .addValue("at", receipt.at())
                .addValue("by", receipt.by())
                .addValue("import", receipt.importId().orElseThrow());
    }
}
