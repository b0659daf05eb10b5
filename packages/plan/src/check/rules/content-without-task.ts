import type { PlanRule, RuleExamples } from "../rule-type";

/** Where tasks name their contents, every content must be named by one. */
export const contentWithoutTask: PlanRule = {
	code: "plan/content-without-task",
	severity: "warning",
	title: "Mỗi nội dung phải được giao cho ít nhất một nhiệm vụ.",
	*check({ plan, tasks }) {
		const given = new Set(tasks.flatMap(({ task }) => task.contents ?? []));
		if (given.size === 0) return;
		for (const [index, content] of plan.contents.entries()) {
			if (given.has(content.id)) continue;
			yield {
				path: ["contents", index],
				message: `Nội dung “${content.label}” chưa được giao cho đơn vị nào.`,
				hint: `Thêm mã ${content.id} vào mục contents của một nhiệm vụ ở phần tổ chức thực hiện.`,
			};
		}
	},
};

/** The rule at work. */
export const contentWithoutTaskExamples: RuleExamples = {
	failing: {
		contents: [
			{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa" },
			{ id: "chuyen-doi-so", label: "Chuyển đổi số", areas: ["digital-government"], text: "Chuyển đổi số" },
		],
	},
	passing: { contents: [{ id: "mot-cua", label: "Một cửa", areas: ["procedures"], text: "Cơ chế một cửa" }] },
};
