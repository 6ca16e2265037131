/**
 * Plans in JSON: {@link io.github.childplan.core.json.PlanJson} reads strictly, writes canonically and gives the JSON Schema.
 * The other classes add what the records of the model do not tell of themselves: texts of ids and dates, fields of what has a
 * builder.
 *
 * <p>API: every public type but {@link io.github.childplan.core.json.PlanTypes} and
 * {@link io.github.childplan.core.json.ValueTypes}, which are public for the other packages of this library only and may
 * change in any version.
 */
@NullMarked
package io.github.childplan.core.json;

import org.jspecify.annotations.NullMarked;
