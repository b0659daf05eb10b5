import type { CivilDate } from "@cchc/calendar";
import { formatIssue } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { beVietnamPro } from "./__fixtures__/test-fonts";
import { onlineMessage, testPlan } from "./__fixtures__/test-plan";
import { poster } from "./poster";
import { findPosterFormat } from "./poster-formats";
import { posterIssue, posterIssueCodes } from "./poster-issues";
import type { PosterOptions } from "./poster-options-type";

const context = { plan: testPlan, today: "2024-01-02" as CivilDate };
const far = { ...findPosterFormat("banner-6x08")!, readingDistance: 40 };
const check = (more: object, options: Partial<PosterOptions> = {}): string =>
	poster({ fonts: beVietnamPro, ...options })
		.check({ ...onlineMessage, ...more }, context)
		.map(formatIssue)
		.join("\n");

describe("issues of a poster", () => {
	it("have a Vietnamese sentence and a hint each", () => {
		for (const code of posterIssueCodes) {
			const { message, hint } = posterIssue(code, []);
			expect(message).toMatch(/[à-ỹ]/u);
			expect(hint).toMatch(/[à-ỹ]/u);
		}
	});
	it("tell an officer what to do", () => {
		const long = "Ủy ban nhân dân xã đề nghị toàn thể bà con ".repeat(6).trim();
		expect(check({ title: long, slogans: [] }, { formats: [far], design: "slogan" })).toMatchSnapshot();
		expect(check({ title: "x".repeat(1_000_000) })).toMatchSnapshot();
		expect(check({ title: "Gọi ☎ ngay", summary: "漢字" })).toMatchSnapshot();
		expect(check({ callToAction: { text: "Xem", url: `https://a.vn/${"x".repeat(400)}` } })).toMatchSnapshot();
		expect(check({ title: " " })).toMatchSnapshot();
		expect(check({}, { formats: ["a9" as "a4"], design: "neon" as "slogan" })).toMatchSnapshot();
		const bad = { ...findPosterFormat("a2")!, id: "../a2", width: Number.NaN, margin: 300 };
		expect(check({}, { formats: [bad, { ...findPosterFormat("banner-3x1")!, width: 9000 }] })).toMatchSnapshot();
		expect(check({}, { fonts: { ...beVietnamPro, bold: new Uint8Array(4) } })).toMatchSnapshot();
	});
	it("come with a cut that is enough, and no more than that", () => {
		const words =
			"Ủy ban nhân dân xã đề nghị toàn thể bà con nộp hồ sơ trực tuyến để đỡ mất thời gian đi lại nhiều lần".split(" ");
		const options = { design: "slogan" } as const;
		const title = [...words, ...words].join(" ");
		for (const [id, readingDistance] of [
			["banner-3x1", 30],
			["led", 40],
			["a4", 6],
		] as const) {
			const formats = [{ ...findPosterFormat(id)!, readingDistance }];
			const asked = check({ title, slogans: [] }, { ...options, formats });
			expect(asked).toContain("too-long");
			const cut = Number(/Cắt bớt ít nhất (\d+) chữ cái/.exec(asked)?.[1]);
			expect(cut).toBeGreaterThan(0);
			const shorter = title.slice(0, title.length - cut).trim();
			expect(check({ title: shorter, slogans: [] }, { ...options, formats })).not.toContain("too-long");
			const longer = title
				.split(" ")
				.slice(0, shorter.split(" ").length + 1)
				.join(" ");
			expect(check({ title: longer, slogans: [] }, { ...options, formats })).toContain("too-long");
		}
	});
	it("refuse hostile sizes before any layout", () => {
		expect(check({ title: "Ẳ ".repeat(100_000) })).toContain("poster/far-too-long");
		expect(check({ body: "1. a\n".repeat(500) })).toContain("poster/too-many-entries");
	});
});
