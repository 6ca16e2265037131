package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartTest extends ServiceTest {

    @Test
    void aFigureIsWrittenAsOnItsCardAndNeverAcrossTheLevel() {
        office.post("/api/figures", "text/csv", HEADER
                + "stunting-under-5,muong-te-district,2024,24009,96000,,made up\n"
                + "stunting-under-5,muong-te-district,2025,24999,100000,,made up\n");

        String vietnamese = anybody.get("/?asOf=2025-12-31").text();
        String english = anybody.get("/?asOf=2025-12-31&lang=en").text();

        // by 2025 below 25%, by 2030 below 20%
        assertThat(vietnamese)
                .contains("<b>24,999% (24.999/100.000)</b>", "<span>2024: 25,01%; 2025: 24,999%</span>")
                .contains("2024: 25,01%; 2025: 24,999%. Mức của kế hoạch: &lt;\u00A025%")
                .contains("<b>25% (24.999/100.000)</b>", "2024: 25,01%; 2025: 25%. Mức của kế hoạch: &lt;\u00A020%");
        assertThat(english)
                .contains("2024: 25.01%; 2025: 24.999%. Level of the plan: &lt;\u00A025%")
                .contains("2024: 25.01%; 2025: 25%. Level of the plan: &lt;\u00A020%");
    }
}
