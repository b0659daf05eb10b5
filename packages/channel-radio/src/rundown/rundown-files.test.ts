import { civilDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { CchcError, decodeUtf8, unwrap } from "@cchc/core";
import { readDocxText } from "@cchc/document";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { planRundown, rundownArtifacts } from "../index";
import type { RadioOptions } from "../station/options-type";

const [base] = seedMessages as [Message, ...Message[]];
const slot = { id: "toi", weekdays: [2], time: "17:00", minutes: 15 } as const;
const context = { today: civilDate("2024-03-01"), from: civilDate("2024-03-04") };

/** The files of one broadcast whose message and slot are called `title`. */
function filesOf(title: string, options: RadioOptions = seedOptions): Map<string, Uint8Array> {
	const plan = { ...seedPlan, broadcastSlots: [{ ...slot, title }] };
	const rundown = unwrap(planRundown([{ ...base, title }], options, { ...context, plan }, 7));
	const artifacts = rundownArtifacts(rundown, options, { ...context, plan });
	return new Map(artifacts.map(({ path, bytes }) => [path.slice(path.indexOf(".") + 1), bytes]));
}

const hostile: readonly (readonly [name: string, title: string])[] = [
	["line breaks", "Tin một\r\n#EXTM3U\n#EXTINF:9,x\n/etc/passwd"],
	["other line breaks", "Tin một\u2028#EXTM3U\u2029hai\u0085ba\u000bbốn\u000cnăm"],
	["a comment sign first", "#EXTINF:-1,Tin một"],
	["commas and quotes", 'Tin "một", "hai"; ba'],
	["control characters", "Tin\u0000 một\u0007\u001b[31m\uFEFF\uFFFE hai"],
	["a formula", '=HYPERLINK("http://a.example","x")'],
	["a formula behind a space", " @SUM(1+1)*cmd|'/C calc'!A0"],
	["mark-up", "Tin <b>một</b> & ]]> <break time='9s'/> </s></p>"],
	["calendar lines", "Tin một\nEND:VEVENT\nBEGIN:VALARM\\; hai, ba"],
	["text from right to left", "Tin \u202Emột\u202C hai"],
	["much text", `Tin ${"rất dài ".repeat(60)}`],
	["half a letter", "Tin \ud800 một"],
];

/** Cells of CSV as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === "\r\n") rows.push([]);
	}
	return rows.filter((row) => row.length > 1);
}

describe.each(hostile)("a title with %s", (_name, title) => {
	const files = filesOf(title);
	const text = (path: string): string => decodeUtf8(files.get(path) ?? new Uint8Array());

	it("stays on its line of the playlist", () => {
		const bytes = files.get("m3u8") ?? new Uint8Array();
		expect([...bytes.slice(0, 8)]).toEqual([...new TextEncoder().encode("#EXTM3U\n")]);
		const lines = text("m3u8").split(/[\r\n\u0085\u2028\u2029\v\f]/);
		expect(lines.pop()).toBe("");
		for (const [index, line] of lines.slice(1).entries()) {
			expect(line).toMatch(index % 2 === 0 ? /^#EXTINF:\d+,\S/ : /^[a-z0-9-]+\.mp3$/);
		}
		expect(text("m3u8")).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
	});

	it("fills one cell of the table and is no formula", () => {
		const rows = readCsv(text("csv"));
		for (const row of rows) {
			expect(row).toHaveLength(14);
			for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@|%]/);
		}
	});

	it("is one text of the calendar", () => {
		const lines = text("ics")
			.replace(/\r\n[ \t]/g, "")
			.split("\r\n");
		expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+[;:][^\n\r]*$/);
	});

	it("is text in JSON, SSML, script and log sheet", () => {
		const { sessions } = JSON.parse(text("json")) as { sessions: { title: string }[] };
		expect(sessions).toHaveLength(1);
		expect(text("ssml").replace(/<[^>]*>/g, "")).not.toMatch(
			/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]|&(?!(?:amp|lt|gt|quot|#39);)/,
		);
		expect(text("txt")).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u0085\u2028]/);
		expect(readDocxText(files.get("docx") ?? new Uint8Array()).ok).toBe(true);
	});
});

describe("the signature tune", () => {
	it.each(["../nhac.mp3", "/nhac.mp3", "#EXTM3U", "nhạc hiệu.mp3", "a\nb.mp3", "http://a.example/a.mp3", ""])(
		"may not be called %j",
		(file) => {
			const station = { ...seedOptions.station, signatureTune: { file, seconds: 10 } };
			expect(() => filesOf("Tin", { ...seedOptions, station })).toThrow(CchcError);
		},
	);
});
