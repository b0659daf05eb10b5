import type { PlanRule, RuleExamples } from "../rule-type";

/** The place name stands without date; the common noun only before a number, a person or an event. */
export const placeForm: PlanRule = {
	code: "plan/place-form",
	severity: "warning",
	title: "Địa danh là tên riêng của đơn vị hành chính, không kèm ngày tháng, không kèm chữ xã.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I, Mục II.4.a", validFrom: "2020-03-05" },
	*check({ plan }) {
		const { place } = plan.issuer;
		if (!/^(?:xã|thị trấn|huyện|UBND)\s|ngày|,|\d{4}/iu.test(place)) return;
		yield {
			path: ["issuer", "place"],
			message: `Địa danh “${place}” không đúng dạng.`,
			hint: "Ghi tên riêng, ví dụ: place: Nhân Quyền; phường mang số hoặc tên người thì ghi cả chữ Phường: Phường 1.",
		};
	},
};

/** The rule at work. */
export const placeFormExamples: RuleExamples = {
	failing: { issuer: { unit: "ubnd", letterhead: ["ỦY BAN NHÂN DÂN", "XÃ MẪU"], place: "Xã Mẫu, ngày" } },
	passing: { issuer: { unit: "ubnd", letterhead: ["ỦY BAN NHÂN DÂN", "XÃ MẪU"], place: "Mẫu" } },
};
