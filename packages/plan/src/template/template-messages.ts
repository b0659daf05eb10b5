import type { Issue } from "@cchc/core";

const table = {
	"plan/answer-missing": (question: string) => ({
		message: `Chưa trả lời câu hỏi: ${question}`,
		hint: "Trả lời câu hỏi này rồi tạo lại kế hoạch.",
	}),
	"plan/answer-invalid": (question: string, found: string) => ({
		message: `Câu trả lời ${found} cho câu hỏi “${question}” chưa đúng dạng.`,
		hint: "Xem phần hướng dẫn của câu hỏi.",
	}),
	"plan/answer-unknown": (question: string) => ({
		message: `Mẫu này không có câu hỏi nào mang mã “${question}”.`,
		hint: "Kiểm tra lại mã câu hỏi.",
	}),
	"plan/placeholder-unknown": (question: string) => ({
		message: `Trong mẫu có chỗ trống {{answer:${question}}} nhưng không có câu hỏi nào mang mã này.`,
		hint: "Báo cho người soạn mẫu.",
	}),
	"plan/other-template": (base: string, overlay: string) => ({
		message: `Phần sửa đổi thuộc mẫu ${overlay}, không phải mẫu ${base}.`,
		hint: "Chọn đúng mẫu mà kế hoạch đã dùng (mục template).",
	}),
} as const;

/** Code of a message about templates. */
export type TemplateCode = keyof typeof table;

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
