import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { civilDate } from "../dates/civil-date";
import { explainDay } from "./explain-day";
import { parseCalendarOverlay } from "./parse-overlay";
import { createWorkCalendar } from "./work-calendar";
import { isWorkingDay } from "./working-days";

describe("parseCalendarOverlay", () => {
	it("reads local days off, working days and swaps", () => {
		const overlay = unwrap(
			parseCalendarOverlay({
				id: "xa-nhan-quyen",
				name: "Lịch của UBND xã Nhân Quyền",
				daysOff: [
					{ date: "2024-03-15", reason: "lễ hội", basis: { document: "Thông báo 05/TB-UBND", article: "mục 1" } },
				],
				workingDays: [{ date: "2024-03-23", reason: "cấp căn cước lưu động" }],
				swaps: [
					{
						off: "2024-06-14",
						work: "2024-06-15",
						reason: "chuyển trụ sở",
						basis: { document: "TB", url: "https://x" },
					},
				],
			}),
		);
		const calendar = createWorkCalendar({ overlays: [overlay] });
		expect(
			["2024-03-15", "2024-03-23", "2024-06-14", "2024-06-15"].map((d) => isWorkingDay(civilDate(d), calendar)),
		).toEqual([false, true, false, true]);
		expect(explainDay(civilDate("2024-03-15"), calendar).text).toBe(
			"Thứ Sáu, 15/3/2024: nghỉ: lễ hội – Thông báo 05/TB-UBND, mục 1.",
		);
		expect(explainDay(civilDate("2024-06-14"), calendar).text).toContain("nghỉ: chuyển trụ sở, làm bù ngày 15/6/2024");
		expect(explainDay(civilDate("2024-03-23"), calendar).reason).toBe("làm việc: cấp căn cước lưu động");
	});

	it("gives every fault at once, in Vietnamese", () => {
		const { ok, issues } = parseCalendarOverlay({
			name: "  ",
			daysOff: [
				{ date: "2024-02-30", reason: "x" },
				{ date: "2024-03-15", reason: "lễ hội" },
				{ date: "2024-03-15", reason: "lễ hội" },
				{ date: "2024-03-16", reason: "vốn nghỉ" },
				{ date: "2200-01-01" },
				"2024-03-18",
			],
			workingDays: { date: "2024-03-20" },
			swaps: [
				{ off: "2024-06-14", reason: "thiếu làm bù" },
				{ work: "2024-06-15", reason: "thiếu ngày nghỉ" },
				{ off: "14/6/2024", work: "2024-06-17", reason: "sai ngày", basis: "công văn" },
				{ off: "2024-07-05", work: "2024-07-08", reason: "làm bù vào ngày làm việc" },
				null,
			],
		});
		expect(ok).toBe(false);
		expect(issues.map((issue) => `${issue.path.join(".")} ${issue.severity}: ${issue.message}`)).toMatchInlineSnapshot(`
			[
			  "id error: Thiếu nội dung của mục “id”.",
			  "name error: Thiếu nội dung của mục “name”.",
			  "daysOff.0.date error: “2024-02-30” không có trong lịch: tháng 2 năm 2024 chỉ có 29 ngày.",
			  "daysOff.4.reason error: Thiếu nội dung của mục “reason”.",
			  "daysOff.5 error: Cần một nhóm mục (tên: giá trị), nhưng gặp: 2024-03-18.",
			  "workingDays error: Cần một danh sách, nhưng gặp: một nhóm mục.",
			  "swaps.0.work error: Ngày hoán đổi “2024-06-14” thiếu ngày còn lại của cặp nghỉ và làm bù.",
			  "swaps.1.off error: Ngày hoán đổi “2024-06-15” thiếu ngày còn lại của cặp nghỉ và làm bù.",
			  "swaps.2.basis error: Cần một nhóm mục (tên: giá trị), nhưng gặp: công văn.",
			  "swaps.2.off error: “14/6/2024” không đọc được thành ngày.",
			  "swaps.4 error: Cần một nhóm mục (tên: giá trị), nhưng gặp: null.",
			  "daysOff.1.date error: Ngày 2024-03-15 được ghi hai lần.",
			  "daysOff.2.date warning: Ngày 2024-03-16 vốn đã như vậy: nghỉ hằng tuần.",
			  "daysOff.3.date error: Ngày 2200-01-01 nằm ngoài lịch làm việc (2014–2100).",
			  "swaps.0.work warning: Ngày 2024-07-08 vốn đã như vậy: ngày làm việc bình thường.",
			]
		`);
	});

	it("takes nothing but an object", () => {
		for (const input of [undefined, null, 42, "lịch", []]) {
			expect(parseCalendarOverlay(input).issues[0]?.code).toBe("calendar/not-an-object");
		}
	});
});
