import type { PlanRule, RuleExamples } from "../rule-type";
import { findInTexts } from "../text-search";

/** There is no district level from 1 July 2025. */
export const staleDistrict: PlanRule = {
	code: "plan/stale-district",
	severity: "error",
	title: "Từ ngày 01/7/2025 không còn cấp huyện.",
	basis: { document: "Luật Tổ chức chính quyền địa phương 72/2025/QH15", validFrom: "2025-07-01" },
	validFrom: "2025-07-01",
	*check(context) {
		for (const [index, unit] of context.plan.units.entries()) {
			if (unit.level !== "district") continue;
			yield {
				path: ["units", index],
				message: `Đơn vị “${unit.name}” thuộc cấp huyện, không còn từ ngày 01/7/2025.`,
				hint: "Thay bằng cơ quan cấp tỉnh, ví dụ: Phòng Nội vụ huyện → Sở Nội vụ.",
			};
		}
		const seen = new Set<string>();
		for (const hit of findInTexts(context, /(?<!\p{L})(?:UBND|Ủy ban nhân dân|của)\s+(?:cấp\s+)?huyện(?!\p{L})/giu)) {
			const place = hit.path.join(".");
			if (seen.has(place)) continue;
			seen.add(place);
			yield {
				path: hit.path,
				message: `Còn nhắc đến cấp huyện, ở ${hit.excerpt}.`,
				hint: "Bỏ, hoặc thay bằng cấp tỉnh.",
			};
		}
	},
};

/** The rule at work. */
export const staleDistrictExamples: RuleExamples = {
	failing: { year: 2026, purposes: [{ id: "md", text: "Thực hiện kế hoạch của huyện năm 2026." }] },
	passing: {
		year: 2026,
		purposes: [{ id: "md", text: "Thực hiện kế hoạch của tỉnh năm 2026." }],
		units: [
			{ id: "ubnd", name: "Ủy ban nhân dân xã Mẫu", kind: "committee", level: "commune" },
			{ id: "van-phong", name: "Văn phòng HĐND và UBND", kind: "office", level: "commune", parent: "ubnd" },
			{ id: "ubnd-huyen", name: "Ủy ban nhân dân tỉnh Mẫu", kind: "committee", level: "province" },
		],
		recipients: [{ id: "nn", text: "UBND tỉnh", unit: "ubnd-huyen" }],
	},
};
