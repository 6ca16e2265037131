package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Obstacle;

/** Why a verdict is neither yes nor no. Every {@link Obstacle} of a target has a reason of the same name. Thread-safe. */
public enum VerdictReason {
    /** No figure at all. */
    NO_FIGURE,
    /** Figures of earlier periods only. */
    ONLY_EARLIER_FIGURES,
    /** The criterion has to hold in several years, and one of them has no figure. */
    SOME_YEARS_MISSING,
    /** Figures of parts of a year only, which do not tell a year. */
    ONLY_PARTS_OF_YEARS,
    /** The criterion has to hold in several quarters, months or half-years, and one of them has no figure. */
    SOME_PERIODS_MISSING,
    /** It has to hold on a day, and the figures are of periods that end after it, or that a later one had followed by then. */
    NO_FIGURE_BY_THE_DAY,
    /** The parts of the area have stated rates, which do not add up to one of the whole. */
    ONLY_STATED_RATES,
    /** The counts of the places add up to more than the largest count that is taken. */
    SUM_TOO_LARGE,
    /** No unit of the area reported, or so few that the answer could go either way. */
    TOO_FEW_REPORTED,
    /** The figures known are not of the population the target speaks of. */
    NO_FIGURE_OF_THE_POPULATION,
    /** The figure a change is measured from is missing. */
    BASE_FIGURE_MISSING,
    /** The value a change is measured from is not above zero, so that there is no percentage of it. */
    BASE_IS_ZERO,
    /** The denominator is zero. */
    ZERO_DENOMINATOR,
    /** The figure is of another place. */
    OTHER_PLACE,
    /** The figure is in another unit. */
    OTHER_UNIT,
    /** There is an answer, and it is withheld from the public, because small counts would follow from it. */
    WITHHELD,
    /** The figure a change is measured from was made under another definition of the indicator. */
    OTHER_DEFINITION,
    /** The rank is one among another number of places than the target speaks of. */
    RANKED_AMONG_OTHERS,
    /** The places are told in words or chosen by their own figures. */
    PLACES_NOT_LISTED,
    /** The places are chosen by their own figures of a base year, and these do not tell which places they are. */
    PLACES_NOT_DETERMINED,
    /** The places are chosen by their own figures of a base year, and no place is among them. */
    NO_PLACE_QUALIFIES,
    /** Several places are named, each by itself gives one answer and all together another, and the target says neither. */
    EACH_OR_TOGETHER_UNCLEAR,
    /** Who belongs to the population is told in words only. */
    POPULATION_NOT_DEFINED,
    /** The criterion looks at units one by one, and the figures do not name them. */
    UNITS_NOT_IN_FIGURES,
    /** Separate measures are asked for in one target, and the figures do not tell them apart. */
    PARTS_NOT_IN_FIGURES,
    /** Each quarter, month or term is asked for, and the figures are of other periods. */
    PERIODS_NOT_IN_FIGURES,
    /** The year a change is measured from is not before the year that is judged. */
    BASE_NOT_EARLIER,
    /** A mean rate per year: of the base value and from year to year give different answers, and the target says neither. */
    MEAN_RATE_UNCLEAR,
    /** A person judged by a step that the scale of the target does not have, or by a step where there is no scale. */
    GRADE_NOT_ON_SCALE,
    /** There are figures, and nobody has given the definition of their indicator. */
    NO_DEFINITION,
    /** See {@link Obstacle#BASE_UNSTATED}. */
    BASE_UNSTATED,
    /** See {@link Obstacle#POINTS_OR_PERCENT_UNCLEAR}. */
    POINTS_OR_PERCENT_UNCLEAR,
    /** See {@link Obstacle#TOLERANCE_NOT_SET}. */
    TOLERANCE_NOT_SET,
    /** See {@link Obstacle#BEYOND_RANGE_UNSTATED}. */
    BEYOND_RANGE_UNSTATED,
    /** See {@link Obstacle#TOTAL_ROLE_UNSTATED}. */
    TOTAL_ROLE_UNSTATED,
    /** See {@link Obstacle#REFERENCE_OUTSIDE_PLAN}. */
    REFERENCE_OUTSIDE_PLAN,
    /** See {@link Obstacle#NEEDS_A_PERSON}. */
    NEEDS_A_PERSON,
    /** See {@link Obstacle#FIGURE_NOT_SET}. */
    FIGURE_NOT_SET,
    /** See {@link Obstacle#DENOMINATOR_UNKNOWABLE}. */
    DENOMINATOR_UNKNOWABLE,
    /** See {@link Obstacle#NO_YEAR}. */
    NO_YEAR;

    /**
     * Returns the reason that stands for an obstacle.
     *
     * @param obstacle why a target cannot be judged as it is worded
     * @return the reason of the same name
     */
    public static VerdictReason of(Obstacle obstacle) {
        return valueOf(obstacle.name());
    }
}
