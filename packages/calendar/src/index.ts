export type { CalendarOverlay, OverlayDay, OverlaySwap } from "./calendar-overlay";
export {
	describeLunarDate,
	formatLunarDate,
	type LunarDateStyle,
	lunarDayName,
	lunarMonthName,
	lunarYearName,
} from "./can-chi";
export { checkCascade } from "./check-cascade";
export { checkDuties } from "./check-duties";
export {
	addDays,
	civilDate,
	compareDates,
	dateParts,
	daysBetween,
	makeDate,
	parseCivilDate,
	weekdayOf,
} from "./civil-date";
export { dateOfMoment } from "./civil-date-time";
export type { CivilDate, CivilDateTime, ClockTime, Weekday } from "./civil-date-type";
export type { DateParts } from "./day-number";
export { type DeadlineOptions, deadlineFor } from "./deadline";
export {
	type DeadlineState,
	type DeadlineStatus,
	deadlineStatuses,
	type StatusOptions,
	type Submission,
} from "./deadline-status";
export {
	type DeadlineTable,
	type DeadlineTableOptions,
	deadlineTable,
	formatDeadlinesCsv,
	formatDeadlinesMarkdown,
	type UnitNames,
} from "./deadline-table";
export type { DutyEvent } from "./duty-event-type";
export { applyDutyEvents } from "./duty-events";
export type { Cadence, Deadline, DueRule, ExplainStep, PeriodId, ReportingDuty, RollConvention } from "./duty-type";
export { eventOccurrences, isHoliday, isHolidayEve } from "./event-occurrences";
export { type DayExplanation, explainDay } from "./explain-day";
export { holidayDataEnd } from "./holiday-data-end";
export type { DayCertainty, HolidayId } from "./holiday-type";
export { formatICalendar, type ICalendarOptions } from "./icalendar";
export type { CalendarIssueCode } from "./issue-messages";
export { gioToDate, type LunarDate, leapMonthOf, lunarToSolar, lunarYearRange, solarToLunar, tetDate } from "./lunar";
export { parseCalendarOverlay } from "./parse-overlay";
export { parseVietnamesePeriod } from "./parse-period";
export { childPeriods, parentPeriod } from "./period-family";
export {
	cadences,
	makePeriodId,
	type PeriodParts,
	parsePeriodId,
	periodCadence,
	periodParts,
	periodsOfYear,
} from "./period-id";
export { periodLabel } from "./period-label";
export { findPeriodRule, type PeriodRule, periodRules } from "./period-rule";
export {
	cumulativeSpan,
	nextPeriod,
	type PeriodSpan,
	periodContaining,
	periodSpan,
	previousPeriod,
	samePeriodLastYear,
	shiftPeriod,
} from "./period-span";
export type { EventOccurrence, OffDayPolicy, Recurrence, RecurringEvent } from "./recurrence-type";
export { findConflicts, type ScheduleConflict, type TimedOccurrence } from "./schedule-conflicts";
export { type ScheduleOptions, scheduleDuties } from "./schedule-duties";
export { type SlotOccurrence, slotOccurrences } from "./slot-occurrences";
export type { KnowledgeOptions, SpecialDayKind } from "./special-day";
export { type DateStyle, formatDate, parseVietnameseDate, weekdayName } from "./vietnamese-date";
export type { WeeklySlot } from "./weekly-slot-type";
export { createWorkCalendar, type WorkCalendar, type WorkCalendarOptions, workCalendarRange } from "./work-calendar";
export {
	addWorkingDays,
	countWorkingDays,
	isWorkingDay,
	nextWorkingDay,
	previousWorkingDay,
	rollDate,
} from "./working-days";
export { formatYearHtml } from "./year-html";
export { formatYearSvg } from "./year-svg";
export type { YearCalendarOptions } from "./year-view";
