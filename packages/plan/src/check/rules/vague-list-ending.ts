import type { PlanRule, RuleExamples } from "../rule-type";
import { excerptOf } from "../text-search";

/** How far from the end of a text the dots are looked for. */
const tail = 40;

/** A list that ends in dots leaves open what has to be done. */
export const vagueListEnding: PlanRule = {
	code: "plan/vague-list-ending",
	severity: "info",
	title: "Không kết thúc danh sách bằng dấu ba chấm.",
	*check({ texts }) {
		for (const { path, text } of texts) {
			const room = Math.max(0, text.length - tail);
			const hit = /(?:…|\.{3}|,? v\.v\.?)[\s.;,]*$/u.exec(text.slice(room));
			if (hit === null) continue;
			yield {
				path,
				message: `Danh sách bỏ lửng, ở ${excerptOf(text, room + hit.index, hit[0].length)}.`,
				hint: "Kể cho hết, hoặc viết “và các nội dung khác theo hướng dẫn của cấp trên”.",
			};
		}
	},
};

/** The rule at work. */
export const vagueListEndingExamples: RuleExamples = {
	failing: { purposes: [{ id: "md", text: "Các cuộc giao ban tháng, quý, 6 tháng…" }] },
	passing: { purposes: [{ id: "md", text: "Các cuộc giao ban tháng, quý và 6 tháng." }] },
};
