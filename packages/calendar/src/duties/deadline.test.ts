import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedDuties, seedUnitNames } from "../__fixtures__/seed-duties";
import { civilDate } from "../dates/civil-date";
import { createWorkCalendar } from "../working-days/work-calendar";
import { deadlineFor } from "./deadline";
import { deadlineTable, formatDeadlinesCsv, formatDeadlinesMarkdown } from "./deadline-table";
import { applyDutyEvents } from "./duty-events";
import type { DueRule, ReportingDuty } from "./duty-type";
import { scheduleDuties } from "./schedule-duties";

function duty(due: DueRule, changes: Partial<ReportingDuty> = {}): ReportingDuty {
	return { ...seedDuties[1]!, cadences: ["month"], ...changes, due };
}

function due(rule: DueRule, period: string, changes: Partial<ReportingDuty> = {}): string {
	return unwrap(deadlineFor(duty(rule, changes), period)).due;
}

describe("deadlineFor", () => {
	it("counts working days after the cut-off over holidays, and says which days do not count", () => {
		const deadline = unwrap(
			deadlineFor(duty({ kind: "working-days-after-cut-off", days: 3 }), "202404", {
				rules: { nd09: { id: "nd09", name: "kỳ riêng", startDay: 27, monthOffset: -1 } },
			}),
		);
		expect(deadline.explain.map((step) => step.text)).toMatchInlineSnapshot(`
			[
			  "Tháng 4 năm 2024: số liệu từ ngày 27/3/2024 đến ngày 26/4/2024.",
			  "Chốt số liệu: Thứ Sáu, 26/4/2024.",
			  "Hạn gửi: 3 ngày làm việc sau ngày chốt số liệu.",
			  "Không tính Thứ Bảy, 27/4/2024: nghỉ hằng tuần.",
			  "Không tính Chủ nhật, 28/4/2024: nghỉ hằng tuần.",
			  "Không tính Thứ Hai, 29/4/2024: nghỉ hoán đổi dịp Ngày Chiến thắng 30/4, làm bù ngày 04/5/2024.",
			  "Không tính Thứ Ba, 30/4/2024: nghỉ Ngày Chiến thắng 30/4.",
			  "Không tính Thứ Tư, 01/5/2024: nghỉ Ngày Quốc tế lao động 1/5.",
			  "Hạn cuối gửi báo cáo: Thứ Bảy, 04/5/2024.",
			]
		`);
	});

	it("takes a fixed day of a month and rolls it", () => {
		const calendar = { periodRule: "calendar" };
		expect(due({ kind: "day-of-month", day: 7 }, "202402", { ...calendar })).toBe("2024-02-07");
		expect(due({ kind: "day-of-month", day: 5, monthOffset: 1 }, "202404", calendar)).toBe("2024-05-06");
		expect(due({ kind: "day-of-month", day: 5, monthOffset: 1, roll: "preceding" }, "202404", calendar)).toBe(
			"2024-05-04",
		);
		expect(due({ kind: "day-of-month", day: 5, monthOffset: 1, roll: "none" }, "202404", calendar)).toBe("2024-05-05");
		expect(due({ kind: "day-of-month", day: 31, monthOffset: 1, roll: "none" }, "202401", calendar)).toBe("2024-02-29");
		expect(due({ kind: "day-of-month", day: 10, monthOffset: 1 }, "202412", calendar)).toBe("2025-01-10");
		const rolled = unwrap(deadlineFor(duty({ kind: "day-of-month", day: 5, monthOffset: 1 }, calendar), "202404"));
		expect(rolled.explain.map((step) => step.text).slice(2)).toEqual([
			"Hạn gửi: ngày 5 tháng 5 năm 2024.",
			"Chủ nhật, 05/5/2024: nghỉ hằng tuần; chuyển sang ngày làm việc liền sau, Thứ Hai, 06/5/2024.",
			"Hạn cuối gửi báo cáo: Thứ Hai, 06/5/2024.",
		]);
	});

	it("warns when the due date is before the cut-off, as some districts ask", () => {
		const result = deadlineFor(duty({ kind: "day-of-month", day: 7 }, { cadences: ["quarter"] }), "2025Q1");
		expect(unwrap(result).due).toBe("2025-03-07");
		expect(result.issues.map((issue) => `${issue.severity}: ${issue.message} ${issue.hint}`)).toMatchInlineSnapshot(`
			[
			  "warning: Báo cáo kết quả tuyên truyền của Đài truyền thanh xã, Quý I năm 2025: hạn gửi Thứ Sáu, 07/3/2025 sớm hơn ngày chốt số liệu Thứ Sáu, 14/3/2025. Sửa lại thời hạn gửi, hoặc ghi rõ số liệu cuối kỳ là ước tính.",
			]
		`);
	});

	it("takes the nth working day of a month", () => {
		expect(due({ kind: "nth-working-day", nth: 1 }, "202402", { periodRule: "calendar" })).toBe("2024-02-01");
		expect(due({ kind: "nth-working-day", nth: 6, monthOffset: 1 }, "202401", { periodRule: "calendar" })).toBe(
			"2024-02-15",
		);
		expect(due({ kind: "nth-working-day", nth: 1, monthOffset: 1 }, "202412", { periodRule: "calendar" })).toBe(
			"2025-01-02",
		);
	});

	it("takes a weekday after the week", () => {
		const weekly = { cadences: ["week"], periodRule: "calendar" } as const;
		expect(due({ kind: "weekday-after", weekday: 1 }, "2024W10", weekly)).toBe("2024-03-11");
		expect(due({ kind: "weekday-after", weekday: 5 }, "2024W10", weekly)).toBe("2024-03-15");
		expect(due({ kind: "weekday-after", weekday: 1 }, "2024W6", weekly)).toBe("2024-02-15");
		expect(due({ kind: "weekday-after", weekday: 1, roll: "preceding" }, "2024W6", weekly)).toBe("2024-02-07");
		expect(unwrap(deadlineFor(duty({ kind: "weekday-after", weekday: 1 }, weekly), "2024W6")).explain[2]?.text).toBe(
			"Hạn gửi: Thứ Hai, 12/02/2024, ngay sau kỳ báo cáo.",
		);
	});

	it("works with what was known on a day", () => {
		const rule = duty({ kind: "day-of-month", day: 2, monthOffset: 1 }, { periodRule: "calendar" });
		const before = createWorkCalendar({ knownOn: civilDate("2025-12-24") });
		expect(unwrap(deadlineFor(rule, "202512", { calendar: before })).due).toBe("2026-01-02");
		expect(unwrap(deadlineFor(rule, "202512")).due).toBe("2026-01-05");
	});

	it("marks deadlines that rest on days off not decided yet", () => {
		const sure = deadlineFor(duty({ kind: "working-days-after-cut-off", days: 2 }), "202612");
		expect(unwrap(sure)).not.toHaveProperty("certainty");
		const tet = deadlineFor(
			duty({ kind: "working-days-after-cut-off", days: 2 }, { periodRule: "calendar" }),
			"202701",
		);
		expect(unwrap(tet).due).toBe("2027-02-02");
		expect(unwrap(tet)).not.toHaveProperty("certainty");
		const late = deadlineFor(
			duty({ kind: "working-days-after-cut-off", days: 6 }, { periodRule: "calendar" }),
			"202701",
		);
		expect(unwrap(late)).toMatchObject({ due: "2027-02-15", certainty: "predicted" });
		expect(late.issues.map((issue) => `${issue.severity} ${issue.code}`)).toEqual(["info calendar/predicted-days-off"]);
		const far = deadlineFor(duty({ kind: "working-days-after-cut-off", days: 2 }), "202806");
		expect(unwrap(far).certainty).toBe("predicted");
	});

	it("gives all faults at once", () => {
		const broken = duty({ kind: "day-of-month", day: 5 }, { periodRule: "khac" });
		expect(deadlineFor(broken, "2024X").issues.map((issue) => issue.code)).toEqual([
			"calendar/unknown-period",
			"calendar/unknown-period-rule",
		]);
		const missing = { ...broken, periodRule: "nd09", due: {} };
		expect(deadlineFor(missing, "2024Q1").issues.map((issue) => issue.path)).toEqual([["due", "quarter"]]);
		for (const period of ["2013", "2014", "2100", "2500", "0001"]) {
			const result = deadlineFor(duty({ kind: "day-of-month", day: 5 }), period);
			expect(result.issues.map((issue) => issue.code)).toEqual(["calendar/year-outside-calendar"]);
		}
	});
});

