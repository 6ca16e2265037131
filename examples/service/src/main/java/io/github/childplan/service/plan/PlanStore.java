package io.github.childplan.service.plan;

import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.service.database.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The versions of the plan that figures were judged by, kept as JSONB. PostgreSQL orders the fields of JSONB its own way; the
 * library reads them in any order and writes its canonical bytes again, whose digest tells one version from another.
 */
@Repository
@Order(1)
class PlanStore implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final PlanBook book;
    private final Clock clock;

    PlanStore(JdbcClient jdbc, PlanBook book, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.clock = clock;
    }

    /** Stores the plan of this service, unless this very version is stored already. */
    @Override
    public void run(ApplicationArguments args) {
        byte[] canonical = PlanJson.write(book.plan());
        jdbc.sql("""
                        insert into plan_version (plan, sha256, document, stored_at)
                        values (:plan, :sha256, :document::jsonb, :at) on conflict (sha256) do nothing
                        """)
                .param("plan", book.plan().id().value())
                .param("sha256", Sha256.of(canonical))
                .param("document", new String(canonical, StandardCharsets.UTF_8))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Returns the stored versions, oldest first. */
    List<Plan> versions() {
        return jdbc
                .sql("select document::text from plan_version order by id")
                .query(String.class)
                .list()
                .stream()
                .map(json -> PlanJson.read("plan_version", json).orElseThrow())
                .toList();
    }
}
