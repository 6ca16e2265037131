package io.github.childplan.indicators.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    @Test
    void lettersWithTheirOwnPlaceComeAfterThoseTheyAreMadeOf() {
        assertInOrder("a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "p", "u", "ư", "v", "y");
        assertInOrder("Dương", "Đa", "Đoàn Kết", "Em");
    }

    @Test
    void whereTheLettersAreTheSameTheToneDecides() {
        assertInOrder("ma", "mà", "mả", "mã", "má", "mạ", "măm", "mâm");
        assertInOrder("Tà Bạ", "Tá Ba", "Tà Tổng");
    }

    @Test
    void namesAreComparedWordByWord() {
        assertInOrder("Bum Nưa", "Bum Tở", "Buma", "Hua Bum");
        assertInOrder("Phường 1", "Phường 2", "Phường A");
    }

    @Test
    void smallLettersComeFirstAndNothingElseTies() {
        assertInOrder("pa ủ", "pa Ủ", "Pa Ủ");
        String composed = "Ủ";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(VietnameseOrder.comparator().compare(composed, composed)).isZero();
        assertThat(VietnameseOrder.comparator().compare(decomposed, composed)).isNegative();
    }

    @Test
    void itOrdersNamesAsTheJavaPlatformDoesWhereThatHasTheLanguage() {
        List<String> names = StandardPlaces.muongTe().places().stream()
                .flatMap(place -> place.versions().stream())
                .map(PlaceVersion::bareName)
                .distinct()
                .toList();
        List<String> byPlatform = new ArrayList<>(names);
        byPlatform.sort(Collator.getInstance(Locale.forLanguageTag("vi")));
        assertThat(VietnameseOrder.sorted(names, name -> name))
                .hasSizeGreaterThanOrEqualTo(18)
                .isEqualTo(byPlatform);
    }

    @Test
    void whatHasTheSameNameKeepsItsOrder() {
        record Thing(String name, int number) {}
        assertThat(VietnameseOrder.sorted(
                        List.of(new Thing("b", 1), new Thing("a", 2), new Thing("b", 3)), Thing::name))
                .extracting(Thing::number)
                .containsExactly(2, 1, 3);
    }

    private static void assertInOrder(String... names) {
        List<String> reversed = new ArrayList<>(List.of(names));
        Collections.reverse(reversed);
        assertThat(VietnameseOrder.sorted(reversed, name -> name)).containsExactly(names);
    }
}
