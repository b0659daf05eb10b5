import type { Issue } from "@cchc/core";

/** Code of a message about templates; codes are lasting. */
export type TemplateCode =
	| "plan/answer-missing"
	| "plan/answer-invalid"
	| "plan/answer-unknown"
	| "plan/placeholder-unknown";

const table: Readonly<Record<TemplateCode, (first: string, second: string) => { message: string; hint: string }>> = {
	"plan/answer-missing": (question) => ({
		message: `Chưa trả lời câu hỏi: ${question}`,
		hint: "Trả lời câu hỏi này rồi tạo lại kế hoạch.",
	}),
	"plan/answer-invalid": (question, found) => ({
		message: `Câu trả lời ${found} cho câu hỏi “${question}” chưa đúng dạng.`,
		hint: "Xem phần hướng dẫn của câu hỏi.",
	}),
	"plan/answer-unknown": (question) => ({
		message: `Mẫu này không có câu hỏi nào mang mã “${question}”.`,
		hint: "Kiểm tra lại mã câu hỏi.",
	}),
	"plan/placeholder-unknown": (question) => ({
		message: `Trong mẫu có chỗ trống {{answer:${question}}} nhưng không có câu hỏi nào mang mã này.`,
		hint: "Báo cho người soạn mẫu.",
	}),
};

/** Makes an issue about a template. */
export function templateIssue(
	code: TemplateCode,
	path: readonly (string | number)[],
	first: string,
	second = "",
	help?: string,
): Issue {
	const { message, hint } = table[code](first, second);
	return {
		code,
		severity: code === "plan/answer-unknown" ? "warning" : "error",
		path,
		message,
		hint: help ?? hint,
	};
}
