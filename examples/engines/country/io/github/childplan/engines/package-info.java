/** Judges the made-up figures of a country on an engine and without it, and compares. */
package io.github.childplan.engines;
