/**
 * Benchmarks of figures at the scale of a country. All figures are made up: {@link io.github.childplan.benchmarks.MadeUpCountry}
 * draws them from a fixed seed, for a country with invented places. What was measured stands in {@code docs/benchmarks.md}.
 */
@NullMarked
package io.github.childplan.benchmarks;

import org.jspecify.annotations.NullMarked;