describe("tables", () => {
	const deadlines = unwrap(scheduleDuties([seedDuties[1]!], { year: 2024 }));

	it("are in Vietnamese, for Markdown and annexes", () => {
		expect(formatDeadlinesMarkdown(deadlines, { unitNames: seedUnitNames })).toMatchInlineSnapshot(`
			"| STT | Báo cáo | Kỳ báo cáo | Số liệu tính từ | Chốt số liệu | Đơn vị báo cáo | Nơi nhận | Hạn gửi |
			| --- | --- | --- | --- | --- | --- | --- | --- |
			| 1 | Báo cáo kết quả tuyên truyền của Đài truyền thanh xã | Quý I năm 2024 | 15/12/2023 | 14/3/2024 | Đài truyền thanh xã | UBND huyện (qua phòng Văn hóa) | Thứ Hai, 18/3/2024 |
			| 2 | Báo cáo kết quả tuyên truyền của Đài truyền thanh xã | Quý II năm 2024 | 15/3/2024 | 14/6/2024 | Đài truyền thanh xã | UBND huyện (qua phòng Văn hóa) | Thứ Ba, 18/6/2024 |
			| 3 | Báo cáo kết quả tuyên truyền của Đài truyền thanh xã | Quý III năm 2024 | 15/6/2024 | 14/9/2024 | Đài truyền thanh xã | UBND huyện (qua phòng Văn hóa) | Thứ Ba, 17/9/2024 |
			| 4 | Báo cáo kết quả tuyên truyền của Đài truyền thanh xã | Quý IV năm 2024 | 15/9/2024 | 14/12/2024 | Đài truyền thanh xã | UBND huyện (qua phòng Văn hóa) | Thứ Ba, 17/12/2024 |
			"
		`);
		expect(deadlineTable(deadlines).rows[0]?.[6]).toBe("ubnd-huyen (qua phong-van-hoa)");
		expect(deadlineTable([]).rows).toEqual([]);
	});

	it("say what happened to a report", () => {
		const facts = { reason: "bão", by: "UBND huyện", at: "2024-03-01T08:00:00+07:00", duty: seedDuties[1]!.id };
		const changed = unwrap(
			applyDutyEvents(deadlines, [
				{ kind: "waived", period: "2024Q1", ...facts },
				{ kind: "extended", period: "2024Q2", due: civilDate("2024-06-20"), ...facts },
				{ kind: "merged", period: "2024Q3", into: { duty: facts.duty, period: "2024Q4" }, ...facts },
			]),
		);
		expect(deadlineTable(changed).rows.map((row) => row[7])).toEqual([
			"Được miễn",
			"Thứ Năm, 20/6/2024 (gia hạn từ 18/6/2024)",
			"Thứ Ba, 17/12/2024 (lồng ghép)",
			"Thứ Ba, 17/12/2024",
		]);
	});

	it("are CSV with ids and ISO dates for machines", () => {
		expect(formatDeadlinesCsv(deadlines, { unitNames: seedUnitNames }).split("\r\n").slice(0, 2)).toEqual([
			"\uFEFFma_bao_cao,bao_cao,ma_ky,ky,tu_ngay,chot_so_lieu,han_gui,don_vi_bao_cao,noi_nhan",
			"bao-cao-dai-truyen-thanh,Báo cáo kết quả tuyên truyền của Đài truyền thanh xã,2024Q1,Quý I năm 2024,2023-12-15,2024-03-14,2024-03-18,Đài truyền thanh xã,UBND huyện (qua phòng Văn hóa)",
		]);
	});
});
