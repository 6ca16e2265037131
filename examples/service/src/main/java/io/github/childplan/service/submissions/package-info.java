/** What happened to which report. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.submissions;
