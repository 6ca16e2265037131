package io.github.childplan.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same figures in a DuckDB of this process, in its own storage in memory. */
final class DuckDb implements AutoCloseable {

    private static final String SUMS = """
            CREATE OR REPLACE TEMP TABLE province_sums AS
            SELECT c.province, o.cell, sum(o.numerator) AS numerator, sum(o.denominator) AS denominator, count(*) AS reported
            FROM observation o JOIN commune c ON o.commune = c.id
            GROUP BY c.province, o.cell;
            CREATE OR REPLACE TEMP TABLE nation_sums AS
            SELECT cell, sum(numerator) AS numerator, sum(denominator) AS denominator, sum(reported) AS reported
            FROM province_sums GROUP BY cell;
            """;

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    static DuckDb open() throws SQLException {
        return new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    }

    void threads(int count) throws SQLException {
        execute("SET threads = " + count);
    }

    void load(MadeUpRows rows, List<Integer> provinceOf) throws SQLException {
        execute("CREATE TABLE commune (id INTEGER, province INTEGER)");
        execute("CREATE TABLE observation (commune INTEGER, cell INTEGER, numerator INTEGER, denominator INTEGER)");
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "commune")) {
            for (int commune = 0; commune < provinceOf.size(); commune++) {
                appender.beginRow();
                appender.append(commune);
                appender.append(provinceOf.get(commune).intValue());
                appender.endRow();
            }
        }
        try (DuckDBAppender appender = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "observation")) {
            for (int row = 0; row < rows.size(); row++) {
                appender.beginRow();
                appender.append(rows.commune(row));
                appender.append(rows.cell(row));
                appender.append(rows.numerator(row));
                appender.append(rows.denominator(row));
                appender.endRow();
            }
        }
    }

    /** Adds up, into tables of its own, so that handing the result over costs nothing. */
    long sums() throws SQLException {
        execute(SUMS);
        return number("SELECT sum(numerator) FROM nation_sums");
    }

    /** Reads a figures file into a table, types checked, and looks for figures that stand twice. */
    long read(Path csv) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE figures AS SELECT * FROM read_csv('" + csv
                + "', header = true, columns = {"
                + "'indicator': 'VARCHAR', 'place': 'VARCHAR', 'period': 'VARCHAR', 'numerator': 'BIGINT',"
                + " 'denominator': 'BIGINT', 'rate': 'DECIMAL(18,6)', 'source': 'VARCHAR', 'status': 'VARCHAR',"
                + " 'known': 'DATE', 'breakdown': 'VARCHAR'})");
        return number("SELECT count(*) FROM (SELECT 1 FROM figures GROUP BY indicator, place, period, breakdown, known"
                + " HAVING count(*) > 1)");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
