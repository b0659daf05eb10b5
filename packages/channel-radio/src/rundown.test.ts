import { civilDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { decodeUtf8, unwrap } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "./__fixtures__/seed";
import { messagesOnAir, planRundown, weekRundown } from "./index";

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

	it("skips a holiday when the slot says so", () => {
		const holiday = planRundown(
			seedMessages,
			seedOptions,
			{ plan: seedPlan, today, from: civilDate("2024-02-05") },
			14,
		);
		expect(unwrap(holiday).sessions.map(({ date }) => date)).toEqual(["2024-02-06", "2024-02-16"]);
	});

	it("reports a plan without slots and a time without messages", () => {
		const { broadcastSlots: _slots, ...plan } = seedPlan;
		expect(planRundown(seedMessages, seedOptions, { ...context, plan: plan as Plan }, 7).issues[0]?.code).toBe(
			"radio/no-slots",
		);
		expect(planRundown([], seedOptions, context, 7).issues[0]?.code).toBe("radio/no-messages");
	});

	it("says which message fits nowhere and how much to cut", () => {
		const message = { ...(seedMessages[0] as Message), body: "Bà con mang giấy tờ đến xã. ".repeat(600) };
		const { issues } = planRundown([message], seedOptions, context, 7);
		expect(issues.map(({ code }) => code)).toEqual(["radio/message-not-scheduled", "radio/no-messages"]);
		expect(issues[0]?.hint).toMatch(/khoảng \d{3,4} âm tiết/);
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

describe("weekRundown", () => {
	const artifacts = unwrap(weekRundown(seedMessages, seedOptions, context));
	const text = (path: string): string =>
		decodeUtf8(artifacts.find((artifact) => artifact.path === path)?.bytes ?? new Uint8Array());

	it("writes the station's files", () => {
		expect(artifacts.map(({ path }) => path)).toEqual([
			"20240305-1700.docx",
			"20240305-1700.txt",
			"20240305-1700.m3u8",
			"20240308-1700.docx",
			"20240308-1700.txt",
			"20240308-1700.m3u8",
			"lich-phat-song-20240304.csv",
			"lich-phat-song-20240304.json",
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
