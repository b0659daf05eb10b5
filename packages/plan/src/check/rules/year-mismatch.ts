import type { PlanRule, RuleExamples } from "../rule-type";

/** Title, opening and closing speak of the plan's own year: the commonest trace of a copied plan. */
export const yearMismatch: PlanRule = {
	code: "plan/year-mismatch",
	severity: "error",
	title: "Trích yếu và đoạn kết phải ghi đúng năm của kế hoạch.",
	*check({ plan }) {
		const places = [
			{ path: ["title"], text: plan.title },
			{ path: ["closing", "text"], text: plan.closing.text },
		];
		for (const { path, text } of places) {
			const years = [...text.matchAll(/năm (20\d\d)/giu)].map((match) => Number(match[1]));
			const wrong = years.find((year) => year !== plan.year);
			if (wrong === undefined) continue;
			yield {
				path,
				message: `Kế hoạch năm ${plan.year} nhưng ở đây ghi năm ${wrong}.`,
				hint: `Sửa thành năm ${plan.year}, hoặc sửa mục year.`,
			};
		}
	},
};

/** The rule at work. */
export const yearMismatchExamples: RuleExamples = {
	failing: { title: "Tuyên truyền cải cách hành chính năm 2023" },
	passing: { title: "Tuyên truyền cải cách hành chính năm 2024" },
};
