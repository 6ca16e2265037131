package io.github.childplan.indicators.definition;

/** What the two counts of an indicator count, which decides how the figures of communes become that of a district. Thread-safe. */
public enum Counting {
    /** People: children measured, enrolled, registered. Both counts of the communes add up. */
    PEOPLE,
    /**
     * Administrative units themselves: the share of communes with a place for play. The own figure of a commune is 1/1 or
     * 0/1, and that of the district is k of the communes that reported.
     */
    PLACES,
    /** Institutions: schools, health stations. Both counts of the communes add up. */
    INSTITUTIONS,
    /** Cases of which there may be none in a year: children hit by a disaster. Both counts of the communes add up. */
    CASES
}
