import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedDuties } from "../__fixtures__/seed-duties";
import { checkCascade } from "./check-cascade";
import { checkDuties } from "./check-duties";
import { applyDutyEvents } from "./duty-events";
import type { ReportingDuty } from "./duty-type";
import { scheduleDuties } from "./schedule-duties";

const radio = seedDuties[1]!;

describe("checkDuties", () => {
	it("finds nothing in the seed plan", () => {
		expect(checkDuties(seedDuties)).toEqual([]);
	});

	it("gives every fault at once, in Vietnamese", () => {
		const bad = (id: string, changes: Record<string, unknown>): ReportingDuty =>
			({ ...radio, id, ...changes }) as never;
		const issues = checkDuties([
			radio,
			radio,
			bad("quy-tac", { periodRule: "am-lich" }),
			bad("khong-ky", { cadences: [] }),
			bad("ky-la", { cadences: ["quarter", "decade", "quarter"] }),
			bad("tu-bao-cao", { recipient: radio.reporter }),
			bad("thieu-han", { cadences: ["quarter", "year"], due: { quarter: radio.due } }),
			bad("han-0", { due: { kind: "working-days-after-cut-off", days: 0 } }),
			bad("ngay-32", { cadences: ["quarter"], due: { quarter: { kind: "day-of-month", day: 32 } } }),
			bad("thu-40", { cadences: ["quarter", "year"], due: { kind: "nth-working-day", nth: 40 } }),
			bad("thu-8", { due: { kind: "weekday-after", weekday: 8 } }),
			bad("xa", { due: { kind: "day-of-month", day: 5, monthOffset: 1.5 } }),
		]);
		expect(issues.map((issue) => `${issue.path.join(".")}: ${issue.message} ${issue.hint}`)).toMatchInlineSnapshot(`
			[
			  "1.id: Có hai chế độ báo cáo cùng mã “bao-cao-dai-truyen-thanh”. Mỗi chế độ báo cáo cần một mã riêng.",
			  "2.periodRule: Chế độ báo cáo “quy-tac” dùng quy tắc kỳ số liệu “am-lich” chưa được khai báo. Dùng nd09 (từ ngày 15 đến ngày 14), calendar (tháng dương lịch) hoặc khai báo thêm.",
			  "3.cadences: Chế độ báo cáo “khong-ky” chưa có kỳ báo cáo. Thêm ít nhất một kỳ, ví dụ quarter (quý).",
			  "4.cadences.1: Chế độ báo cáo “ky-la” có kỳ “decade” không biết. Dùng week, month, quarter, half-year, nine-months hoặc year.",
			  "4.cadences.2: Chế độ báo cáo “ky-la” ghi kỳ “quarter” hai lần. Bỏ bớt một lần.",
			  "5.recipient: Chế độ báo cáo “tu-bao-cao” có nơi nhận trùng với đơn vị báo cáo. Ghi đúng nơi nhận, ví dụ UBND huyện.",
			  "6.due.year: Chế độ báo cáo “thieu-han” chưa có thời hạn gửi cho kỳ “year”. Thêm thời hạn, ví dụ: 2 ngày làm việc sau ngày chốt số liệu.",
			  "7.due: Chế độ báo cáo “han-0” có thời hạn không dùng được: 0 ngày làm việc sau ngày chốt số liệu. Cần ít nhất 01 ngày làm việc, ví dụ days: 2.",
			  "8.due.quarter: Chế độ báo cáo “ngay-32” có thời hạn không dùng được: ngày 32. Cần ngày từ 1 đến 31, ví dụ day: 20.",
			  "9.due: Chế độ báo cáo “thu-40” có thời hạn không dùng được: ngày làm việc thứ 40. Cần từ 1 đến 15, ví dụ nth: 5.",
			  "10.due: Chế độ báo cáo “thu-8” có thời hạn không dùng được: thứ 8. Cần từ 1 (thứ Hai) đến 7.",
			  "11.due: Chế độ báo cáo “xa” có thời hạn không dùng được: monthOffset 1.5. Cần số nguyên từ -12 đến 12.",
			]
		`);
	});
});

describe("period rules of one's own", () => {
	it("are checked with the duties", () => {
		const rule = { id: "r", name: "Kỳ riêng", startDay: 5, monthOffset: 0 };
		const rules = {
			dung: { ...rule, firstMonth: 9, weekShift: -3 },
			"ngay-31": { ...rule, startDay: 31 },
			"lech-2": { ...rule, monthOffset: 2 },
			"thang-13": { ...rule, firstMonth: 13 },
			"tuan-7": { ...rule, weekShift: 7 },
		};
		expect(checkDuties([radio], { rules }).map(({ path }) => path[1])).toEqual([
			"ngay-31",
			"lech-2",
			"thang-13",
			"tuan-7",
		]);
		expect(checkDuties([], { rules })[0]?.message).toBe("Quy tắc kỳ số liệu “ngay-31” có giá trị không dùng được.");
	});
});

describe("checkCascade", () => {
	it("warns where a level has no working day to consolidate the level below", () => {
		const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
		const issues = checkCascade(deadlines);
		expect(issues).toHaveLength(7);
		expect(issues[0]).toMatchObject({
			code: "calendar/cascade-too-tight",
			severity: "warning",
			basis: { article: "Điều 8.5" },
		});
		expect(issues[0]?.message).toBe(
			"“Báo cáo kết quả tuyên truyền CCHC của UBND xã”, Quý I năm 2024: hạn gửi Thứ Hai, 18/3/2024 không để đủ 01 ngày làm việc sau khi nhận “Báo cáo kết quả tuyên truyền CCHC của công chức Văn phòng”, Tháng 3 năm 2024 (hạn Thứ Hai, 18/3/2024).",
		);
		expect(issues[0]?.hint).toBe("Đặt hạn gửi từ Thứ Ba, 19/3/2024 hoặc cho cấp dưới gửi sớm hơn.");
	});

	it("is content with one working day between the levels", () => {
		const [office, , commune] = seedDuties;
		const later = { ...commune!, due: { kind: "working-days-after-cut-off", days: 3 } } as const;
		expect(checkCascade(unwrap(scheduleDuties([office!, later], { year: 2024 })))).toEqual([]);
	});

	it("warns of a due date on the cut-off, and leaves out waived and merged reports", () => {
		const onTheDay = { ...radio, due: { kind: "day-of-month", day: 14, roll: "none" } } as const;
		const deadlines = unwrap(scheduleDuties([onTheDay], { year: 2024 }));
		expect(checkCascade(deadlines).map((issue) => issue.code)).toEqual(
			Array(4).fill("calendar/no-working-day-after-cut-off"),
		);
		const facts = { reason: "r", by: "b", at: "2024-01-02T08:00:00+07:00" };
		const changed = applyDutyEvents(deadlines, [
			{ kind: "waived", duty: radio.id, period: "2024Q1", ...facts },
			{ kind: "merged", duty: radio.id, period: "2024Q2", into: { duty: radio.id, period: "2024Q3" }, ...facts },
		]);
		expect(checkCascade(unwrap(changed))).toHaveLength(2);
	});
});
