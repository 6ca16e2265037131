package io.github.childplan.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.service.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

class PlanStoreTest extends ServiceTest {

    @Autowired
    private PlanStore store;

    @BeforeEach
    void aPlan() {
        store.run(new DefaultApplicationArguments());
    }

    @Test
    void thePlanComesBackEqualFromJsonb() {
        assertThat(store.versions()).containsExactly(StandardPlans.muongTe());
    }

    @Test
    void theSameVersionIsStoredOnce() {
        store.run(new DefaultApplicationArguments());

        assertThat(store.versions()).hasSize(1);
    }

    @Test
    void thePlanCanBeAskedForInSql() {
        String words = jdbc.sql("""
                        select target ->> 'words' from plan_version,
                            jsonb_path_query(document, '$.**.targets[*] ? (@.id == "2025/stunting-under-5")') as target
                        limit 1
                        """).query(String.class).single();

        assertThat(words).contains("xuống dưới 25%");
    }
}
