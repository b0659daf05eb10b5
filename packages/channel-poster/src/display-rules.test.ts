import type { CivilDate } from "@cchc/calendar";
import { describe, expect, it } from "vitest";
import { checkDisplay, displayRules } from "./display-rules";
import { findPosterFormat } from "./poster-formats";

const day = (text: string): CivilDate => text as CivilDate;
const banner = {
	format: findPosterFormat("banner-3x1")!,
	place: "Cổng chợ",
	from: day("2024-03-01"),
	to: day("2024-03-15"),
};

describe("checkDisplay", () => {
	it("allows fifteen days and no more", () => {
		expect(checkDisplay(banner)).toEqual([]);
		const [issue] = checkDisplay({ ...banner, to: day("2024-03-16") });
		expect(issue).toMatchObject({ code: "poster/display-days", severity: "warning", basis: { article: "Điều 27" } });
		expect(checkDisplay({ ...banner, to: day("2024-03-16"), sponsored: true, maker: "UBND xã" })[0]?.severity).toBe(
			"error",
		);
	});
	it("wants sponsors small and makers named, and nothing across a road", () => {
		const codes = checkDisplay({ ...banner, sponsored: true, sponsorShare: 0.25, acrossRoad: true }).map(
			({ code }) => code,
		);
		expect(codes).toEqual(["poster/display-road", "poster/sponsor-share", "poster/sponsor-maker"]);
	});
	it("cites a basis for every rule", () => {
		expect(displayRules.every(({ basis }) => basis.document !== "")).toBe(true);
	});
});
