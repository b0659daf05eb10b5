export type { CivilDate, CivilDateTime, ClockTime, Weekday } from "./civil-date-type";
export type {
	Cadence,
	Deadline,
	DueRule,
	ExplainStep,
	PeriodId,
	ReportingDuty,
	RollConvention,
} from "./duty-type";
export type { WeeklySlot } from "./weekly-slot-type";
