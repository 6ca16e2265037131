package io.github.childplan.service.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.form.Form;
import io.github.childplan.reporting.form.FormCsv;
import io.github.childplan.reporting.form.FormDesign;
import io.github.childplan.service.ServiceTest;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.plan.PlanBook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The year begins in the zone of the deadlines, at 17:00 in UTC. */
class FigureFilesTest extends ServiceTest {

    private static final Instant OLD_YEAR = Instant.parse("2025-12-31T16:59:59Z");
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T17:00:00Z");

    @Autowired
    private PlanBook book;

    @Test
    void aFigureOfAYearThatHasNotBegunIsRefusedWhateverItCameIn() {
        Upload csv = upload(
                """
                indicator,place,period,numerator,denominator,rate,source
                stunting-under-5,muong-te-district,2026,1204,5020,,made up
                """);
        Upload json = upload(
                """
                {"format":"childplan-observations/1","audience":{"kind":"authority"},"figures":[{"indicator":
                "stunting-under-5","place":"muong-te-district","period":"2026","value":{"kind":"counted",
                "counts":"1204/5020"},"status":"MEASURED","finality":"FINAL"}],"suppressed":[]}
                """);

        assertThat(codes(OLD_YEAR, csv)).containsExactly("CP-2014");
        assertThat(codes(OLD_YEAR, json)).containsExactly("CP-2014");
        assertThat(codes(OLD_YEAR, form())).containsExactly("CP-3117");

        // read, with the warning that there is no such district any more
        assertThat(codes(NEW_YEAR, csv)).containsExactly("CP-2015");
        assertThat(codes(NEW_YEAR, json)).containsExactly("CP-2015");
        assertThat(codes(NEW_YEAR, form())).doesNotContain("CP-3117");
    }

    @Test
    void aDayOfFillingThatHasNotComeIsRefused() {
        String form = new String(form().bytes(), StandardCharsets.UTF_8);
        String day = "childplan:filled;;Ngày điền biểu;;;";
        assertThat(form).contains(day);

        assertThat(codes(NEW_YEAR, upload(form.replace(day, day + "2026-01-02")))).contains("CP-3147");
        assertThat(codes(NEW_YEAR, upload(form.replace(day, day + "2026-01-01")))).doesNotContain("CP-3147");
    }

    private List<String> codes(Instant now, Upload file) {
        Clock clock = Clock.fixed(now, book.calendar().zone());
        return new FigureFiles(book, clock)
                .read(file).problems().stream()
                        .map(Problem::reason)
                        .map(reason -> reason.code())
                        .toList();
    }

    private Upload form() {
        FormDesign design = book.forms();
        Form form = design.form(design.reporters(book.planner().in(2026)).get(0), 2026);
        return new Upload("form.csv", FormCsv.write(form, Language.VI, FormCsv.ByteOrderMark.LEFT_OUT));
    }

    private static Upload upload(String text) {
        return new Upload("figures", text.getBytes(StandardCharsets.UTF_8));
    }
}
