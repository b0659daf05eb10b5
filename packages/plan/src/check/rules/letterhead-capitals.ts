import type { PlanRule, RuleExamples } from "../rule-type";

/** The name of the issuing body stands in capitals. */
export const letterheadCapitals: PlanRule = {
	code: "plan/letterhead-capitals",
	severity: "error",
	title: "Tên cơ quan ban hành viết bằng chữ in hoa.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.2", validFrom: "2020-03-05" },
	*check({ plan }) {
		for (const [index, line] of plan.issuer.letterhead.entries()) {
			if (line === line.toUpperCase()) continue;
			yield {
				path: ["issuer", "letterhead", index],
				message: `Dòng tên cơ quan “${line}” chưa viết hoa.`,
				hint: `Viết: ${line.toUpperCase()}.`,
			};
		}
	},
};

/** The rule at work. */
export const letterheadCapitalsExamples: RuleExamples = {
	failing: { issuer: { unit: "ubnd", letterhead: ["ỦY BAN NHÂN DÂN", "Xã Mẫu"], place: "Mẫu" } },
	passing: { issuer: { unit: "ubnd", letterhead: ["ỦY BAN NHÂN DÂN", "XÃ MẪU"], place: "Mẫu" } },
};
