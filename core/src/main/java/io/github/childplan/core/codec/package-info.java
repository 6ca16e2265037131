/**
 * The JSON engine of the library: one table of fields per type ({@link io.github.childplan.core.codec.ObjectType}) serves the
 * strict reader, the canonical writer and the JSON Schema, so that a name stands once. A record tells its table by itself
 * ({@link io.github.childplan.core.codec.RecordTypes}).
 * {@link io.github.childplan.core.codec.JsonDocument} reads, writes and describes whole documents;
 * {@link io.github.childplan.core.codec.JsonTypes} has the simple types and
 * {@link io.github.childplan.core.codec.JsonLimits} the limits against hostile input. Other modules of the library describe
 * their own types with it; applications rather use the readers and writers made from it.
 *
 * <p>API: every public type but {@link io.github.childplan.core.codec.Field},
 * {@link io.github.childplan.core.codec.Fields}, {@link io.github.childplan.core.codec.JsonDocument},
 * {@link io.github.childplan.core.codec.JsonType}, {@link io.github.childplan.core.codec.JsonTypes},
 * {@link io.github.childplan.core.codec.ObjectType}, {@link io.github.childplan.core.codec.RecordTypes},
 * {@link io.github.childplan.core.codec.UnionType} and
 * {@link io.github.childplan.core.codec.Values}, which are public for the other packages of this library only and may
 * change in any version.
 */
@NullMarked
package io.github.childplan.core.codec;

import org.jspecify.annotations.NullMarked;
