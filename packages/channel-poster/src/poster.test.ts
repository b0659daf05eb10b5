import type { CivilDate } from "@cchc/calendar";
import { testChannel } from "@cchc/channel/testing";
import { describe, expect, it } from "vitest";
import { beVietnamPro, resvgWasm } from "./__fixtures__/test-fonts";
import { hotlineMessage, onlineMessage, testPlan } from "./__fixtures__/test-plan";
import { poster } from "./poster";

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
});
