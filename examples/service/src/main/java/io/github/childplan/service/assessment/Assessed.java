package io.github.childplan.service.assessment;

import io.github.childplan.indicators.assessment.CommuneComparison;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Observations;
import java.util.List;

/**
 * The plan as it stood on a day, for an audience.
 *
 * @param assessment the verdicts, as the audience sees them
 * @param communes every commune held against the levels of the plan, as a comparison
 * @param known the figures that were known on the day, for the roll-up; never to be shown but through the release
 * @param release what of them the audience sees
 */
public record Assessed(
        PlanAssessment assessment, List<CommuneComparison> communes, Observations known, Release release) {}
