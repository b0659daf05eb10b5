import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedDuties, seedUnitNames } from "../__fixtures__/seed-duties";
import { applyDutyEvents } from "../duties/duty-events";
import { scheduleDuties } from "../duties/schedule-duties";
import { formatYearHtml } from "./year-html";
import { formatYearSvg } from "./year-svg";
import { type YearCalendarOptions, yearView } from "./year-view";

const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
const options: YearCalendarOptions = {
	year: 2024,
	title: "Lịch báo cáo cải cách hành chính năm 2024",
	subtitle: "UBND xã Nhân Quyền",
	deadlines,
	unitNames: seedUnitNames,
};

describe("yearView", () => {
	it("gathers days off, make-up days and reports", () => {
		const view = yearView(options);
		expect(view.notes).toEqual([
			"Ngày nghỉ lễ, Tết: 01/01: Tết Dương lịch; 08/02–14/02: Tết Nguyên đán; 18/4: Giỗ Tổ Hùng Vương; 29/4–01/5: Ngày Chiến thắng 30/4, Ngày Quốc tế lao động 1/5; 02/9–03/9: Quốc khánh.",
			"Ngày làm việc thứ Bảy, Chủ nhật: 04/5: làm bù cho ngày nghỉ hoán đổi 29/4/2024 dịp Ngày Chiến thắng 30/4.",
		]);
		expect(view.dueDays).toHaveLength(12);
		expect(view.dueDays[11]?.lines.at(-1)).toBe(
			"Báo cáo kết quả tuyên truyền CCHC của UBND xã (UBND xã gửi UBND huyện): Quý IV năm 2024; 6 tháng cuối năm 2024; Năm 2024",
		);
		const february = view.months[1]!;
		expect(february.weeks[1]?.map((day) => day?.lunar)).toEqual(["26", "27", "28", "29", "30", "1/1", "2"]);
		expect(february.weeks.every((week) => week.length === 7)).toBe(true);
	});

	it("joins days off across a weekend, and marks what is not decided", () => {
		const view = yearView({ year: 2027, title: "x", deadlines: [] });
		expect(view.notes).toEqual([
			"Ngày nghỉ lễ, Tết: 01/01: Tết Dương lịch; 04/02–10/02: Tết Nguyên đán (dự kiến); 16/4: Giỗ Tổ Hùng Vương; 30/4–03/5: Ngày Chiến thắng 30/4, Ngày Quốc tế lao động 1/5; 02/9–03/9: Quốc khánh (dự kiến); 24/11: Ngày Văn hóa Việt Nam.",
			"Dự kiến: chưa có văn bản của cơ quan có thẩm quyền.",
		]);
	});

	it("leaves out waived and merged reports, and those of other years", () => {
		const facts = { reason: "r", by: "b", at: "2024-01-02T08:00:00+07:00" };
		const changed = unwrap(
			applyDutyEvents(deadlines, [
				{ kind: "waived", duty: "bao-cao-van-phong", period: "202401", ...facts },
				{
					kind: "merged",
					duty: "bao-cao-van-phong",
					period: "202402",
					into: { duty: "bao-cao-van-phong", period: "2024Q1" },
					...facts,
				},
			]),
		);
		expect(yearView({ ...options, deadlines: changed }).dueDays).toHaveLength(10);
		expect(yearView({ ...options, year: 2025 }).dueDays).toEqual([]);
	});
});

describe("formatYearSvg and formatYearHtml", () => {
	it("draw every day of the year and every report", () => {
		const svg = formatYearSvg(options);
		const html = formatYearHtml(options);
		expect(svg.match(/<rect [^>]*width="9.3"/g)).toHaveLength(366);
		expect(html.match(/<td[^>]*><span/g)).toHaveLength(366);
		expect(html.match(/<table>/g)).toHaveLength(12);
		expect(html.match(/<dt>/g)).toHaveLength(12);
		expect(html).toContain('title="Thứ Hai, 18/3/2024; ngày làm việc bình thường; hạn gửi 4 báo cáo"');
		for (const text of [svg, html]) {
			expect(text).toContain("Giáp Thìn");
			expect(text).not.toMatch(/(?:src|href)=|url\(|<script/);
		}
	});

	it("escape what comes from outside", () => {
		const duty = { ...seedDuties[1]!, title: '<script>alert("x")</script> & \u0000' };
		const hostile = {
			...options,
			title: "</title><b>",
			subtitle: "<i>",
			deadlines: unwrap(scheduleDuties([duty], { year: 2024 })),
		};
		for (const text of [formatYearSvg(hostile), formatYearHtml(hostile)]) {
			expect(text).not.toMatch(/<script|<b>|<i>/);
			expect(text).toContain("&lt;script&gt;");
		}
	});

	it("shrink a long list, and say what did not fit", () => {
		const many = Array.from({ length: 60 }, (_, index) => ({
			...seedDuties[0]!,
			id: `d${index}`,
			title: `Báo cáo chuyên đề số ${index}`,
		}));
		const svg = formatYearSvg({ ...options, deadlines: unwrap(scheduleDuties(many, { year: 2024 })) });
		expect(svg).toMatch(/… còn \d+ dòng, xem bảng thời hạn báo cáo/);
		const empty = { ...options, deadlines: [] };
		expect(formatYearSvg(empty)).toContain("Không có báo cáo.");
		expect(formatYearHtml(empty)).not.toContain("<aside>");
	});
});
