import type { PlanRule, RuleExamples } from "../rule-type";

/** Every row of an annex table has as many cells as there are columns. */
export const annexTableShape: PlanRule = {
	code: "plan/annex-table-shape",
	severity: "error",
	title: "Mỗi dòng của bảng phụ lục phải đủ số cột.",
	*check({ plan }) {
		for (const [index, annex] of (plan.annexes ?? []).entries()) {
			if (annex.kind !== "table") continue;
			const width = annex.columns?.length ?? 0;
			const bad = (annex.rows ?? []).findIndex((row) => row.length !== width);
			if (width > 0 && bad < 0) continue;
			yield {
				path: width === 0 ? ["annexes", index, "columns"] : ["annexes", index, "rows", bad],
				message:
					width === 0
						? `Phụ lục “${annex.title}” là bảng nhưng không có cột nào.`
						: `Dòng ${bad + 1} của phụ lục “${annex.title}” có ${annex.rows?.[bad]?.length} ô, trong khi bảng có ${width} cột.`,
				hint: "Ghi columns: [STT, Nhiệm vụ] và mỗi dòng đủ ô, ô trống ghi hai dấu nháy.",
			};
		}
	},
};

/** The rule at work. */
export const annexTableShapeExamples: RuleExamples = {
	failing: { annexes: [{ id: "pl", title: "Kinh phí", kind: "table", columns: ["STT", "Nhiệm vụ"], rows: [["1"]] }] },
	passing: {
		annexes: [
			{ id: "pl", title: "Kinh phí", kind: "table", columns: ["STT", "Nhiệm vụ"], rows: [["1", "In áp phích"]] },
		],
		closing: { id: "ket", text: "Trên đây là Kế hoạch năm 2024 (có Phụ lục kèm theo)" },
	},
};
