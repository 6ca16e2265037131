/**
 * What this module knows in JSON and back: {@link io.github.childplan.indicators.json.ObservationsJson} figures,
 * {@link io.github.childplan.indicators.json.AssessmentJson} assessments with their explanations,
 * {@link io.github.childplan.indicators.json.GroundsJson} what an assessment is given beside the figures, and
 * {@link io.github.childplan.indicators.json.ProblemsJson} problems. Readers are strict, writers canonical, and each format has
 * its JSON Schema beside the code.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.json;

import org.jspecify.annotations.NullMarked;
