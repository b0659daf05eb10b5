import type { PlanRule, RuleExamples } from "../rule-type";
import { findInTexts } from "../text-search";

/** A plan that speaks of a programme period which is over. */
export const stalePeriod: PlanRule = {
	code: "plan/stale-period",
	severity: "warning",
	title: "Giai đoạn nêu trong kế hoạch phải còn hiệu lực trong năm kế hoạch.",
	basis: {
		document: "Quyết định 282/QĐ-TTg",
		article: "Kế hoạch cải cách hành chính giai đoạn 2026 - 2030",
		validFrom: "2026-01-01",
	},
	*check(context) {
		const { plan } = context;
		const seen = new Set<string>();
		for (const hit of findInTexts(context, /(?:20\d\d)\s*[-–]\s*(?:20\d\d)/gu)) {
			const end = Number(hit.found.slice(-4));
			if (end >= plan.year || seen.has(hit.found)) continue;
			seen.add(hit.found);
			yield {
				path: hit.path,
				message: `Giai đoạn ${hit.found} đã hết trước năm ${plan.year}, ở ${hit.excerpt}.`,
				hint:
					plan.year >= 2026 && end === 2025
						? "Từ năm 2026 viết: giai đoạn 2026-2030."
						: "Thay bằng giai đoạn hiện hành, hoặc nói rõ là kết quả của giai đoạn trước.",
			};
		}
	},
};

/** The rule at work. */
export const stalePeriodExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Thực hiện cải cách hành chính giai đoạn 2016-2020." }] },
	passing: { purposes: [{ id: "md", text: "Thực hiện cải cách hành chính giai đoạn 2021-2030." }] },
};
