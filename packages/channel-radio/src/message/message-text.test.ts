import type { Message } from "@cchc/channel";
import { describe, expect, it } from "vitest";
import { seedMessages, seedPlan } from "../__fixtures__/seed";
import { messageText } from "./message-text";

const { facts: _facts, slogans: _slogans, callToAction: _call, ...base } = seedMessages[0] as Message;
const read = (body: string, extra: Partial<Message> = {}): { paragraphs: readonly string[]; losses: string[] } => {
	const { paragraphs, losses } = messageText({ ...base, summary: "Tóm tắt.", body, ...extra }, seedPlan);
	return { paragraphs, losses: losses.map(({ code, excerpt = "" }) => `${code} ${excerpt}`.trim()) };
};

describe("messageText", () => {
	it("numbers ordered lists as a speaker does and ends every line like a sentence", () => {
		expect(read("## Cách làm\n\n1. mở trang;\n2. nộp hồ sơ\n\n- thứ nhất,\n- thứ hai").paragraphs).toEqual([
			"Tóm tắt.",
			"Cách làm.",
			"Một là: mở trang.",
			"Hai là: nộp hồ sơ.",
			"Thứ nhất.",
			"Thứ hai.",
		]);
	});

	it("does not say the summary twice", () => {
		expect(read("Trước hết. Tóm tắt. Sau đó.").paragraphs).toEqual(["Trước hết. Tóm tắt. Sau đó."]);
	});

	it("names everything it leaves out", () => {
		const body = [
			"Xem [trang này](https://xa.example.vn/a/b) và ![ảnh trụ sở](https://xa.example.vn/a.png).",
			"| Thủ tục | Phí |\n| --- | --- |\n| Khai sinh | 0 |",
			"```\nmã\n```",
		].join("\n\n");
		const { paragraphs, losses } = read(body, {
			facts: [{ label: "Phí", value: "0 đồng" }],
			slogans: ["Một cửa | gần dân"],
			callToAction: { text: "Xem thêm", url: "https://xa.example.vn/a/b" },
		});
		expect(paragraphs).toEqual(["Tóm tắt.", "Xem trang này và ảnh trụ sở.", "Xem thêm."]);
		expect(losses).toEqual([
			"radio/link-omitted https://xa.example.vn/a/b",
			"radio/image-omitted https://xa.example.vn/a.png",
			"radio/table-omitted Thủ tục, Phí; Khai sinh, 0",
			"radio/code-omitted mã",
			"radio/link-omitted https://xa.example.vn/a/b",
			"radio/facts-omitted Phí: 0 đồng",
			"radio/slogans-omitted Một cửa gần dân",
		]);
	});

	it("leaves out a heading under which nothing can be said, or that announces a table", () => {
		const table = "| Thủ tục | Phí |\n| --- | --- |\n| Khai sinh | 0 |";
		const { paragraphs, losses } = read(
			`## Phí\n\n### Bảng phí\n\n${table}\n\n## Nơi nộp\n\n### Tại xã\n\nỞ xã.\n\n## Giờ\n\n${table}\n\nMời bà con.\n\n## Hết`,
		);
		expect(paragraphs).toEqual(["Tóm tắt.", "Nơi nộp.", "Tại xã.", "Ở xã.", "Mời bà con."]);
		expect(losses).toEqual([
			"radio/table-omitted Thủ tục, Phí; Khai sinh, 0",
			"radio/heading-omitted Bảng phí",
			"radio/heading-omitted Phí",
			"radio/table-omitted Thủ tục, Phí; Khai sinh, 0",
			"radio/heading-omitted Giờ",
			"radio/heading-omitted Hết",
		]);
	});

	it("says telephones and addresses of contacts without a loss", () => {
		expect(read("Gọi {{fact:duong-day-nong-xa}} hoặc vào {{fact:cong-dvc}}.")).toEqual({
			paragraphs: ["Tóm tắt.", "Gọi 0220.3777.888 hoặc vào https://dichvucong.gov.vn."],
			losses: [],
		});
	});

	it("says an address that is short enough", () => {
		expect(read("a", { callToAction: { text: "Nộp hồ sơ", url: "https://dichvucong.gov.vn/" } })).toEqual({
			paragraphs: ["Tóm tắt.", "A.", "Nộp hồ sơ, tại địa chỉ dichvucong.gov.vn."],
			losses: [],
		});
	});
});
