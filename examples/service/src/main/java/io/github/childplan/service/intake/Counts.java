package io.github.childplan.service.intake;

/**
 * How much was written.
 *
 * @param added figures or events of which there was none before
 * @param revised figures that replaced another
 * @param unchanged what was there already
 */
public record Counts(int added, int revised, int unchanged) {}
