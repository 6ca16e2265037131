package io.github.childplan.service.page;

import io.github.childplan.indicators.assessment.Due;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.reporting.compliance.ReportState;
import java.util.Locale;

/** How an answer looks: a colour, and a sign for whoever does not see the colour. */
enum Tone {
    GOOD("✓"),
    BAD("✗"),
    LATE("!"),
    OPEN("…"),
    NEUTRAL("–");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /** Returns the sign. */
    public String sign() {
        return sign;
    }

    /** Returns the class of the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A miss before its time is not a failure yet. */
    static Tone of(TargetAssessment one) {
        return switch (one.verdict()) {
            case ATTAINED -> GOOD;
            case NOT_ATTAINED -> one.due() == Due.NOT_YET_DUE ? OPEN : BAD;
            case NO_DATA -> OPEN;
            case NOT_APPLICABLE, NOT_COMPARABLE, NOT_JUDGED -> NEUTRAL;
        };
    }

    static Tone of(ReportState.Kind state) {
        return switch (state) {
            case ON_TIME -> GOOD;
            case OVERDUE, RETURNED -> BAD;
            case LATE -> LATE;
            case NOT_YET_DUE -> OPEN;
            case EXEMPT, NO_HOLDER -> NEUTRAL;
        };
    }
}
