package io.github.childplan.core.catalog;

import io.github.childplan.core.objective.IndicatorId;

/**
 * The ids of the 14 indicators of {@link StandardPlans#muongTe()}, in the order in which the plan first names them.
 *
 * <p>An id of an indicator is the same in every plan that uses it. What is counted is a matter of the indicator's definition.
 * Immutable and thread-safe.
 */
public final class MuongTeIndicators {

    /** Communes and townships suitable for children: II.2.1(1) and II.2.2(1). */
    public static final IndicatorId CHILD_FRIENDLY_COMMUNES = IndicatorId.of("child-friendly-communes");

    /** Communes and townships with a culture and play point for children: II.2.1(1) and II.2.2(1). */
    public static final IndicatorId CULTURE_PLAY_POINTS = IndicatorId.of("culture-play-points");

    /** Educational facilities whose sanitation meets the standard: II.2.1(2). */
    public static final IndicatorId SCHOOL_SANITATION = IndicatorId.of("school-sanitation");

    /** General schools with a team for counselling and psychological support: II.2.1(2). */
    public static final IndicatorId SCHOOL_COUNSELLING = IndicatorId.of("school-counselling");

    /** Children under 5 with low weight for age: II.2.1(3) and II.2.2(3). */
    public static final IndicatorId UNDERWEIGHT_UNDER_5 = IndicatorId.of("underweight-under-5");

    /** Children under 5 with low height for age: II.2.1(3) and II.2.2(3). */
    public static final IndicatorId STUNTING_UNDER_5 = IndicatorId.of("stunting-under-5");

    /** Children of 5 who attend kindergarten: II.2.1(4) and II.2.2(4). */
    public static final IndicatorId KINDERGARTEN_AGE_5 = IndicatorId.of("kindergarten-age-5");

    /** Children who complete primary school: II.2.1(4) and II.2.2(4). */
    public static final IndicatorId PRIMARY_COMPLETION = IndicatorId.of("primary-completion");

    /** Children who graduate from lower secondary school: II.2.1(4) and II.2.2(4). */
    public static final IndicatorId LOWER_SECONDARY_GRADUATION = IndicatorId.of("lower-secondary-graduation");

    /** Children made aware of their right to participate: II.2.1(5) and II.2.2(5). */
    public static final IndicatorId PARTICIPATION_AWARENESS = IndicatorId.of("participation-awareness");

    /** Children from 11 on who take part in models of participation: II.2.1(5) and II.2.2(5). */
    public static final IndicatorId PARTICIPATION_FROM_11 = IndicatorId.of("participation-from-11");

    /** Children struck by disasters who are helped in time: II.2.2(2). */
    public static final IndicatorId DISASTER_SUPPORT = IndicatorId.of("disaster-support");

    /** Children found to be abused, misused or exploited who receive support: II.2.2(2). */
    public static final IndicatorId ABUSE_SUPPORT = IndicatorId.of("abuse-support");

    /** Children under 5 whose birth is registered: II.2.2(2). */
    public static final IndicatorId BIRTH_REGISTRATION_UNDER_5 = IndicatorId.of("birth-registration-under-5");

    private MuongTeIndicators() {}
}
