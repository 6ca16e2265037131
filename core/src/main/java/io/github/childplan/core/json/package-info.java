/**
 * Plans in JSON: {@link io.github.childplan.core.json.PlanJson} reads strictly, writes canonically and gives the JSON Schema.
 * The other classes are the tables of fields, one per package of the model.
 */
@NullMarked
package io.github.childplan.core.json;

import org.jspecify.annotations.NullMarked;
