package io.github.childplan.indicators.attainment;

import java.util.List;

/** The policies of the library for a change whose per cent is unclear. Stateless and thread-safe. */
public final class ChangeReadings {

    /** No verdict, with {@link VerdictReason#POINTS_OR_PERCENT_UNCLEAR}: whoever issued the plan has to say. The default. */
    public static final ChangeReading LEAVE_OPEN = StandardChangeReading.LEAVE_OPEN;

    /** Points: from 25% down to 22% is 3. */
    public static final ChangeReading AS_POINTS = StandardChangeReading.AS_POINTS;

    /** Per cent of the base value: from 25% down to 24.25% is 3. */
    public static final ChangeReading AS_PERCENT_OF_BASE = StandardChangeReading.AS_PERCENT_OF_BASE;

    private ChangeReadings() {}

    /**
     * Returns all policies of the library.
     *
     * @return the policies, the default first
     */
    public static List<ChangeReading> all() {
        return List.of(LEAVE_OPEN, AS_POINTS, AS_PERCENT_OF_BASE);
    }
}
