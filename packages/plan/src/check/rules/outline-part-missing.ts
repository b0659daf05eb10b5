import type { OutlineSection } from "../../plan-type";
import type { PlanRule, RuleExamples } from "../rule-type";

const printed = ["purposes", "requirements", "audiences", "contents", "forms", "assignments"] as const;

function partsOf(sections: readonly OutlineSection[]): string[] {
	return sections.flatMap((section) => [
		...(section.part === undefined ? [] : [section.part]),
		...partsOf(section.sections ?? []),
	]);
}

/** A part that the outline does not show is not printed; one that it shows twice is printed twice. */
export const outlinePartMissing: PlanRule = {
	code: "plan/outline-part-missing",
	severity: "error",
	title: "Bố cục (outline) phải có mỗi phần của kế hoạch đúng một lần.",
	*check({ plan }) {
		const shown = partsOf(plan.outline);
		for (const part of printed) {
			const count = shown.filter((name) => name === part).length;
			if (count === 1 || (count === 0 && plan[part].length === 0)) continue;
			yield {
				path: ["outline"],
				message:
					count === 0
						? `Bố cục không có phần ${part}, nên phần này sẽ không được in.`
						: `Bố cục có phần ${part} ${count} lần.`,
				hint: `Thêm hoặc bỏ một đề mục có part: ${part}.`,
			};
		}
	},
};

/** The rule at work. */
export const outlinePartMissingExamples: RuleExamples = {
	failing: { outline: [{ id: "i", heading: "MỤC ĐÍCH", part: "purposes" }] },
	passing: {},
};
