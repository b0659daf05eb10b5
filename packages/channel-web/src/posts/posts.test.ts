import type { Message, Rendition } from "@cchc/channel";
import { testChannel } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { graphemes, smsLength } from "@cchc/vietnamese";
import { describe, expect, it } from "vitest";
import { context, messages, states } from "../__fixtures__/example";
import { facebook } from "./facebook";
import { fitText } from "./fit-text";
import { sms } from "./sms";
import { zalo } from "./zalo";

const all = [...messages, ...states];
const text = ({ artifacts }: Rendition): string => decodeUtf8(artifacts[0]!.bytes);
const link = ({ id }: Message): string => `https://nhanquyen.example.vn/cchc/${id}.html`;
const field =
	(name: string) =>
	(rendition: Rendition): number =>
		String((JSON.parse(text(rendition)) as Record<string, unknown>)[name]).length;

testChannel({
	name: "zalo",
	create: () => zalo({ link }),
	context,
	messages: all,
	measures: { "zalo-title": field("title"), "zalo-description": field("description"), "zalo-author": field("author") },
});
testChannel({
	name: "facebook",
	create: () => facebook({ link, hashtags: ["CảiCáchHànhChính"] }),
	context,
	messages: all,
	measures: { "facebook-text": (rendition) => text(rendition).length },
});
for (const unaccented of [false, true]) {
	testChannel({
		name: "sms",
		create: () => sms({ link, unaccented }),
		context,
		messages: all,
		measures: { "sms-parts": (rendition) => smsLength(text(rendition)).parts },
	});
}

describe("posts", () => {
	const first = states[0] as Message;

	it("read as people write them", async () => {
		expect(text(await sms({ link }).render(first, context))).toMatchInlineSnapshot(`
			"Đăng ký khai sinh tại nhà
			Cha mẹ nộp hồ sơ khai sinh qua mạng, nhận kết quả tại nhà qua bưu chính.
			Đường dây nóng UBND xã: 0220.3777.888
			https://nhanquyen.example.vn/cchc/dang-ky-khai-sinh.html"
		`);
		expect(text(await sms({ link, unaccented: true, parts: 1 }).render(first, context))).toMatchInlineSnapshot(`
			"Dang ky khai sinh tai nha
			Cha me nop ho so khai sinh qua mang...
			Duong day nong UBND xa: 0220.3777.888
			https://nhanquyen.example.vn/cchc/dang-ky-khai-sinh.html"
		`);
		expect(text(await facebook({ link, hashtags: ["Cải cách"] }).render(first, context))).toMatchInlineSnapshot(`
			"Đăng ký khai sinh tại nhà

			Cha mẹ nộp hồ sơ khai sinh qua mạng, nhận kết quả tại nhà qua bưu chính.

			Bà con chuẩn bị giấy chứng sinh, gọi 0220.3777.888 khi cần.

			Các bước

			Điền tờ khai.

			Nhận kết quả.

			Lệ phí: Không thu

			Nộp hồ sơ trực tuyến: https://dichvucong.gov.vn/

			Đường dây nóng UBND xã: 0220.3777.888

			https://nhanquyen.example.vn/cchc/dang-ky-khai-sinh.html

			#Cảicách
			"
		`);
		expect(JSON.parse(text(await zalo({ link }).render(first, context)))).toMatchInlineSnapshot(`
			{
			  "author": "ỦY BAN NHÂN DÂN XÃ NHÂN QUYỀN",
			  "body": [
			    {
			      "content": "Bà con chuẩn bị giấy chứng sinh, gọi 0220.3777.888 khi cần.",
			      "type": "text",
			    },
			    {
			      "content": "Các bước",
			      "type": "text",
			    },
			    {
			      "content": "Điền tờ khai.",
			      "type": "text",
			    },
			    {
			      "content": "Nhận kết quả.",
			      "type": "text",
			    },
			    {
			      "content": "Lệ phí: Không thu",
			      "type": "text",
			    },
			    {
			      "content": "Nộp hồ sơ trực tuyến: https://dichvucong.gov.vn/",
			      "type": "text",
			    },
			    {
			      "content": "Đường dây nóng UBND xã: 0220.3777.888",
			      "type": "text",
			    },
			    {
			      "content": "https://nhanquyen.example.vn/cchc/dang-ky-khai-sinh.html",
			      "type": "text",
			    },
			  ],
			  "comment": "show",
			  "description": "Cha mẹ nộp hồ sơ khai sinh qua mạng, nhận kết quả tại nhà qua bưu chính.",
			  "status": "hide",
			  "title": "Đăng ký khai sinh tại nhà",
			  "type": "normal",
			}
		`);
	});

	it("never drop a letter unasked, and only marks when asked", async () => {
		const title = "Ế Ộ Ữ Ằ Ẳ Ẵ Ặ Ễ Ệ Ợ Ụ đ Đ ơ ư ỳ ỵ ỷ ỹ";
		expect(text(await sms().render({ ...first, title, summary: "" }, context)).split("\n")[0]).toBe(title);
		const plain = text(await sms({ unaccented: true }).render({ ...first, title, summary: "" }, context)).split(
			"\n",
		)[0];
		expect(plain).toBe("E O U A A A A E E O U d D o u y y y y");
	});

	it("cut at a sentence or word and name what was cut", async () => {
		const summary = `${"Bà con nộp hồ sơ tại một nơi. ".repeat(20)}Hết.`;
		const { losses } = await zalo().render({ ...first, summary }, context);
		expect(losses.map(({ code }) => code)).toEqual(["zalo/description-cut"]);
		expect(losses[0]?.excerpt).toContain("nộp hồ sơ");
	});

	it.each([0, 11, 1.5])("sms refuses %d parts", (parts) => {
		expect(() => sms({ parts })).toThrow(/parts/);
	});
});

describe("fitText", () => {
	it("keeps letters whole", () => {
		const { text: kept, cut } = fitText("Ủy ban nhân dân xã. Bà con đến đây.", (candidate) => candidate.length <= 22);
		expect(kept.length).toBeLessThanOrEqual(22);
		expect(graphemes(kept).join("")).toBe(kept);
		expect(cut).not.toBe("");
		expect(fitText("dài", () => false)).toEqual({ text: "", cut: "dài" });
	});
});
