import { findPlace, slipOffset } from "../../read/as-issued";
import type { PlanRule, RuleExamples } from "../rule-type";

/** A slip must be found in the text, or the signed wording cannot be put back. */
export const slipNotFound: PlanRule = {
	code: "plan/slip-not-found",
	severity: "error",
	title: "Mỗi khác biệt với bản đã ký (slips) phải tìm thấy trong văn bản.",
	*check({ plan }) {
		for (const [index, slip] of (plan.slips ?? []).entries()) {
			const place = findPlace(plan, slip.at);
			if (place !== undefined && slipOffset(place.text, slip) >= 0) continue;
			yield {
				path: ["slips", index],
				message:
					place === undefined
						? `Không có đoạn nào ở vị trí ${slip.at.join(" › ")}.`
						: `Không thấy “${slip.corrected}” ở vị trí ${slip.at.join(" › ")}.`,
				hint: "Sửa mục at (tên trường và mã), hoặc sửa mục corrected cho khớp với văn bản.",
			};
		}
	},
};

/** The rule at work. */
export const slipNotFoundExamples: RuleExamples = {
	failing: {
		slips: [
			{ id: "s1", at: ["title"], issued: "tuyên tuyền", corrected: "vận động", kind: "spelling", note: "Thiếu chữ r." },
		],
	},
	passing: {
		slips: [{ id: "s1", at: ["title"], issued: "tuyền", corrected: "truyền", kind: "spelling", note: "Thiếu chữ r." }],
	},
};
