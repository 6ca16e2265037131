/**
 * Which days a deadline yields: {@link io.github.childplan.reporting.schedule.DueDates} makes a {@link io.github.childplan.reporting.schedule.DueDate} of a
 * {@link io.github.childplan.core.schedule.Deadline}, with the nearest working days as a {@link io.github.childplan.reporting.schedule.WorkingCalendar} knows them.
 * How "trước ngày" is read and whether a term that ends on a day off is moved are {@link io.github.childplan.reporting.schedule.DuePolicies}.
 * Two layers make a calendar: the standing {@link io.github.childplan.reporting.schedule.LawRule}s and the
 * {@link io.github.childplan.reporting.schedule.CalendarDecision}s of each year; a {@link io.github.childplan.reporting.schedule.Certainty} tells which of them an
 * answer rests on. {@link io.github.childplan.reporting.schedule.StandardCalendars} has the calendar of Việt Nam.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.reporting.schedule;

import org.jspecify.annotations.NullMarked;
