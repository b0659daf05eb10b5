import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
	formatDeadlinesCsv,
	formatDeadlinesMarkdown,
	formatICalendar,
	formatYearHtml,
	formatYearSvg,
	scheduleDuties,
} from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { attackMessages, attackStrings, findExecutable } from "@cchc/channel/testing";
import { type RadioOptions, radio, weekRundown } from "@cchc/channel-radio";
import { facebook, site, sms, web, zalo } from "@cchc/channel-web";
import { type Artifact, createArtifact, decodeUtf8, isSafeArtifactPath, unwrap } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { formatJournalCsv, type JournalEntry } from "@cchc/report";
import { beforeAll, describe, expect, it } from "vitest";

const example = fileURLToPath(new URL("../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url));
const plan = unwrap(parsePlanYaml(readFileSync(example, "utf8")));
const monday = "2024-03-18" as Message["validFrom"];
const today = "2024-03-15" as Message["validFrom"];

/** The example plan with attack strings in every name that a file shows. */
function hostilePlan(turn: number): Plan {
	const at = (place: number): string => attackStrings[(turn + place * 7) % attackStrings.length] as string;
	return {
		...plan,
		title: at(0),
		issuer: { ...plan.issuer, letterhead: [at(1), at(2)], place: at(3) },
		audiences: plan.audiences.map((audience) => ({ ...audience, name: at(4) })),
		contents: plan.contents.map((content, index) => ({ ...content, label: at(5 + index), text: at(6) })),
		units: plan.units.map((unit, index) => ({ ...unit, name: at(8 + index), shortName: at(9 + index) })),
		contacts: (plan.contacts ?? []).map((contact, index) => ({ ...contact, label: at(index), value: at(index + 20) })),
		reportingDuties: plan.reportingDuties.map((duty) => ({ ...duty, title: at(10) })),
	};
}

function calendarArtifacts(of: Plan, turn: number): Artifact[] {
	const deadlines = unwrap(scheduleDuties(of.reportingDuties, { year: of.year }));
	const unitNames = Object.fromEntries(of.units.map(({ id, name }) => [id, name]));
	const at = (place: number): string => attackStrings[(turn + place * 11) % attackStrings.length] as string;
	const organizer = { name: at(0), email: "ubnd@xa.example.vn" };
	const stamp = "2024-01-02T08:00:00+07:00";
	const year = { year: of.year, title: at(1), subtitle: at(2), deadlines, unitNames };
	return [
		createArtifact(
			"lich.ics",
			"text/calendar",
			formatICalendar(deadlines, { name: at(3), organizer, stamp, unitNames }),
		),
		createArtifact("lich.csv", "text/csv", formatDeadlinesCsv(deadlines, { unitNames })),
		createArtifact("lich.md", "text/markdown", formatDeadlinesMarkdown(deadlines, { unitNames })),
		createArtifact("lich.html", "text/html", formatYearHtml(year)),
		createArtifact("lich.svg", "image/svg+xml", formatYearSvg(year)),
	];
}

function journalCsv(turn: number): Artifact {
	const at = (place: number): string => attackStrings[(turn + place * 13) % attackStrings.length] as string;
	const entries = Array.from(
		{ length: 10 },
		(_, index): JournalEntry => ({
			id: `TC-${index}`,
			date: today,
			unit: "van-phong",
			form: "dua-tin-bai",
			channel: "portal",
			contents: [],
			title: at(index),
			quantities: { items: 1 },
			place: at(index + 1),
			author: at(index + 2),
		}),
	);
	return createArtifact("nhat-ky.csv", "text/csv", formatJournalCsv(entries));
}

const artifacts: Artifact[] = [];
beforeAll(async () => {
	for (let turn = 0; turn < attackStrings.length; turn += 12) {
		const own = hostilePlan(turn);
		const context = { plan: own, today };
		const messages = attackMessages(own).slice(turn / 12, turn / 12 + 1);
		const station: RadioOptions = { station: { name: attackStrings[turn] as string } };
		const options = { siteUrl: "https://xa.example.vn/cchc/", siteName: attackStrings[turn + 1] ?? "x" };
		artifacts.push(...calendarArtifacts(own, turn), journalCsv(turn), ...site(messages, options, context));
		for (const channel of [web(options), radio(station), zalo(), facebook(), sms()]) {
			for (const message of messages) artifacts.push(...(await channel.render(message, context)).artifacts);
		}
		const week = weekRundown(messages, station, { ...context, from: monday });
		if (week.ok) artifacts.push(...week.value);
	}
}, 120_000);

const textsOf = (type: RegExp): string[] =>
	artifacts.filter(({ mediaType }) => type.test(mediaType)).map(({ bytes }) => decodeUtf8(bytes));

/** Cells of RFC 4180 text. */
function cellsOf(text: string): string[] {
	return [...text.matchAll(/(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
	);
}

describe(`${attackStrings.length} attack strings in plan, messages, station and journal`, () => {
	it("are at least 150, and reach every kind of file", () => {
		expect(attackStrings.length).toBeGreaterThanOrEqual(150);
		const types = new Set(artifacts.map(({ mediaType }) => mediaType.replace(/;.*/, "")));
		for (const type of ["text/html", "image/svg+xml", "application/ssml+xml", "application/rss+xml", "application/xml"])
			expect([...types]).toContain(type);
		for (const type of ["text/csv", "text/calendar", "application/json", "text/css"])
			expect([...types]).toContain(type);
		expect([...types].some((type) => /mpegurl/.test(type))).toBe(true);
	});

	it("leave nothing executable or hidden in any of them, nor a path that leads out", () => {
		for (const artifact of artifacts) {
			expect([artifact.path, findExecutable(artifact)]).toEqual([artifact.path, []]);
			expect([artifact.path, isSafeArtifactPath(artifact.path)]).toEqual([artifact.path, true]);
		}
	});

	it("add no line to a calendar: every unfolded line is one of ours, and events are as many as begun", () => {
		const known =
			/^(?:BEGIN|END):(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|VALARM)$|^(?:VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|X-WR-CALDESC|X-WR-TIMEZONE|REFRESH-INTERVAL|X-PUBLISHED-TTL|TZID|DTSTART|TZOFFSETFROM|TZOFFSETTO|TZNAME|UID|DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE|STATUS|TRANSP|CLASS|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|DTEND|DURATION|ORGANIZER|ATTENDEE|COLOR|URL|SOURCE|IMAGE|ACTION|TRIGGER|PRIORITY|RRULE|X-MICROSOFT-CDO-BUSYSTATUS|X-MICROSOFT-CDO-ALLDAYEVENT|X-LIC-LOCATION)(?:;[^\r\n]*)?:/;
		const calendars = textsOf(/text\/calendar/);
		expect(calendars.length).toBeGreaterThan(10);
		for (const text of calendars) {
			const lines = text.replaceAll("\r\n ", "").split("\r\n").filter(Boolean);
			expect(lines.filter((line) => !known.test(line) || /[\u0000-\u001F\u007F]/.test(line))).toEqual([]);
			expect(lines.filter((line) => /^(?:ATTACH|ATTENDEE|URL)/.test(line))).toEqual([]);
			const count = (line: string): number => lines.filter((one) => one === line).length;
			expect([count("BEGIN:VCALENDAR"), count("END:VCALENDAR")]).toEqual([1, 1]);
			expect(count("BEGIN:VEVENT")).toBe(count("END:VEVENT"));
		}
	});

	it("start no cell of a spreadsheet as a formula", () => {
		const sheets = textsOf(/text\/csv/);
		expect(sheets.length).toBeGreaterThan(20);
		for (const text of sheets) {
			const live = cellsOf(text.replace(/^\uFEFF/, "")).filter((cell) => /^\s*[=+\-@|%\t\r]/.test(cell));
			expect(live.filter((cell) => !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell.trim()))).toEqual([]);
		}
	});

	it("add no entry to a playlist: a comment of one line, then a plain file name, again and again", () => {
		const lists = textsOf(/mpegurl/);
		expect(lists.length).toBeGreaterThan(10);
		for (const text of lists) {
			const [first, ...lines] = text.trimEnd().split("\n");
			expect(first).toBe("#EXTM3U");
			lines.forEach((line, index) => {
				expect(line).toMatch(index % 2 === 0 ? /^#EXTINF:\d+,[^\r\n]*$/ : /^[A-Za-z0-9][A-Za-z0-9./_-]*$/);
				expect(line).not.toContain("..");
			});
		}
	});

	it("leave JSON that parses and holds no key of theirs", () => {
		for (const text of textsOf(/json/)) {
			const keys = new Set<string>();
			JSON.parse(text, (key, value: unknown) => {
				keys.add(key);
				return value;
			});
			expect([...keys].filter((key) => /[<>"]|__proto__|constructor/.test(key))).toEqual([]);
		}
	});
});
