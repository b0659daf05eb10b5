import { civilDate, type WeeklySlot } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { decodeUtf8, unwrap } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { messagesOnAir, monthRundown, planRundown, sessionCaps, weekRundown } from "../index";
import type { RadioOptions } from "../station/options-type";
import type { RundownEntry } from "./rundown-type";

const today = civilDate("2024-03-01");
const from = civilDate("2024-03-04");
const context = { plan: seedPlan, today, from };

describe("planRundown", () => {
	const rundown = unwrap(planRundown(seedMessages, seedOptions, context, 7));

	it("puts a broadcast on each day of the slot, within its minutes", () => {
		expect(rundown.sessions.map(({ id }) => id)).toEqual(["20240305-1700", "20240308-1700"]);
		for (const session of rundown.sessions) {
			expect(session.seconds).toBeLessThanOrEqual(session.minutes * 60);
			expect(session.entries.at(-1)?.cumulative).toBe(session.seconds);
		}
	});

	it("airs every message before it repeats one", () => {
		const heard = new Set<string>();
		for (const { entries } of rundown.sessions) {
			for (const { kind, message } of entries) {
				if (message === undefined) continue;
				expect(kind === "repeat").toBe(heard.has(message));
				heard.add(message);
			}
		}
		expect([...heard].sort()).toEqual(seedMessages.map(({ id }) => id).sort());
	});

	it("keeps times and files in step", () => {
		const [session] = rundown.sessions;
		expect(session?.entries.slice(0, 3).map(({ start, file }) => [start, file])).toEqual([
			["17:00:00", "nhac-hieu.mp3"],
			["17:00:10", "20240305-1700-02.mp3"],
			[expect.stringMatching(/^17:00:2\d$/), "20240305-1700-03.mp3"],
		]);
	});

	it("is silent on holidays unless the slot asks for them, and says so", () => {
		const tet = { plan: seedPlan, today, from: civilDate("2024-02-05") };
		const { onHoliday: _silent, ...slot } = (seedPlan.broadcastSlots ?? [])[0] as WeeklySlot;
		const days = (broadcastSlots: WeeklySlot[]): string[] =>
			unwrap(
				planRundown(seedMessages, seedOptions, { ...tet, plan: { ...seedPlan, broadcastSlots } }, 14),
			).sessions.map(({ date }) => date);
		expect(days([slot])).toEqual(["2024-02-06", "2024-02-16"]);
		expect(days([{ ...slot, onHoliday: "keep" }])).toHaveLength(4);
		const holiday = planRundown(
			seedMessages,
			seedOptions,
			{ plan: seedPlan, today, from: civilDate("2024-02-05") },
			14,
		);
		expect(unwrap(holiday).sessions.map(({ date }) => date)).toEqual(["2024-02-06", "2024-02-16"]);
		expect(holiday.issues.map(({ code }) => code)).toEqual(["radio/holiday-left-out", "radio/holiday-left-out"]);
	});

	it("reports a plan without slots and a time without messages", () => {
		const { broadcastSlots: _slots, ...plan } = seedPlan;
		expect(planRundown(seedMessages, seedOptions, { ...context, plan: plan as Plan }, 7).issues[0]?.code).toBe(
			"radio/no-slots",
		);
		const silent = planRundown([], seedOptions, context, 7);
		expect(silent.issues.map(({ code }) => code)).toEqual(["radio/empty-session", "radio/empty-session"]);
		expect(unwrap(silent).sessions).toEqual([]);
	});

	it("says which message fits nowhere and how much to cut", () => {
		const message = { ...(seedMessages[0] as Message), body: "Bà con mang giấy tờ đến xã. ".repeat(600) };
		const { issues } = planRundown([message], seedOptions, context, 7);
		expect(issues.map(({ code }) => code)).toEqual([
			"radio/empty-session",
			"radio/empty-session",
			"radio/message-not-scheduled",
		]);
		expect(issues.at(-1)?.hint).toMatch(/khoảng \d{3,4} âm tiết/);
	});
});

