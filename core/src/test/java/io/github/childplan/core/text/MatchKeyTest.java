package io.github.childplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Văn hoá, văn hóa",
        "văn hóa, văn hóa",
        "KHOẺ, khỏe",
        "Thuý, thúy",
        "Quý, quý",
        "quà, quà",
        "hoán, hoán",
        "hoà bình, hòa bình",
        "Ngoặc, ngoặc",
        "thuở, thuở",
        "Pa Ủ, pa ủ",
        "Đoàn Kết, đoàn kết",
    })
    void namesThatDifferInCaseAndTonePlacementHaveOneKey(String name, String key) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(MatchKey.of(Normalizer.normalize(name, form))).isEqualTo(key);
        }
    }

    @Test
    void whiteSpaceIsOneSpaceAndNoneAtTheEnds() {
        assertThat(MatchKey.of("\uFEFF Bum \t\n\u00A0 Tở\u200B ")).isEqualTo("bum tở");
        assertThat(MatchKey.of("\u00A0")).isEmpty();
        assertThat(MatchKey.of("")).isEmpty();
    }

    @Test
    void tonesAndLettersStay() {
        assertThat(MatchKey.of("Mu Ca")).isNotEqualTo(MatchKey.of("Mù Cả"));
        assertThat(MatchKey.of("Da")).isNotEqualTo(MatchKey.of("Đa"));
    }

    @Test
    void asciiDropsThem() {
        assertThat(MatchKey.ascii("Xã Bum Tở")).isEqualTo("xa bum to");
        assertThat(MatchKey.ascii("Đoàn Kết")).isEqualTo("doan ket");
    }
}
