import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedDuties } from "../__fixtures__/seed-duties";
import { scheduleDuties } from "./schedule-duties";

describe("scheduleDuties", () => {
	it("gives every deadline of the seed plan for 2024, by due date, then duty", () => {
		const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
		expect(deadlines.map(({ duty, period, due }) => `${due} ${duty.id} ${period}`)).toMatchInlineSnapshot(`
			[
			  "2024-01-16 bao-cao-van-phong 202401",
			  "2024-02-16 bao-cao-van-phong 202402",
			  "2024-03-18 bao-cao-van-phong 202403",
			  "2024-03-18 bao-cao-van-phong 2024Q1",
			  "2024-03-18 bao-cao-dai-truyen-thanh 2024Q1",
			  "2024-03-18 bao-cao-ubnd-xa 2024Q1",
			  "2024-04-16 bao-cao-van-phong 202404",
			  "2024-05-16 bao-cao-van-phong 202405",
			  "2024-06-18 bao-cao-van-phong 202406",
			  "2024-06-18 bao-cao-van-phong 2024Q2",
			  "2024-06-18 bao-cao-dai-truyen-thanh 2024Q2",
			  "2024-06-18 bao-cao-ubnd-xa 2024Q2",
			  "2024-06-18 bao-cao-ubnd-xa 2024S1",
			  "2024-07-16 bao-cao-van-phong 202407",
			  "2024-08-16 bao-cao-van-phong 202408",
			  "2024-09-17 bao-cao-van-phong 202409",
			  "2024-09-17 bao-cao-van-phong 2024Q3",
			  "2024-09-17 bao-cao-dai-truyen-thanh 2024Q3",
			  "2024-09-17 bao-cao-ubnd-xa 2024Q3",
			  "2024-10-16 bao-cao-van-phong 202410",
			  "2024-11-18 bao-cao-van-phong 202411",
			  "2024-12-17 bao-cao-van-phong 202412",
			  "2024-12-17 bao-cao-van-phong 2024Q4",
			  "2024-12-17 bao-cao-dai-truyen-thanh 2024Q4",
			  "2024-12-17 bao-cao-ubnd-xa 2024Q4",
			  "2024-12-17 bao-cao-ubnd-xa 2024S2",
			  "2024-12-17 bao-cao-ubnd-xa 2024",
			]
		`);
	});

	it("explains a due date that Tết pushes back", () => {
		const deadlines = unwrap(scheduleDuties(seedDuties, { year: 2024 }));
		const february = deadlines.find((deadline) => deadline.period === "202402");
		expect(february?.explain.map((step) => step.text)).toMatchInlineSnapshot(`
			[
			  "Tháng 2 năm 2024: số liệu từ ngày 15/01/2024 đến ngày 14/02/2024.",
			  "Chốt số liệu: Thứ Tư, 14/02/2024.",
			  "Hạn gửi: 2 ngày làm việc sau ngày chốt số liệu.",
			  "Hạn cuối gửi báo cáo: Thứ Sáu, 16/02/2024.",
			]
		`);
	});

	it("gives all issues of all duties at once", () => {
		const broken = [
			{ ...seedDuties[0]!, periodRule: "thang-am" },
			{ ...seedDuties[1]!, due: { month: seedDuties[1]!.due } as never },
		];
		const result = scheduleDuties(broken, { year: 2024 });
		expect(result.ok).toBe(false);
		expect([...new Set(result.issues.map((issue) => `${issue.path.join(".")} ${issue.code}`))]).toEqual([
			"0.periodRule calendar/unknown-period-rule",
			"1.due.quarter calendar/no-due-rule",
		]);
	});
});