describe("messagesOnAir", () => {
	const base = seedMessages[0] as Message;

	it("puts urgent messages first and drops what is cancelled, not yet valid or a draft", () => {
		const messages: Message[] = [
			{ ...base, id: "thuong" },
			{ ...base, id: "gap", priority: "urgent" },
			{ ...base, id: "nhap", status: "draft" },
			{ ...base, id: "sau", validFrom: civilDate("2024-05-01") },
			{ ...base, id: "het-han", expires: civilDate("2024-03-01") },
			{ ...base, id: "cu" },
			{ ...base, id: "huy", kind: "cancel", references: ["cu"], priority: "priority" },
		];
		expect(messagesOnAir(messages, from).map(({ id }) => id)).toEqual(["gap", "huy", "thuong"]);
	});
});

describe("slots", () => {
	const slot = (id: string, time: string, minutes: number, weekdays: WeeklySlot["weekdays"] = [2]): WeeklySlot => ({
		id,
		title: "Chương trình",
		time,
		minutes,
		weekdays,
	});
	const issuesOf = (broadcastSlots: WeeklySlot[], options: RadioOptions = seedOptions): string[] =>
		planRundown(seedMessages, options, { ...context, plan: { ...seedPlan, broadcastSlots } }, 7).issues.map(
			({ code, severity }) => `${severity} ${code}`,
		);

	it("must not overlap", () => {
		expect(issuesOf([slot("a", "05:00", 15), slot("b", "05:15", 15)])).toEqual([]);
		expect(issuesOf([slot("a", "05:00", 30), slot("b", "05:05", 5), slot("c", "05:20", 15)])).toEqual([
			"error radio/slots-overlap",
			"error radio/slots-overlap",
		]);
	});

	it("keep to the locality's cap", () => {
		const [cap] = sessionCaps;
		const options = { ...seedOptions, ...(cap === undefined ? {} : { sessionCap: cap }) };
		expect(issuesOf([slot("a", "05:00", 15, [1, 2, 3, 4, 5])], options)).toEqual([]);
		expect(
			issuesOf([slot("a", "05:00", 20, [1, 2, 3, 4, 5, 6]), slot("b", "11:00", 15), slot("c", "17:00", 15)], options),
		).toEqual([
			"warning radio/session-too-long",
			"warning radio/too-many-sessions",
			"warning radio/weekend-session",
			"warning radio/too-many-days",
		]);
		expect(issuesOf([slot("a", "05:00", 20)], { ...options, mode: "final" })).toEqual(["error radio/session-too-long"]);
	});
});

describe("programmes of a rundown", () => {
	const [base] = seedMessages as [Message, ...Message[]];
	const first = (messages: Message[], options = seedOptions): RundownEntry[] => [
		...(unwrap(planRundown(messages, options, context, 7)).sessions[0]?.entries ?? []),
	];

	it("start with an urgent message and say it again", () => {
		const entries = first([base, { ...base, id: "bao", title: "Tránh bão", priority: "urgent" }]);
		expect(entries.filter(({ message }) => message === "bao").map(({ kind, order }) => [kind, order])).toEqual([
			["notice", 4],
			["repeat", expect.any(Number)],
		]);
	});

	it("read slogans between messages where there is time, another each time", () => {
		const { sessions } = unwrap(planRundown(seedMessages, seedOptions, context, 7));
		const spots = sessions.map(({ programme }) => programme.items.filter(({ kind }) => kind === "spot"));
		expect(spots.map((items) => items.length)).toEqual([2, 2]);
		const texts = spots.flat().map(({ blocks: [block] }) => (block?.kind === "speech" ? block.paragraph.source : ""));
		expect(new Set(texts).size).toBe(4);
		expect(texts[0]).toBe("Một cửa gần dân, đúng hẹn từng hồ sơ.");
		expect(first(seedMessages, { ...seedOptions, spots: 0 }).some(({ kind }) => kind === "spot")).toBe(false);
	});

	it("keep room for a recording in another language", () => {
		const languages = [{ language: "Mường", seconds: 120 }];
		const entries = first([base], { ...seedOptions, station: { ...seedOptions.station, languages } });
		expect(entries.find(({ kind }) => kind === "ethnic-language")).toMatchObject({
			title: "Bản tin tiếng Mường",
			seconds: 120,
			source: "file",
		});
	});

	it("say when tunes, contacts and recordings alone are longer than the slot", () => {
		const station = { ...seedOptions.station, languages: [{ language: "Mường", seconds: 1200 }] };
		const { issues } = planRundown([base], { ...seedOptions, station }, context, 7);
		expect(issues.map(({ code, path }) => [code, path.at(-1)])).toContainEqual([
			"radio/slot-overrun",
			seedPlan.broadcastSlots?.[0]?.id,
		]);
	});

	it("give question and answer to two voices", () => {
		const body = "Hỏi: Nộp hồ sơ ở đâu?\n\nTrả lời: Ở Bộ phận một cửa.\n\nGiờ làm việc như thường lệ.";
		const { sessions } = unwrap(planRundown([{ ...base, body }], seedOptions, context, 7));
		const item = sessions[0]?.programme.items.find(({ kind }) => kind === "question-answer");
		const voices = item?.blocks.map((block) => (block.kind === "speech" ? (block.voice ?? item.voice)?.id : "cue"));
		expect(voices?.slice(-5, -1)).toEqual(["nu", "nam", "nu", "nu"]);
	});
});

