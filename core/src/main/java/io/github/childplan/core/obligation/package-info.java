/**
 * Who reports what to whom by when: a {@link io.github.childplan.core.obligation.ReportingObligation} is a chain of
 * {@link io.github.childplan.core.obligation.ReportingHop}s, each with its reporters, an intermediary, recipients and a
 * deadline; {@link io.github.childplan.core.obligation.DataWindow} is the span its figures have to cover, where one is
 * said.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.obligation;

import org.jspecify.annotations.NullMarked;
