/**
 * When something is due, as a plan prints it: a {@link io.github.childplan.core.schedule.Deadline} is the rule with its words, a
 * {@link io.github.childplan.core.schedule.Recurrence} says how often something comes again. Which days a deadline yields depends on the working
 * days of a country and is told by the module reporting.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.schedule;

import org.jspecify.annotations.NullMarked;
