/** Verdicts on the targets, for the authorities or for the public. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.assessment;
