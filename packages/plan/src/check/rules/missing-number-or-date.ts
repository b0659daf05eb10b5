import type { PlanRule, RuleExamples } from "../rule-type";

/** Number and date are filled in when the plan is issued. */
export const missingNumberOrDate: PlanRule = {
	code: "plan/missing-number-or-date",
	severity: "info",
	title: "Bản chính thức phải có số và ngày ban hành.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.3 và II.4", validFrom: "2020-03-05" },
	*check({ plan }) {
		const { number, date, decision } = plan.document;
		if (decision !== undefined) return;
		const missing = [number === undefined ? "số" : "", date === undefined ? "ngày ban hành" : ""].filter(Boolean);
		if (missing.length === 0) return;
		yield {
			path: ["document"],
			message: `Kế hoạch chưa có ${missing.join(" và ")}.`,
			hint: "Văn thư ghi khi ban hành, ví dụ: number: 12 và date: 2024-01-15.",
		};
	},
};

/** The rule at work. */
export const missingNumberOrDateExamples: RuleExamples = {
	failing: { document: { symbol: "KH-UBND" } },
	passing: { document: { number: 12, symbol: "KH-UBND", date: "2024-01-15" } },
};
