import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedDuties, seedUnitNames } from "../__fixtures__/seed-duties";
import { civilDate } from "../dates/civil-date";
import { applyDutyEvents } from "../duties/duty-events";
import { scheduleDuties } from "../duties/schedule-duties";
import { slotOccurrences } from "../events/slot-occurrences";
import { formatICalendar, type ICalendarOptions } from "./icalendar";

const script = fileURLToPath(new URL("../__fixtures__/check-icalendar.py", import.meta.url));

function hasLibical(): boolean {
	try {
		execFileSync("python3", ["-c", 'import ctypes; ctypes.CDLL("libical.so.3")'], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

function faults(text: string): string {
	const { status, stdout, stderr } = spawnSync("python3", [script], { input: text, encoding: "utf8" });
	return status === 0 ? "" : `${stdout}${stderr}` || `status ${status}`;
}

describe.skipIf(!hasLibical())("libical's strict checker (needs python3 and libical3)", () => {
	const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
	const slot = { id: "ban-tin", title: "Bản tin sáng", weekdays: [1, 3, 5], time: "05:30", minutes: 15 } as const;
	const options: ICalendarOptions = {
		name: "Lịch báo cáo CCHC năm 2024; xã Nhân Quyền, huyện Bình Giang",
		organizer: { name: 'UBND xã "Nhân Quyền": ^', email: "ubnd@nhanquyen.example" },
		stamp: "2024-01-02T08:00:00+07:00",
		unitNames: seedUnitNames,
		occurrences: slotOccurrences(slot, civilDate("2024-03-01"), civilDate("2024-03-31")),
	};
	const first = formatICalendar(deadlines, options);

	it("accepts deadlines, alarms and timed events", () => {
		expect(faults(first)).toBe("");
	});

	it("accepts a revision with moved and cancelled events", () => {
		const by = { reason: "bão", by: "UBND huyện", at: "2024-03-11T09:00:00+07:00" };
		const changed = unwrap(
			applyDutyEvents(deadlines, [
				{ kind: "extended", duty: "bao-cao-ubnd-xa", period: "2024Q1", due: civilDate("2024-03-20"), ...by },
				{ kind: "waived", duty: "bao-cao-van-phong", period: "202403", ...by },
			]),
		);
		const stamp = "2024-03-11T10:00:00+07:00";
		expect(faults(formatICalendar(changed, { ...options, occurrences: [], stamp, previous: first }))).toBe("");
	});

	it("accepts hostile text", () => {
		const title = `Báo cáo\r\nEND:VEVENT\r\n"x"; a,b\\c 👨‍👩‍👧‍👦 ${"ữ".repeat(80)}`;
		const hostile = unwrap(scheduleDuties([{ ...seedDuties[0]!, title, id: "a b;c" }], { year: 2024 }));
		expect(faults(formatICalendar(hostile, options))).toBe("");
	});

	it("refuses a file without organizer, so it is awake", () => {
		const without = first.replace(/^ORGANIZER.*\r\n( .*\r\n)*/gm, "");
		expect(faults(without)).toContain("INVALID-ITIP");
	});
});
