package io.github.childplan.indicators.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * People of one type more in one place and fewer in another, and, where a type to give back is named, people of that type the
 * other way. Whoever sees only what the move leaves alone cannot tell the world before it from the world after it.
 *
 * @param part which of the two counts moves
 * @param to the place that has more of the type
 * @param from the place that has fewer; none where no sum that is shown would change
 * @param type the type
 * @param back the type that goes back; none if whole people move
 * @param amount how many; below 0 the other way
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Move(Row.Part part, Row to, @Nullable Row from, int[] type, int @Nullable [] back, long amount) {}
