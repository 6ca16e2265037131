/**
 * What people read and write: {@link io.github.childplan.core.text.MessageCatalog} holds every message in Vietnamese and English,
 * {@link io.github.childplan.core.text.MatchKey} compares Vietnamese names whichever way their letters were composed, and
 * {@link io.github.childplan.core.text.NearestNames} offers what may have been meant.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.text;

import org.jspecify.annotations.NullMarked;
