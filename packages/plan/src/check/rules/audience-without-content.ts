import type { PlanRule, RuleExamples } from "../rule-type";

/** Every audience needs a content of its own. */
export const audienceWithoutContent: PlanRule = {
	code: "plan/audience-without-content",
	severity: "warning",
	title: "Mỗi đối tượng phải có ít nhất một nội dung dành cho mình.",
	*check({ plan }) {
		if (plan.contents.length === 0) return;
		for (const [index, audience] of plan.audiences.entries()) {
			const served = plan.contents.some((content) => content.audiences?.includes(audience.id) ?? true);
			if (served) continue;
			yield {
				path: ["audiences", index],
				message: `Đối tượng “${audience.name}” không có nội dung tuyên truyền nào.`,
				hint: `Thêm mã ${audience.id} vào mục audiences của một nội dung, hoặc bỏ đối tượng này.`,
			};
		}
	},
};

/** The rule at work. */
export const audienceWithoutContentExamples: RuleExamples = {
	failing: {
		audiences: [
			{ id: "nguoi-dan", name: "Người dân" },
			{ id: "doanh-nghiep", name: "Doanh nghiệp" },
		],
		contents: [
			{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa", audiences: ["nguoi-dan"] },
		],
	},
	passing: {
		audiences: [{ id: "nguoi-dan", name: "Người dân" }],
		contents: [
			{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa", audiences: ["nguoi-dan"] },
		],
	},
};
