import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import type { ReportingDuty } from "./duty-type";
import { scheduleDuties } from "./schedule-duties";

const twoDays = { kind: "working-days-after-cut-off", days: 2 } as const;
const duties: ReportingDuty[] = [
	{
		id: "van-phong",
		title: "Báo cáo kết quả tuyên truyền CCHC",
		reporter: "office",
		recipient: "commune",
		cadences: ["month", "quarter"],
		periodRule: "nd09",
		due: twoDays,
	},
	{
		id: "dai",
		title: "Báo cáo kết quả tuyên truyền quý của Đài truyền thanh",
		reporter: "radio",
		via: "culture",
		recipient: "district",
		consolidatedBy: "province",
		cadences: ["quarter"],
		periodRule: "nd09",
		due: twoDays,
	},
	{
		id: "ubnd",
		title: "Báo cáo kết quả tuyên truyền CCHC của UBND xã",
		reporter: "commune",
		via: "home",
		recipient: "district",
		consolidatedBy: "province",
		cadences: ["quarter", "half-year", "year"],
		periodRule: "nd09",
		due: twoDays,
		mayMergeInto: "Báo cáo CCHC",
	},
];

describe("scheduleDuties", () => {
	it("gives the deadlines of the seed plan for 2024", () => {
		const deadlines = unwrap(scheduleDuties(duties, { year: 2024 }));
				name: "x",
				organizer: name: "UBND xã", email: "a@b.vn" ,
				stamp: "2024-01-02T08:00:00+07:00",
			}),
		);
		expect(deadlines).toHaveLength(27);
	});
});
