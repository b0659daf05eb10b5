export {
	addDays,
	civilDate,
	compareDates,
	dateParts,
	daysBetween,
	makeDate,
	parseCivilDate,
	weekdayOf,
} from "./dates/civil-date";
export { dateOfMoment } from "./dates/civil-date-time";
export type { CivilDate, CivilDateTime, ClockTime, Weekday } from "./dates/civil-date-type";
export type { DateParts } from "./dates/day-number";
export { type DateStyle, formatDate, parseVietnameseDate, weekdayName } from "./dates/vietnamese-date";
export { checkCascade } from "./duties/check-cascade";
export { checkDuties } from "./duties/check-duties";
export { type DeadlineOptions, deadlineFor } from "./duties/deadline";
export {
	type DeadlineState,
	type DeadlineStatus,
	deadlineStatuses,
	type StatusOptions,
	type Submission,
} from "./duties/deadline-status";
export {
	type DeadlineTable,
	type DeadlineTableOptions,
	deadlineTable,
	formatDeadlinesCsv,
	formatDeadlinesMarkdown,
	type UnitNames,
} from "./duties/deadline-table";
export type { DutyEvent } from "./duties/duty-event-type";
export { applyDutyEvents } from "./duties/duty-events";
export type { Deadline, DueRule, ExplainStep, ReportingDuty } from "./duties/duty-type";
export { type ScheduleOptions, scheduleDuties } from "./duties/schedule-duties";
export { eventOccurrences, isHoliday, isHolidayEve } from "./events/event-occurrences";
export type { EventOccurrence, OffDayPolicy, Recurrence, RecurringEvent } from "./events/recurrence-type";
export { findConflicts, type ScheduleConflict, type TimedOccurrence } from "./events/schedule-conflicts";
export { type SlotOccurrence, slotOccurrences } from "./events/slot-occurrences";
export type { WeeklySlot } from "./events/weekly-slot-type";
export { holidayDataEnd } from "./holidays/holiday-data-end";
export type { DayCertainty, HolidayId } from "./holidays/holiday-type";
export type { KnowledgeOptions, SpecialDayKind } from "./holidays/special-day";
export { formatICalendar, type ICalendarOptions } from "./icalendar/icalendar";
export type { CalendarIssueCode } from "./issue-messages";
export {
	describeLunarDate,
	formatLunarDate,
	type LunarDateStyle,
	lunarDayName,
	lunarMonthName,
	lunarYearName,
} from "./lunar/can-chi";
export {
	gioToDate,
	type LunarDate,
	leapMonthOf,
	lunarToSolar,
	lunarYearRange,
	solarToLunar,
	tetDate,
} from "./lunar/lunar";
export { parseVietnamesePeriod } from "./periods/parse-period";
export { childPeriods, parentPeriod } from "./periods/period-family";
export {
	cadences,
	makePeriodId,
	type PeriodParts,
	parsePeriodId,
	periodCadence,
	periodParts,
	periodsOfYear,
} from "./periods/period-id";
export { periodLabel } from "./periods/period-label";
export { findPeriodRule, type PeriodRule, periodRules } from "./periods/period-rule";
export {
	cumulativeSpan,
	nextPeriod,
	type PeriodSpan,
	periodContaining,
	periodSpan,
	previousPeriod,
	samePeriodLastYear,
	shiftPeriod,
} from "./periods/period-span";
export type { Cadence, PeriodId } from "./periods/period-type";
export type { CalendarOverlay, OverlayDay, OverlaySwap } from "./working-days/calendar-overlay";
export { type DayExplanation, explainDay } from "./working-days/explain-day";
export { parseCalendarOverlay } from "./working-days/parse-overlay";
export type { RollConvention } from "./working-days/work-calendar";
export {
	createWorkCalendar,
	type WorkCalendar,
	type WorkCalendarOptions,
	workCalendarRange,
} from "./working-days/work-calendar";
export {
	addWorkingDays,
	countWorkingDays,
	isWorkingDay,
	nextWorkingDay,
	previousWorkingDay,
	rollDate,
} from "./working-days/working-days";
export { formatYearHtml } from "./year/year-html";
export { formatYearSvg } from "./year/year-svg";
export type { YearCalendarOptions } from "./year/year-view";
