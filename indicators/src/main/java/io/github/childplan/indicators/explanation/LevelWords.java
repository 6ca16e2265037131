package io.github.childplan.indicators.explanation;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.text.NumberStyle;
import java.util.Map;

/** A level in words: "dưới 25%" / "less than 25%". */
final class LevelWords {

    private LevelWords() {}

    static LocalizedText of(Level level) {
        return IndicatorsMessages.text("bound." + level.bound().name(), Map.of("level", number(level)));
    }

    private static LocalizedText number(Level level) {
        return LocalizedText.of(number(level, Language.VI), number(level, Language.EN));
    }

    private static String number(Level level, Language language) {
        return NumberStyle.of(language).print(level.value(), level.printedDecimals())
                + level.unit().suffix(language);
    }
}
