/**
 * The whole of a plan: {@link io.github.childplan.core.plan.Plan} with its identity, legal basis, objectives, task areas,
 * agencies with their duties, reporting obligations, recipients and signatory, and the
 * {@link io.github.childplan.core.plan.Correction corrections} applied to misread words. Cross-references are checked when
 * it is built; {@link io.github.childplan.core.plan.PlanDiff} tells two plans apart.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.plan;

import org.jspecify.annotations.NullMarked;
