import type { Message } from "@cchc/channel";
import { testChannel } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { context, messages, options, states } from "./__fixtures__/example";
import { web } from "./index";

const create = (): ReturnType<typeof web> => web(options);
const largest = ({ artifacts }: { artifacts: readonly { bytes: Uint8Array }[] }): number =>
	Math.max(...artifacts.map(({ bytes }) => bytes.length));

testChannel({
	name: "web",
	create,
	context,
	messages: [...messages, ...states],
	measures: { "page-bytes": largest },
});

const fragment = async (message: Message | undefined, more: Partial<typeof options> = {}): Promise<string> => {
	const { artifacts } = await web({ ...options, ...more }).render(message as Message, context);
	return decodeUtf8(artifacts[1]?.bytes as Uint8Array);
};
const state = (id: string): Message | undefined => states.find((message) => message.id === id);

describe("web", () => {
	it("makes a page and a fragment", async () => {
		const { artifacts, losses } = await create().render(states[0] as Message, context);
		expect(artifacts.map(({ path }) => path)).toEqual(["dang-ky-khai-sinh.html", "dang-ky-khai-sinh.fragment.html"]);
		expect(losses.map(({ code }) => code)).toEqual(["web/slogans-omitted"]);
		await expect(decodeUtf8(artifacts[0]!.bytes)).toMatchFileSnapshot("__fixtures__/dang-ky-khai-sinh.page.html.txt");
		await expect(decodeUtf8(artifacts[1]!.bytes)).toMatchFileSnapshot(
			"__fixtures__/dang-ky-khai-sinh.fragment.html.txt",
		);
	});

	it("writes every kind of Markdown, headings without a gap below the level asked for", async () => {
		const html = await fragment(state("day-du"), { headingLevel: 3 });
		expect([...html.matchAll(/<h(\d)>([^<]*)/g)].map(([, level, text]) => `${level} ${text}`)).toEqual([
			"3 Đủ mọi thứ trong một bài",
			"4 Lớn",
			"5 Nhỏ",
			"4 Thông tin cần biết",
			"4 Liên hệ",
			"4 Căn cứ",
		]);
		await expect(html).toMatchFileSnapshot("__fixtures__/day-du.fragment.html.txt");
	});

	it.each([
		["du-thao", "Dự thảo, chưa được công bố."],
		["dien-tap", "Diễn tập: đây không phải thông báo thật."],
		["sua-gio", "Thông báo sửa đổi"],
		["huy-bo", "Thông báo hủy bỏ"],
		["sap-toi", "có hiệu lực từ ngày 02/12/2024"],
	])("says on %s: %s", async (id, text) => {
		expect(await fragment(state(id))).toContain(text);
	});

	it("keeps drafts away from search engines and machine-readable news", async () => {
		const { artifacts } = await create().render(state("du-thao") as Message, context);
		const page = decodeUtf8(artifacts[0]!.bytes);
		expect(page).toContain('<meta name="robots" content="noindex">');
		expect(page).not.toContain("ld+json");
	});

	it("declares what the body loses", async () => {
		const body = "a <b>c</b> ![d](https://e.vn/f.png) [g](javascript:h)";
		const callToAction = { text: "Bấm", url: "javascript:1" };
		const { losses } = await create().render({ ...(messages[0] as Message), body, callToAction, slogans: [] }, context);
		expect(losses.map(({ code, excerpt }) => [code, excerpt])).toEqual([
			["web/html-omitted", "<b>"],
			["web/html-omitted", "</b>"],
			["web/image-linked", "d"],
			["web/address-omitted", "g"],
			["web/address-omitted", "javascript:1"],
		]);
	});

	it.each(["", "ftp://a.vn", "https://u:p@a.vn/", "https://a.vn/?q", "nhanquyen.vn"])(
		"refuses the address %j",
		(siteUrl) => {
			expect(() => web({ siteUrl })).toThrow(/siteUrl/);
		},
	);
});
