package io.github.childplan.core.json;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.plan.PlanId;

/**
 * How the parts of a plan stand in JSON that other formats name as well: ids, and the level a target demands. Stateless and
 * thread-safe.
 */
public final class PlanTypes {

    /** The id of a plan, as {@code "muong-te-28-ct-tw"}. */
    public static final JsonType<PlanId> PLAN_ID = PlanTables.PLAN_ID;

    /** The id of an indicator, as {@code "stunting-under-5"}. */
    public static final JsonType<IndicatorId> INDICATOR_ID = PlanTables.INDICATOR_ID;

    /** The id of a target, as {@code "2025/stunting-under-5"}. */
    public static final JsonType<TargetId> TARGET_ID = PlanTables.TARGET_ID;

    /** The id of a milestone, as {@code "2025"}. */
    public static final JsonType<MilestoneId> MILESTONE_ID = PlanTables.MILESTONE_ID;

    /** The id of an agency, as {@code "health-centre"}. */
    public static final JsonType<AgencyId> AGENCY_ID = PlanTables.AGENCY_ID;

    /** A level with its bound and unit. */
    public static final ObjectType<Level> LEVEL = PlanTables.LEVEL;

    private PlanTypes() {}
}
