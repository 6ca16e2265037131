package io.github.childplan.service.imports;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.indicators.json.ProblemsJson;
import io.github.childplan.reporting.problem.ReportingProblem;
import io.github.childplan.service.intake.Counts;
import io.github.childplan.service.intake.Receipt;
import io.github.childplan.service.intake.Upload;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were taken in. */
@Repository
public class ImportStore {

    private static final ProblemsJson PROBLEMS = ProblemsJson.standard().knowing(List.of(ReportingProblem.values()));

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a file is about. */
    public enum Subject {
        /** Figures. */
        FIGURES,
        /** What happened to reports. */
        SUBMISSIONS
    }

    /**
     * Returns whether anything that is stored is made up.
     *
     * @return whether a file with made-up data was ever taken in
     */
    public boolean madeUp() {
        return jdbc.sql("select exists (select from import where made_up)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Returns whether anything that is stored is not made up.
     *
     * @return whether a file with other data was ever taken in, or a figure was corrected by hand
     */
    public boolean real() {
        return jdbc.sql("""
                        select exists (select from import where not made_up)
                            or exists (select from figure_revision where import_id is null)
                        """).query(Boolean.class).single();
    }

    /**
     * Returns all files.
     *
     * @return what became of each, the last one first
     */
    List<ImportResult> all() {
        return jdbc.sql("select * from import order by id desc")
                .query(ImportStore::row)
                .list();
    }

    Optional<ImportResult> find(Subject subject, String sha256) {
        return jdbc.sql("select * from import where kind = :kind and sha256 = :sha256")
                .param("kind", subject.name())
                .param("sha256", sha256)
                .query(ImportStore::row)
                .optional();
    }

    ImportResult get(long id) {
        return jdbc.sql("select * from import where id = :id")
                .param("id", id)
                .query(ImportStore::row)
                .single();
    }

    /**
     * Begins an import, or returns nothing if these bytes are in already. Where another transaction is just taking in the same
     * bytes, this waits for its end.
     */
    Optional<Long> begin(Subject subject, Upload upload, Receipt receipt, boolean madeUp, List<Problem> problems) {
        long leftOut = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return jdbc.sql("""
                        insert into import (kind, source, sha256, received_at, received_by, made_up,
                            added, revised, unchanged, left_out, problems)
                        values (:kind, :source, :sha256, :at, :by, :madeUp, 0, 0, 0, :leftOut, :problems::jsonb)
                        on conflict (kind, sha256) do nothing returning id
                        """)
                .param("kind", subject.name())
                .param("source", upload.name())
                .param("sha256", upload.sha256())
                .param("at", receipt.at())
                .param("by", receipt.by())
                .param("madeUp", madeUp)
                .param("leftOut", leftOut)
                .param("problems", new String(PROBLEMS.write(problems), StandardCharsets.UTF_8))
                .query(Long.class)
                .optional();
    }

    void end(long id, Counts counts) {
        jdbc.sql("update import set added = :added, revised = :revised, unchanged = :unchanged where id = :id")
                .param("id", id)
                .param("added", counts.added())
                .param("revised", counts.revised())
                .param("unchanged", counts.unchanged())
                .update();
    }

    private static ImportResult row(ResultSet row, int number) throws SQLException {
        return new ImportResult(
                row.getLong("id"),
                row.getString("source"),
                row.getString("sha256"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getString("received_by"),
                row.getBoolean("made_up"),
                false,
                row.getInt("added"),
                row.getInt("revised"),
                row.getInt("unchanged"),
                row.getInt("left_out"),
                row.getString("problems"),
                List.of());
    }
}
