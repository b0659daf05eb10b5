import type { PlanRule, RuleExamples } from "../rule-type";

/** The same sentence twice is a trace of copying. */
export const duplicateText: PlanRule = {
	code: "plan/duplicate-text",
	severity: "warning",
	title: "Một đoạn không được ghi hai lần.",
	*check({ texts }) {
		const seen = new Map<string, readonly (string | number)[]>();
		for (const { path, text } of texts) {
			const key = text
				.toLowerCase()
				.replace(/[\s.,;:]+/g, " ")
				.trim();
			if (key.length < 30) continue;
			if (seen.has(key)) {
				yield {
					path,
					message: `Đoạn “${text.slice(0, 60).trim()}…” đã có ở một chỗ khác.`,
					hint: "Xóa một đoạn, hoặc viết cho khác nhau.",
				};
			} else seen.set(key, path);
		}
	},
};

/** The rule at work. */
export const duplicateTextExamples: RuleExamples = {
	failing: {
		purposes: [
			{ id: "md-1", text: "Nâng cao nhận thức của cán bộ, công chức và người dân." },
			{ id: "md-2", text: "Nâng cao nhận thức của cán bộ, công chức và người dân" },
		],
	},
	passing: { purposes: [{ id: "md-1", text: "Nâng cao nhận thức của cán bộ, công chức và người dân." }] },
};
