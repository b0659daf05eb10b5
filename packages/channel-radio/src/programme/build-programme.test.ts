import { civilDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, type Programme, type ProgrammeParts, programmeText } from "../index";
import type { RadioOptions } from "../station/options-type";

const [base, second] = seedMessages as [Message, Message, ...Message[]];
const build = (parts: Partial<ProgrammeParts>, options: RadioOptions = seedOptions): Programme =>
	buildProgramme({ id: "a", title: "Bản tin", messages: [{ message: base }], ...parts }, seedPlan, options).programme;
const kinds = ({ items }: Programme): string[] => items.map(({ kind }) => kind);

describe("a programme", () => {
	it("goes from the tune over greeting, contents, items and hotline to the tune", () => {
		const station = { ...seedOptions.station, languages: [{ language: "Mường", seconds: 120 }] };
		const question = { ...second, id: "hoi", body: "Hỏi: Ở đâu?\n\nTrả lời: Ở xã." };
		const programme = build(
			{
				messages: [
					{ message: { ...base, priority: "urgent" } },
					{ message: question },
					{ message: { ...second, id: "cu" }, repeat: true },
					{ message: { ...second, id: "moi" } },
				],
				spots: ["Một cửa gần dân"],
				reminders: [base],
				date: civilDate("2024-03-05"),
				time: "17:00",
				minutes: 15,
			},
			{ ...seedOptions, station },
		);
		expect(kinds(programme)).toEqual([
			"signature",
			"opening",
			"contents",
			"notice",
			"spot",
			"question-answer",
			"repeat",
			"news",
			"repeat",
			"ethnic-language",
			"hotline",
			"closing",
			"signature",
		]);
		expect(new Set(programme.items.map(({ id }) => id)).size).toBe(programme.items.length);
		expect(programme.items.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(programme.seconds, 6);
	});

	it("greets with station, listeners, day and subject", () => {
		const text = programmeText(build({ date: civilDate("2024-03-05") }));
		expect(text.split("\n").slice(0, 3)).toEqual([
			"Đây là Đài truyền thanh xã Nhân Quyền.",
			"Kính thưa toàn thể bà con nhân dân!",
			"Hôm nay, thứ Ba, ngày năm tháng ba năm hai nghìn không trăm hai mươi tư, Đài xin gửi tới bà con nội dung: Bản tin.",
		]);
	});

	it("says the hotline twice, address and hours too, and ends with thanks", () => {
		const { contacts: _contacts, ...message } = base;
		const text = programmeText(build({ messages: [{ message }] }));
		const hotline = "không hai hai không ba bảy bảy bảy tám tám tám";
		const end = text.slice(text.indexOf("Bà con cần biết thêm"));
		expect(end.split(hotline)).toHaveLength(3);
		expect(end.indexOf("Xin nhắc lại:")).toBeGreaterThan(end.indexOf(hotline));
		expect(text.trimEnd().endsWith("Xin cảm ơn bà con đã chú ý lắng nghe!")).toBe(true);
	});

	it.each([
		["normal", "news", ""],
		["priority", "notice", "Thông báo quan trọng."],
		["urgent", "notice", "Thông báo khẩn cấp."],
	] as const)("treats a message of %s priority as %s", (priority, kind, lead) => {
		const item = build({ messages: [{ message: { ...base, priority } }] }).items.find(
			({ message }) => message !== undefined,
		);
		expect([item?.kind, item?.priority]).toEqual([kind, priority]);
		expect(programmeText(build({ messages: [{ message: { ...base, priority } }] })).includes(lead)).toBe(true);
	});

	it("gives items to two voices in turn, and all of them to one where there is one", () => {
		const messages = seedMessages.map((message) => ({ message }));
		const voices = build({ messages }).items.flatMap(({ message, voice }) =>
			message === undefined ? [] : (voice?.id ?? ""),
		);
		expect(voices).toEqual(["nu", "nam", "nu", "nam", "nu", "nam"]);
		const alone = build({ messages }, { station: { name: "Đài" } }).items.flatMap(({ voice }) => voice?.label ?? []);
		expect(new Set(alone)).toEqual(new Set(["Phát thanh viên"]));
	});

	it.each([
		["draft", "Bản nháp, chưa được duyệt, không phát."],
		["exercise", "Lưu ý: đây là tin diễn tập."],
	] as const)("says that a message is %s", (status, words) => {
		const programme = build({ messages: [{ message: { ...base, status } }] });
		expect(programmeText(programme)).toContain(words);
		expect(programme.draft).toBe(status === "draft" ? true : undefined);
	});
});
