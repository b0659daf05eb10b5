import type { CivilDate } from "@cchc/calendar";
import { decodeUtf8, unwrap } from "@cchc/core";
import { readDocxText } from "@cchc/document";
import { describe, expect, it } from "vitest";
import { hotlineMessage, onlineMessage, testPlan } from "../__fixtures__/test-plan";
import { findPosterFormat } from "../poster-formats";
import { orderPrints, placeTable, printTable } from "./print-order";
import { printOrderFiles } from "./print-order-files";

const day = (text: string): CivilDate => text as CivilDate;
const banner = findPosterFormat("banner-6x08")!;
const poster = findPosterFormat("a2")!;
const places = [
	{ id: "cho", name: "Cổng chợ", where: "Thôn Bình Cách", hangs: [{ format: banner, quantity: 1 }] },
	{
		id: "nha-van-hoa",
		name: "Nhà văn hóa các thôn",
		hangs: [
			{ format: poster, quantity: 6 },
			{ format: banner, quantity: 2 },
		],
	},
];
const order = orderPrints([onlineMessage, hotlineMessage], places, { from: day("2024-03-01"), to: day("2024-03-15") });

describe("print order", () => {
	it("adds quantities up over places, and says size, material and file", () => {
		expect(printTable(order).rows[0]).toEqual([
			"1",
			"Nộp hồ sơ trực tuyến: ngồi nhà vẫn xong việc",
			"Băng rôn 6 × 0,8 m",
			"6 × 0,8",
			"Bạt hoặc vải, viền gập, đóng khoen",
			"3",
			"14,4",
			"nop-ho-so-banner-6x08-1x10.pdf",
		]);
		expect(order.area).toBeCloseTo(2 * (3 * 4.8 + 6 * 0.42 * 0.594), 6);
		expect(order.issues).toEqual([]);
	});
	it("lists the places", () => {
		expect(placeTable(order).rows.map((row) => row.slice(1, 5))).toEqual([
			["Cổng chợ", "Thôn Bình Cách", "Băng rôn 6 × 0,8 m", "2"],
			["Nhà văn hóa các thôn", "", "Khổ A2 đứng", "12"],
			["Nhà văn hóa các thôn", "", "Băng rôn 6 × 0,8 m", "4"],
		]);
	});
	it("warns of banners that hang too long", () => {
		const long = orderPrints([onlineMessage], places, { from: day("2024-03-01"), to: day("2024-03-31") });
		expect(long.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
			"poster/display-days places.0.to",
			"poster/display-days places.1.to",
		]);
	});
	it("writes Word and CSV", () => {
		const [docx, csv] = printOrderFiles(order, { plan: testPlan, today: day("2024-02-20") });
		expect(unwrap(readDocxText(docx!.bytes)).join("\n")).toContain("PHIẾU ĐẶT IN PA NÔ, ÁP PHÍCH, BĂNG RÔN");
		expect(decodeUtf8(csv!.bytes)).toContain("nop-ho-so-banner-6x08-1x10.pdf");
	});
});
