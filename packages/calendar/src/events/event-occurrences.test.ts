import { describe, expect, it } from "vitest";
import { civilDate } from "../dates/civil-date";
import { createWorkCalendar } from "../working-days/work-calendar";
import { eventOccurrences, isHoliday, isHolidayEve } from "./event-occurrences";
import type { RecurringEvent } from "./recurrence-type";
import { findConflicts } from "./schedule-conflicts";
import { slotOccurrences } from "./slot-occurrences";

const meeting: RecurringEvent = {
	id: "giao-ban",
	title: "Giao ban tháng",
	recurrence: { kind: "monthly-weekday", weekday: 1, nth: 1 },
	time: "08:00",
	minutes: 90,
};

function dates(event: Partial<RecurringEvent>, from = "2024-01-01", to = "2024-12-31"): string[] {
	return eventOccurrences({ ...meeting, ...event }, civilDate(from), civilDate(to)).map(({ date }) => date);
}

describe("eventOccurrences", () => {
	it("finds the first Monday of every month, moved off holidays when asked", () => {
		expect(dates({}).slice(0, 4)).toEqual(["2024-01-01", "2024-02-05", "2024-03-04", "2024-04-01"]);
		expect(dates({ onHoliday: "following" })[0]).toBe("2024-01-02");
		expect(dates({ onHoliday: "preceding" })).not.toContain("2024-01-02");
		expect(dates({ onHoliday: "preceding" }, "2023-12-01", "2023-12-31")).toEqual(["2023-12-04", "2023-12-29"]);
		expect(dates({ onHoliday: "skip" })).toHaveLength(10);
		const moved = eventOccurrences(
			{ ...meeting, onHoliday: "following" },
			civilDate("2024-09-01"),
			civilDate("2024-09-30"),
		);
		expect(moved).toMatchObject([{ date: "2024-09-04", movedFrom: "2024-09-02", time: "08:00", minutes: 90 }]);
	});

	it("finds last weekdays, days of the month and working days of the month", () => {
		expect(dates({ recurrence: { kind: "monthly-weekday", weekday: 5, nth: -1 } }).slice(0, 3)).toEqual([
			"2024-01-26",
			"2024-02-23",
			"2024-03-29",
		]);
		expect(dates({ recurrence: { kind: "monthly-weekday", weekday: 4, nth: 4 } })[1]).toBe("2024-02-22");
		expect(dates({ recurrence: { kind: "monthly-day", day: 31 } }).slice(0, 4)).toEqual([
			"2024-01-31",
			"2024-02-29",
			"2024-03-31",
			"2024-04-30",
		]);
		const onTheLast = {
			recurrence: { kind: "monthly-day", day: 31 },
			onWeekend: "preceding",
			onHoliday: "following",
		} as const;
		expect(dates(onTheLast).slice(2, 4)).toEqual(["2024-03-29", "2024-05-02"]);
		expect(dates({ recurrence: { kind: "monthly-working-day", nth: 5 } }).slice(0, 2)).toEqual([
			"2024-01-08",
			"2024-02-07",
		]);
		expect(dates({ recurrence: { kind: "monthly-working-day", nth: -1 } }).slice(3, 5)).toEqual([
			"2024-04-26",
			"2024-05-31",
		]);
		expect(dates({ recurrence: { kind: "monthly-working-day", nth: 23 } }).length).toBeLessThan(12);
		expect(dates({ recurrence: { kind: "monthly-working-day", nth: 0 } })).toEqual([]);
	});

	it("keeps to its months", () => {
		expect(dates({ months: [3, 6, 9, 12] })).toEqual(["2024-03-04", "2024-06-03", "2024-09-02", "2024-12-02"]);
	});

	it("avoids the eve of a holiday, and takes no day twice", () => {
		const daily = { recurrence: { kind: "weekly", weekdays: [1, 2, 3, 4, 5] }, onHoliday: "skip" } as const;
		expect(dates({ ...daily, onHolidayEve: "skip" }, "2024-02-05", "2024-02-16")).toEqual([
			"2024-02-05",
			"2024-02-06",
			"2024-02-15",
			"2024-02-16",
		]);
		expect(dates({ ...daily, onHoliday: "following" }, "2024-02-05", "2024-02-16")).toEqual([
			"2024-02-05",
			"2024-02-06",
			"2024-02-07",
			"2024-02-15",
			"2024-02-16",
		]);
		expect(
			dates({ onHolidayEve: "preceding", recurrence: { kind: "weekly", weekdays: [3] } }, "2024-02-05", "2024-02-11"),
		).toEqual(["2024-02-06"]);
	});
});