describe("monthRundown", () => {
	it("covers the month, within its slots, in all its files", () => {
		const files = unwrap(monthRundown(seedMessages, seedOptions, { ...context, from: civilDate("2024-04-17") }));
		const days = files.filter(({ path }) => path.endsWith(".m3u8")).map(({ path }) => path.slice(6, 8));
		expect(days).toEqual(["02", "05", "09", "12", "16", "19", "23", "26"]);
		expect(files.filter(({ path }) => !path.endsWith(".m3u8")).map(({ path }) => path)).toEqual([
			"lich-phat-song-20240401.csv",
			"lich-phat-song-20240401.json",
			"lich-phat-song-20240401.ics",
			"nhat-ky-phat-song-20240401.docx",
		]);
	});
});

describe("weekRundown", () => {
	const artifacts = unwrap(weekRundown(seedMessages, seedOptions, context));
	const text = (path: string): string =>
		decodeUtf8(artifacts.find((artifact) => artifact.path === path)?.bytes ?? new Uint8Array());

	it("writes the station's files", () => {
		expect(artifacts.map(({ path }) => path)).toEqual([
			"20240305-1700.docx",
			"20240305-1700.txt",
			"20240305-1700.ssml",
			"20240305-1700.m3u8",
			"20240308-1700.docx",
			"20240308-1700.txt",
			"20240308-1700.ssml",
			"20240308-1700.m3u8",
			"lich-phat-song-20240304.csv",
			"lich-phat-song-20240304.json",
			"lich-phat-song-20240304.ics",
			"nhat-ky-phat-song-20240304.docx",
		]);
	});

	it("writes a playlist without byte-order mark, with relative ASCII names", () => {
		const { bytes } = artifacts.find(({ path }) => path === "20240305-1700.m3u8") ?? { bytes: new Uint8Array() };
		expect([...bytes.slice(0, 7)]).toEqual([...new TextEncoder().encode("#EXTM3U")]);
		const files = text("20240305-1700.m3u8")
			.split("\n")
			.filter((line) => line !== "" && !line.startsWith("#"));
		for (const file of files) expect(file).toMatch(/^[a-z0-9-]+\.mp3$/);
	});

	it("writes CSV for a spreadsheet and JSON without the scripts", () => {
		expect(text("lich-phat-song-20240304.csv")).toContain("2024-03-05,Chuyên mục Cải cách hành chính,1,17:00:00,10");
		const rundown = JSON.parse(text("lich-phat-song-20240304.json")) as { sessions: { programme?: unknown }[] };
		expect(rundown.sessions[0]).not.toHaveProperty("programme");
	});
});
