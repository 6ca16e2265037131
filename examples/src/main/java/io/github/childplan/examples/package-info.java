/**
 * Programs to run, one per task: {@link io.github.childplan.examples.FirstVerdict} is the shortest,
 * {@link io.github.childplan.examples.AnnualReport} the main one. Each has a {@code main}, and a {@code run} that takes the
 * streams and returns the exit code.
 */
@NullMarked
package io.github.childplan.examples;

import org.jspecify.annotations.NullMarked;
