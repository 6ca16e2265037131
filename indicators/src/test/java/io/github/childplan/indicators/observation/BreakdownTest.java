package io.github.childplan.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Sex;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {

    @Test
    void readsBackWhatItWritesInOneOrder() {
        Breakdown girls = Breakdown.total()
                .withSex(Sex.FEMALE)
                .withEthnicity("La Hu\u0309")
                .withAges(new AgeBand(OptionalInt.of(11), OptionalInt.of(16)))
                .withResidence(Residence.RURAL)
                .with("disability", "any");
        assertThat(girls).hasToString("age=11-16;disability=any;ethnicity=La Hủ;residence=rural;sex=female");
        assertThat(Breakdown.parse("sex=female;residence=rural;ethnicity=La Hủ;disability=any;age=11-16"))
                .isEqualTo(girls)
                .hasSameHashCodeAs(girls);
        assertThat(girls.findSex()).contains(Sex.FEMALE);
        assertThat(girls.findEthnicity()).contains("La Hủ");
        assertThat(girls.findAges()).contains(new AgeBand(OptionalInt.of(11), OptionalInt.of(16)));
        assertThat(girls.findResidence()).contains(Residence.RURAL);
        assertThat(girls.find("disability")).contains("any");
    }

    @Test
    void isTheTotalWithoutDimensions() {
        assertThat(Breakdown.parse("")).isEqualTo(Breakdown.total()).hasToString("");
        assertThat(Breakdown.total().findSex()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"age=0-5, age=-5", "age=00-05, age=-5", "age=05-010, age=5-10", "age=0-, age=0-", "age=011-, age=11-"})
    void hasOneTextForTheSameAges(String written, String kept) {
        Breakdown breakdown = Breakdown.parse(written);
        assertThat(breakdown).hasToString(kept).isEqualTo(Breakdown.parse(kept));
        assertThat(Breakdown.total().withAges(breakdown.findAges().orElseThrow()))
                .isEqualTo(breakdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"age=-5", "age=11-"})
    void writesOpenSpansOfAges(String text) {
        assertThat(Breakdown.total().withAges(Breakdown.parse(text).findAges().orElseThrow()))
                .hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sex=girls | value of dimension sex was 'girls', must be one of female, male",
                "residence=town | value of dimension residence was 'town', must be one of urban, rural",
                "age=young | value of dimension age was 'young', must be the first age, a hyphen and the first age outside, such as 11-16 or -5",
                "sex | breakdown was 'sex', must be dimension=value joined by semicolons, each dimension once, such as sex=female",
                "sex=male;sex=male | breakdown was 'sex=male;sex=male', must be dimension=value joined by semicolons, each dimension once, such as sex=female",
                "a=b=c | value of dimension a was 'b=c', must have at most 100 characters and neither ; nor ="
            })
    void refusesOtherTexts(String text, String message) {
        assertThatThrownBy(() -> Breakdown.parse(text)).hasMessage(message);
    }
}
