package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left when the connection to the database breaks in the middle of an import. */
class CrashTest extends ServiceTest {

    @Test
    void anImportThatBreaksOffLeavesNothingAndCanBeSentAgain() {
        String first = HEADER + "stunting-under-5,muong-te-district,2021,1,300,,made up\n";
        assertThat(office.post("/api/figures", "text/csv", first).status()).isEqualTo(201);
        // the session that writes the revision of this figure dies, as when the server crashes
        jdbc.sql("""
                        create function die() returns trigger language plpgsql as $$
                        begin
                            if new.numerator = 4711 then perform pg_terminate_backend(pg_backend_pid()); end if;
                            return new;
                        end $$
                        """).update();
        jdbc.sql("create trigger dies before insert on figure_revision for each row execute function die()")
                .update();
        String file = HEADER
                + "stunting-under-5,muong-te-district,2021,2,300,,made up\n"
                + "stunting-under-5,muong-te-district,2022,2,300,,made up\n"
                + "stunting-under-5,muong-te-district,2023,4711,9000,,made up\n"
                + "stunting-under-5,muong-te-district,2024,2,300,,made up\n";

        Client.Answer broken = office.post("/api/figures", "text/csv", file);

        assertThat(broken.status()).isEqualTo(503);
        assertThat(broken.json().get("text").get("en").asString())
                .isEqualTo("The database does not answer; nothing of this request was stored");
        assertThat(broken.text()).doesNotContain("Exception").doesNotContain("terminat");
        assertThat(count("import")).isEqualTo(1);
        assertThat(count("figure")).isEqualTo(1);
        assertThat(count("figure_revision")).isEqualTo(1);

        jdbc.sql("drop trigger dies on figure_revision").update();
        Client.Answer again = office.post("/api/figures", "text/csv", file);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().get("repeated").asBoolean()).isFalse();
        assertThat(again.json().get("added").asInt()).isEqualTo(3);
        assertThat(again.json().get("revised").asInt()).isEqualTo(1);
    }
}
