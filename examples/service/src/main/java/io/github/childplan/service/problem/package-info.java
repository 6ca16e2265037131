/** Refusals as ProblemDetail, with code and text in both languages. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.problem;
