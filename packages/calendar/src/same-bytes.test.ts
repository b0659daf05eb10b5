import { contentHash, unwrap } from "@cchc/core";
import { afterEach, describe, expect, it } from "vitest";
import { seedDuties, seedUnitNames } from "./__fixtures__/seed-duties";
import { addDays, civilDate, weekdayOf } from "./dates/civil-date";
import { formatDate } from "./dates/vietnamese-date";
import { deadlineStatuses } from "./duties/deadline-status";
import { formatDeadlinesCsv, formatDeadlinesMarkdown } from "./duties/deadline-table";
import { scheduleDuties } from "./duties/schedule-duties";
import { slotOccurrences } from "./events/slot-occurrences";
import { formatICalendar } from "./icalendar/icalendar";
import { describeLunarDate } from "./lunar/can-chi";
import { periodRules } from "./periods/period-rule";
import { periodContaining } from "./periods/period-span";
import { explainDay } from "./working-days/explain-day";
import { formatYearHtml } from "./year/year-html";
import { formatYearSvg } from "./year/year-svg";

const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Apia"];
const hostZone = process.env.TZ;

/** A hash of everything that could lean on the clock or the zone of the machine. */
function everything(): string {
	const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
	const slot = { id: "s", title: "Bản tin", weekdays: [1, 4], time: "17:00", minutes: 30 } as const;
	const from = civilDate("2011-12-25");
	const days = Array.from({ length: 6000 }, (_, index) => addDays(from, index));
	return contentHash([
		formatICalendar(deadlines, {
			name: "Lịch",
			organizer: { name: "UBND xã", email: "a@b.example" },
			stamp: "2024-01-01T00:30:00+07:00",
			unitNames: seedUnitNames,
			occurrences: slotOccurrences(slot, civilDate("2024-03-01"), civilDate("2024-03-31")),
		}),
		formatDeadlinesMarkdown(deadlines),
		formatYearSvg({ year: 2024, title: "Lịch", deadlines }),
		formatYearHtml({ year: 2024, title: "Lịch", deadlines }),
		formatDeadlinesCsv(deadlines),
		deadlineStatuses(deadlines, { now: "2024-03-18T23:30:00+07:00", submissions: [] }).map(({ label }) => label),
		days.map((day) => [weekdayOf(day), formatDate(day, "weekday-numeric"), describeLunarDate(day)]),
		days.filter((day) => day >= "2014-01-01").map((day) => explainDay(day).text),
		days.map((day) => periodContaining(day, "week", periodRules.nd09)),
	]);
}

describe("the same bytes everywhere", () => {
	afterEach(() => {
		if (hostZone === undefined) delete process.env.TZ;
		else process.env.TZ = hostZone;
	});

	it("come out in every host time zone, also where a day is missing (Apia, 30/12/2011)", () => {
		const offsets = new Set<number>();
		const hashes = zones.map((zone) => {
			process.env.TZ = zone;
			offsets.add(new Date(2024, 0, 1).getTimezoneOffset());
			return everything();
		});
		expect(offsets.size).toBe(zones.length);
		expect(new Set(hashes).size).toBe(1);
	});
});
