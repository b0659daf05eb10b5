import type { PlanRule, RuleExamples } from "../rule-type";

const old = /^Công chức (?:văn phòng|tư pháp|văn hóa|kế toán|địa chính|tài chính)/iu;

/** Commune offices replaced the single officers on 1 July 2025. */
export const staleOfficer: PlanRule = {
	code: "plan/stale-officer",
	severity: "warning",
	title: "Từ ngày 01/7/2025, nhiệm vụ giao cho phòng chuyên môn của xã, không giao cho chức danh công chức cũ.",
	basis: { document: "Nghị định 150/2025/NĐ-CP", validFrom: "2025-07-01" },
	validFrom: "2025-07-01",
	*check({ plan }) {
		for (const [index, unit] of plan.units.entries()) {
			if (!old.test(unit.name)) continue;
			yield {
				path: ["units", index, "name"],
				message: `Chức danh “${unit.name}” thuộc mô hình cũ.`,
				hint: "Thay bằng Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Văn hóa - Xã hội hoặc Trung tâm Phục vụ hành chính công.",
			};
		}
	},
};

/** The rule at work. */
export const staleOfficerExamples: RuleExamples = {
	failing: {
		year: 2026,
		units: [
			{ id: "ubnd", name: "Ủy ban nhân dân xã Mẫu", kind: "committee", level: "commune" },
			{ id: "van-phong", name: "Công chức tư pháp", kind: "officer", level: "commune", parent: "ubnd" },
			{ id: "ubnd-huyen", name: "Ủy ban nhân dân tỉnh Mẫu", kind: "committee", level: "province" },
		],
	},
	passing: {
		year: 2026,
		units: [
			{ id: "ubnd", name: "Ủy ban nhân dân xã Mẫu", kind: "committee", level: "commune" },
			{ id: "van-phong", name: "Văn phòng HĐND và UBND", kind: "office", level: "commune", parent: "ubnd" },
			{ id: "ubnd-huyen", name: "Ủy ban nhân dân tỉnh Mẫu", kind: "committee", level: "province" },
		],
	},
};
