/** What is received: files, from whom and when, and how much of it was written. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.intake;
