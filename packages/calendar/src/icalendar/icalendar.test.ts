import { encodeUtf8, unwrap } from "@cchc/core";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { seedDuties, seedUnitNames } from "../__fixtures__/seed-duties";
import { civilDate } from "../dates/civil-date";
import { applyDutyEvents } from "../duties/duty-events";
import { scheduleDuties } from "../duties/schedule-duties";
import { eventOccurrences } from "../events/event-occurrences";
import { slotOccurrences } from "../events/slot-occurrences";
import { formatICalendar, type ICalendarOptions } from "./icalendar";
import { foldLine } from "./icalendar-text";

const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
const options: ICalendarOptions = {
	name: "Lịch báo cáo CCHC xã Nhân Quyền năm 2024",
	organizer: { name: 'UBND xã "Nhân Quyền"', email: "ubnd.nhanquyen@binhgiang.example" },
	stamp: "2024-01-02T08:00:00+07:00",
	unitNames: seedUnitNames,
};
const slot = {
	id: "phat-thanh-sang",
	title: "Bản tin sáng; tiếp sóng, tin xã",
	weekdays: [1, 3],
	time: "05:30",
	minutes: 15,
} as const;
const occurrences = slotOccurrences(slot, civilDate("2024-03-04"), civilDate("2024-03-10"));

interface ReadEvent {
	uid: string;
	summary: string;
	sequence: number;
	status: string;
	start: string;
	alarms: string[];
}

function read(text: string): ReadEvent[] {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents("vevent").map((component) => {
		const event = new ICAL.Event(component);
		return {
			uid: event.uid,
			summary: event.summary,
			sequence: event.sequence,
			status: String(component.getFirstPropertyValue("status")),
			start: event.startDate.toString(),
			alarms: component.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
		};
	});
}

describe("formatICalendar", () => {
	it("is read back by ical.js", () => {
		const events = read(formatICalendar(deadlines, { ...options, occurrences }));
		expect(events).toHaveLength(deadlines.length + 2);
		expect(events[0]).toEqual({
			uid: "bao-cao-van-phong-202401@ubnd.nhanquyen.at.binhgiang.example",
			summary: "Hạn gửi: Báo cáo kết quả tuyên truyền CCHC của công chức Văn phòng – Tháng 1 năm 2024",
			sequence: 0,
			status: "CONFIRMED",
			start: "2024-01-16",
			alarms: ["-P20DT16H", "-P13DT16H", "-P6DT16H", "-P4DT16H", "-PT16H", "PT8H"],
		});
		expect(events.at(-1)).toMatchObject({ summary: slot.title, start: "2024-03-06T05:30:00", alarms: [] });
		expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
	});

	it("takes regular meetings as well as broadcasts", () => {
		const meeting = {
			id: "giao-ban",
			title: "Giao ban tháng",
			recurrence: { kind: "monthly-weekday", weekday: 1, nth: 1 },
			time: "08:00",
			minutes: 90,
			onHoliday: "following",
		} as const;
		const meetings = eventOccurrences(meeting, civilDate("2024-09-01"), civilDate("2024-10-31"));
		const text = formatICalendar([], { ...options, occurrences: [...occurrences, ...meetings] });
		expect(read(text).map(({ uid, start }) => `${uid.split("@")[0]} ${start}`)).toEqual([
			"phat-thanh-sang-2024-03-04-0530 2024-03-04T05:30:00",
			"phat-thanh-sang-2024-03-06-0530 2024-03-06T05:30:00",
			"giao-ban-2024-09-04-0800 2024-09-04T08:00:00",
			"giao-ban-2024-10-07-0800 2024-10-07T08:00:00",
		]);
	});

	it("writes CRLF, NFC and no line over 75 octets, without breaking a letter", () => {
		const hostile = {
			...seedDuties[0]!,
			title: `Báo cáo\r\nBEGIN:VEVENT "x"; a,b\\c 👨‍👩‍👧‍👦 ${"ữ".normalize("NFD").repeat(80)}`,
		};
		const text = formatICalendar(unwrap(scheduleDuties([hostile], { year: 2024 })), options);
		for (const line of text.split("\r\n")) expect(encodeUtf8(line).length).toBeLessThanOrEqual(75);
		expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
		expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
		expect(text).toBe(text.normalize("NFC"));
		const [first] = read(text);
		expect(first?.summary).toContain(`Báo cáo\nBEGIN:VEVENT "x"; a,b\\c 👨‍👩‍👧‍👦 ${"ữ".repeat(80)}`);
		expect(read(text)).toHaveLength(deadlines.filter((deadline) => deadline.duty.id === hostile.id).length);
	});

	it("keeps letters with their marks when it folds", () => {
		const folded = foldLine(`SUMMARY:${"x̣́".repeat(40)}`);
		for (const line of folded.split("\r\n ")) expect(line).not.toMatch(/^\p{M}/u);
		expect(folded.replaceAll("\r\n ", "")).toBe(`SUMMARY:${"x̣́".repeat(40)}\r\n`);
		const zalgo = foldLine(`a${"\u0301".repeat(100)}`);
		for (const line of zalgo.split("\r\n")) expect(encodeUtf8(line).length).toBeLessThanOrEqual(75);
	});

	it("raises the sequence of what changed, keeps the rest and cancels what is gone", () => {
		const first = formatICalendar(deadlines, options);
		expect(formatICalendar(deadlines, { ...options, previous: first })).toBe(first);
		const by = { reason: "bão số 3", by: "Chánh Văn phòng UBND huyện", at: "2024-03-11T09:00:00+07:00" };
		const changed = unwrap(
			applyDutyEvents(deadlines, [
				{ kind: "extended", duty: "bao-cao-ubnd-xa", period: "2024Q1", due: civilDate("2024-03-20"), ...by },
				{ kind: "waived", duty: "bao-cao-van-phong", period: "202403", ...by },
			]),
		);
		const second = formatICalendar(changed, { ...options, stamp: "2024-03-11T10:00:00+07:00", previous: first });
		const moved = read(second).filter((event) => event.sequence > 0);
		expect(moved.map(({ uid, sequence, status, start }) => [uid.split("@")[0], sequence, status, start])).toEqual([
			["bao-cao-ubnd-xa-2024Q1", 1, "CONFIRMED", "2024-03-20"],
			["bao-cao-van-phong-202403", 1, "CANCELLED", "2024-03-18"],
		]);
		expect(read(second)).toHaveLength(deadlines.length);
		const third = formatICalendar(deadlines, { ...options, stamp: "2024-03-12T10:00:00+07:00", previous: second });
		expect(read(third).filter((event) => event.sequence === 2)).toHaveLength(2);
		expect(read(third).every((event) => event.status === "CONFIRMED")).toBe(true);
	});

	it("keeps a cancelled event cancelled, and takes no harm from a broken file", () => {
		const first = formatICalendar(deadlines.slice(0, 1), { ...options, occurrences });
		const second = formatICalendar([], { ...options, previous: first });
		const third = formatICalendar([], { ...options, previous: second });
		expect(third).toBe(second);
		expect(read(third).map((event) => event.status)).toEqual(["CANCELLED", "CANCELLED", "CANCELLED"]);
		expect(third).toContain("BEGIN:VTIMEZONE");
		for (const previous of ["", "BEGIN:VEVENT", "END:VEVENT\nBEGIN:VEVENT\nUID:x\nEND:VEVENT", "\u0000\uFFFF:::"]) {
			expect(formatICalendar([], { ...options, previous })).not.toContain("VEVENT");
		}
	});
});
