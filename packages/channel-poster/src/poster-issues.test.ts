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
		expect(check({}, { fonts: { ...beVietnamPro, bold: new Uint8Array(4) } })).toMatchSnapshot();
	});
	it("come with a cut that is enough", () => {
		const words =
			"Ủy ban nhân dân xã đề nghị toàn thể bà con nộp hồ sơ trực tuyến để đỡ mất thời gian đi lại nhiều lần".split(" ");
		const options = { formats: ["banner-4x08"], design: "slogan" } as const;
		let title = [...words, ...words].join(" ");
		for (let round = 0; round < 3; round++) {
			const cut = /Cắt bớt ít nhất (\d+) chữ cái/.exec(check({ title, slogans: [] }, options))?.[1];
			if (cut === undefined) break;
			title = title.slice(0, title.length - Number(cut)).trim();
		}
		expect(check({ title, slogans: [] }, options)).not.toContain("too-long");
		expect(title.length).toBeGreaterThan(40);
	});
	it("refuse hostile sizes before any layout", () => {
		expect(check({ title: "Ẳ ".repeat(100_000) })).toContain("poster/far-too-long");
		expect(check({ body: "1. a\n".repeat(500) })).toContain("poster/too-many-entries");
	});
});
