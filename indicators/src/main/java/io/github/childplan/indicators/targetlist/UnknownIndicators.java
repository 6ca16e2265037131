package io.github.childplan.indicators.targetlist;

/** What becomes of a row of a list of targets whose indicator the plan does not have. Thread-safe. */
public enum UnknownIndicators {
    /** It is a problem, which names the nearest indicators that the plan has. */
    REFUSE,
    /** The indicator is added to the plan, named with the words of the row, without an English name. */
    NAME_BY_PHRASE
}
