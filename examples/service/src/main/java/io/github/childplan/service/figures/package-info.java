/** Figures and their revisions: reading, writing, correcting. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.figures;
