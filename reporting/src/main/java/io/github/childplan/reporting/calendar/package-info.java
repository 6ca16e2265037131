/**
 * Due dates for the calendars of people: a {@link io.github.childplan.reporting.calendar.DueCalendar} writes the reports of some
 * years as iCalendar (RFC 5545), all of them or those of one agency, with {@link io.github.childplan.reporting.calendar.Reminder}s
 * and one event per report or per due date ({@link io.github.childplan.reporting.calendar.EventPer}).
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.reporting.calendar;

import org.jspecify.annotations.NullMarked;
