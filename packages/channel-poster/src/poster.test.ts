import type { CivilDate } from "@cchc/calendar";
import { testChannel } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { beVietnamPro, resvgWasm } from "./__fixtures__/test-fonts";
import { hotlineMessage, onlineMessage, testPlan } from "./__fixtures__/test-plan";
import { posterColor } from "./color";
import { poster } from "./poster";
import { makeFormat } from "./poster-formats";
import { posterThemes } from "./theme";

const context = { plan: testPlan, today: "2024-01-02" as CivilDate };
const channel = poster({ fonts: beVietnamPro, resvgWasm, pngLongSide: 200 });

const sheet = poster({ fonts: beVietnamPro, formats: ["a4"] });

testChannel({
	name: "poster",
	create: () => sheet,
	context,
	messages: [onlineMessage, hotlineMessage],
});

describe("poster", () => {
	it("makes an A2 print file, a drawing and a picture", async () => {
		const { artifacts } = await channel.render(onlineMessage, context);
		expect(artifacts.map(({ path }) => path)).toEqual(["nop-ho-so-a2.pdf", "nop-ho-so-a2.svg", "nop-ho-so-a2.png"]);
	});
	it("says what it leaves out of the message", async () => {
		const { losses } = await channel.render(onlineMessage, context);
		expect(losses.map(({ code, part }) => `${code} ${part}`)).toContain("poster/body-omitted body");
	});
	it("refuses letters that the font lacks, and names them", async () => {
		const message = { ...onlineMessage, title: "Nộp hồ sơ ☎ 123" };
		expect(channel.check(message, context).map(({ message: text }) => text)).toEqual([
			"Áp phích có ký tự mà phông chữ không có: «☎» (U+260E) (ở phần: Tiêu đề).",
		]);
		const { artifacts } = await channel.render(message, context);
		expect(artifacts.map(({ path }) => path)).toEqual(["nop-ho-so-khong-ve-duoc.txt"]);
	});
	it("makes sizes of one's own, drawn at 1:10 where they are too long for a page", async () => {
		const arch = makeFormat({
			id: "cong-lang",
			label: "Cổng làng 7 × 1,2 m",
			medium: "fabric",
			width: 7000,
			height: 1200,
			readingDistance: 15,
		});
		const own = poster({ fonts: beVietnamPro, formats: [arch], outputs: ["pdf"] });
		const { artifacts } = await own.render(onlineMessage, context);
		expect(artifacts.map(({ path }) => path)).toEqual(["nop-ho-so-cong-lang-1x10.pdf"]);
	});
	it("does not hand out a print file that fails its preflight", async () => {
		const { tradition } = posterThemes;
		const heavy = { ...tradition, ground: posterColor("red", "#b01116", [90, 100, 100, 60]) };
		const own = poster({ fonts: beVietnamPro, formats: ["a4"], theme: heavy });
		const { artifacts } = await own.render(onlineMessage, context);
		expect(artifacts.map(({ path }) => path)).toEqual(["nop-ho-so-a4.svg", "nop-ho-so-khong-ve-duoc.txt"]);
		expect(decodeUtf8(artifacts[1]!.bytes)).toContain("Tổng mực không quá 300 %» (thấy: 350 %)");
	});
	it("names each line it leaves out", async () => {
		const own = poster({ fonts: beVietnamPro, formats: ["social-wide"], outputs: ["svg"], design: "slogan" });
		const { losses } = await own.render(onlineMessage, context);
		const parts = losses.filter(({ code }) => code === "poster/part-omitted").map(({ part }) => part);
		expect(parts).toEqual(expect.arrayContaining(["summary", "callToAction"]));
	});
	it("draws nothing but paths, whatever the text says", async () => {
		const hostile = "Một cửa (a\\b) </title><script>x</script> ]]> & \"'";
		const own = poster({ fonts: beVietnamPro, formats: ["a4"], outputs: ["svg", "pdf"] });
		const { artifacts } = await own.render({ ...onlineMessage, title: hostile, slogans: [hostile] }, context);
		const svg = decodeUtf8(artifacts.find(({ path }) => path.endsWith(".svg"))!.bytes);
		const tags = new Set([...svg.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag));
		expect([...tags].sort()).toEqual(["desc", "path", "svg", "title"]);
		expect(artifacts.some(({ path }) => path.endsWith(".pdf"))).toBe(true);
	});
});
