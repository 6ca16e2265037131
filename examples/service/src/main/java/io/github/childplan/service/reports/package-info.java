/** Who is late, and the reports and calendars to download. */
@org.jspecify.annotations.NullMarked
package io.github.childplan.service.reports;