describe("isHoliday and isHolidayEve", () => {
	it("tell a holiday from an ordinary weekend", () => {
		const facts = [
			"2024-02-07",
			"2024-02-08",
			"2024-02-10",
			"2024-03-15",
			"2024-03-16",
			"2024-04-26",
			"2024-05-04",
		].map((text) => [isHoliday(civilDate(text)), isHolidayEve(civilDate(text))]);
		expect(facts).toEqual([
			[false, true],
			[true, false],
			[true, false],
			[false, false],
			[false, false],
			[false, true],
			[false, false],
		]);
	});
});

describe("slotOccurrences", () => {
	const slot = { id: "ban-tin", title: "Bản tin sáng", weekdays: [4, 6], time: "05:30", minutes: 15 } as const;

	it("keeps or skips holidays, and keeps ordinary weekends", () => {
		const from = civilDate("2024-02-01");
		const to = civilDate("2024-02-17");
		const days = (onHoliday?: "keep" | "skip"): string[] =>
			slotOccurrences(onHoliday === undefined ? slot : { ...slot, onHoliday }, from, to).map(({ date }) => date);
		expect(days("keep")).toEqual(["2024-02-01", "2024-02-03", "2024-02-08", "2024-02-10", "2024-02-15", "2024-02-17"]);
		expect(days("skip")).toEqual(["2024-02-01", "2024-02-03", "2024-02-15", "2024-02-17"]);
		expect(days()).toEqual(days("skip"));
		expect(slotOccurrences(slot, from, from)).toEqual([{ date: from, time: "05:30", minutes: 15, slot }]);
		expect(slotOccurrences(slot, to, from)).toEqual([]);
	});

	it("follows the calendar it is given", () => {
		const off = { id: "xa", name: "Xã", daysOff: [{ date: civilDate("2024-03-14"), reason: "mất điện" }] };
		const calendar = createWorkCalendar({ overlays: [off] });
		const found = slotOccurrences(
			{ ...slot, onHoliday: "skip" },
			civilDate("2024-03-14"),
			civilDate("2024-03-16"),
			calendar,
		);
		expect(found.map(({ date }) => date)).toEqual(["2024-03-16"]);
	});
});

describe("findConflicts", () => {
	const one = { date: civilDate("2024-03-04"), time: "08:00", minutes: 60, title: "Giao ban" };

	it("finds what overlaps on one day, not what only touches", () => {
		const conflicts = findConflicts([
			{ ...one, time: "09:00", title: "Tập huấn" },
			one,
			{ ...one, time: "08:59", minutes: 1, title: "Phát thanh" },
			{ ...one, date: civilDate("2024-03-05"), title: "Hôm sau" },
		]);
		expect(conflicts.map(({ issue }) => issue.message)).toEqual([
			"Thứ Hai, 04/3/2024: “Giao ban” (08:00–09:00) và “Phát thanh” (08:59–09:00) trùng giờ.",
		]);
		expect(conflicts[0]?.issue).toMatchObject({ code: "calendar/schedule-conflict", severity: "warning" });
	});

	it("looks at rooms and people when they are given", () => {
		const hall = { ...one, resources: ["Hội trường", "Loa cụm 1"] };
		const other = { ...one, title: "Phát thanh", resources: ["Loa cụm 1"] };
		expect(findConflicts([hall, { ...other, resources: ["Loa cụm 2"] }])).toEqual([]);
		const [conflict] = findConflicts([hall, other]);
		expect(conflict?.resources).toEqual(["Loa cụm 1"]);
		expect(conflict?.issue.message).toContain("trùng giờ (cùng dùng Loa cụm 1).");
		expect(
			findConflicts([
				{ ...hall, minutes: 180 },
				{ ...other, time: "10:00" },
			]),
		).toHaveLength(1);
	});
});
