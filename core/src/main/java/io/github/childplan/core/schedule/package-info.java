/**
 * When something is due: a {@link io.github.childplan.core.schedule.Deadline} is the rule that a plan prints, a
 * {@link io.github.childplan.core.schedule.DueDate} is one day that it yields, with the nearest working days as a
 * {@link io.github.childplan.core.schedule.WorkingCalendar} knows them. How "trước ngày" is read and whether a term that
 * ends on a day off is moved are {@link io.github.childplan.core.schedule.DuePolicies}. Two layers make a calendar: the
 * standing {@link io.github.childplan.core.schedule.LawRule}s and the
 * {@link io.github.childplan.core.schedule.CalendarDecision}s of each year; a {@link
 * io.github.childplan.core.schedule.Certainty} tells which of them an answer rests on.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.schedule;

import org.jspecify.annotations.NullMarked;
