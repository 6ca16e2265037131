package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.problem.IndicatorsMessages;

/** Makes the classes of the library's methods, with their labels from the catalogue. */
final class Words {

    private Words() {}

    /** Returns a class whose label has the key {@code progress.class.} and the given one. */
    static ProgressClass progressClass(String id, String key) {
        return ProgressClass.of(id, IndicatorsMessages.text("progress.class." + key));
    }
}
