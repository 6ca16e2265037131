package example.jpa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.StandardPlaces;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored through Hibernate in a real PostgreSQL is read back equal. */
class JpaTest {

    private static EmbeddedPostgres postgres;
    private static EntityManagerFactory plans;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        execute(resource("/tables.sql"));
        plans = Persistence.createEntityManagerFactory(
                "plans", Map.of("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres")));
    }

    @AfterAll
    static void stop() throws IOException {
        plans.close();
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate figure, plan_version");
    }

    @Test
    void tenThousandFiguresAreReadBackEqual() {
        List<Observation> figures = GeneratedFigures.of(10_000, 28);
        assertTrue(figures.stream().distinct().count() > 9_000, "they differ");
        plans.runInTransaction(entities -> figures.forEach(figure -> entities.persist(new StoredFigure(figure))));

        List<Observation> read = figures(plans, "select f from StoredFigure f order by f.id");

        assertEquals(figures, read);
    }

    @Test
    void anUnchangedFigureIsNotWrittenAgain() {
        store(GeneratedFigures.of(100, 1));
        String version = "select string_agg(xmin::text, ',' order by id) from figure";
        Object before = single(version);

        plans.runInTransaction(
                entities -> entities.createQuery("select f from StoredFigure f", StoredFigure.class).getResultList());

        assertEquals(before, single(version));
    }

    @Test
    void figuresAreFoundByTheirColumns() {
        List<Observation> figures = GeneratedFigures.of(1_000, 2);
        store(figures);
        Period year = Period.parse("2024-2025");

        long found = plans.callInTransaction(entities -> entities.createQuery(
                        "select count(f) from StoredFigure f where f.period = :year", Long.class)
                .setParameter("year", year)
                .getSingleResult());

        assertEquals(figures.stream().filter(figure -> figure.period().equals(year)).count(), found);
        assertTrue(found > 0);
    }

    @Test
    void theDocumentCanBeAskedForInSql() {
        List<Observation> figures = GeneratedFigures.of(1_000, 3);
        store(figures);

        Object found = single("""
                select count(*) from figure
                where value ->> 'indicator' = 'stunting-under-5'
                    and value ->> 'source' like 'Trạm y tế xã Bum Tở%'
                    and (value -> 'value' ->> 'value')::numeric >= 50
                """);

        long expected = figures.stream()
                .filter(figure -> "stunting-under-5".equals(figure.indicator().value()))
                .filter(figure -> figure.source().orElse("").startsWith("Trạm y tế xã Bum Tở"))
                .filter(figure -> figure.value()
                        .fold(counted -> false, stated -> stated.value().intValue() >= 50))
                .count();
        assertEquals(expected, found);
        assertTrue(expected > 0);
    }

    @Test
    void aPlanIsReadBackEqualAndWrittenInTheSameBytes() {
        Plan plan = StandardPlans.muongTe();
        StoredPlan stored = new StoredPlan(plan);
        plans.runInTransaction(entities -> entities.persist(stored));

        Plan read = plans.callInTransaction(
                entities -> entities.find(StoredPlan.class, stored.id()).document());

        assertEquals(plan, read);
        assertArrayEquals(PlanJson.write(plan), PlanJson.write(read));
        assertEquals("muong-te-28-ct-tw", single("select document ->> 'id' from plan_version"));
    }

    /** The files are never written anew: they are what a database holds that was filled by an older version. */
    @Test
    void whatAnOlderVersionWroteIsStillRead() throws SQLException {
        execute("insert into plan_version (document) values ('" + quoted(resource("/example/plan-0.1.0.json")) + "')");
        execute("insert into figure select row_number() over (), figure ->> 'indicator', figure ->> 'period', figure"
                + " from jsonb_array_elements('" + quoted(resource("/example/figures-0.1.0.json")) + "') figure");

        Plan plan = plans.callInTransaction(
                entities -> entities.createQuery("select p from StoredPlan p", StoredPlan.class)
                        .getSingleResult()
                        .document());
        List<Observation> figures = figures(plans, "select f from StoredFigure f order by f.id");

        assertEquals("suoi-mo-invented", plan.id().value());
        assertEquals(List.of("2030/stunting-under-5"), plan.targets().map(target -> target.id().value()).toList());
        assertEquals(List.of(counted(), stated()), figures);
    }

    private static Observation counted() {
        return Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(PlaceId.of("pa-u-commune"))
                .period(Period.parse("2024"))
                .value(MeasuredValue.counted(57, 300))
                .source("số liệu giả định")
                .build();
    }

    private static Observation stated() {
        return Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025-Q3"))
                .breakdown(Breakdown.parse("ethnicity=La Hủ;sex=female"))
                .value(MeasuredValue.stated("21.40", Unit.PERCENT)
                        .withSample(300)
                        .withLimits(new ConfidenceLimits(
                                new BigDecimal("17.5"), BigDecimal.valueOf(25), BigDecimal.valueOf(95))))
                .status(Status.ESTIMATED)
                .finality(Finality.PROVISIONAL)
                .known(LocalDate.of(2025, 11, 20))
                .build();
    }

    private static void store(List<Observation> figures) {
        plans.runInTransaction(entities -> figures.forEach(figure -> entities.persist(new StoredFigure(figure))));
    }

    private static List<Observation> figures(EntityManagerFactory factory, String query) {
        return factory.callInTransaction(entities -> entities.createQuery(query, StoredFigure.class).getResultList())
                .stream()
                .map(StoredFigure::value)
                .toList();
    }

    private static Object single(String sql) {
        return plans.callInTransaction(
                (EntityManager entities) -> entities.createNativeQuery(sql).getSingleResult());
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(JpaTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
