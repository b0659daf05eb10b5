import { formatMarkdownTable } from "@cchc/core";
import { lintMessages } from "./lint-messages";

const severities = { error: "lỗi", warning: "cảnh báo", info: "ghi chú" } as const;

/** All rules of the lint as a page in Vietnamese: code, weight, what it finds, what to do, article of the decree. */
export function lintRulesPage(): string {
	const rules = Object.entries(lintMessages);
	const rows = rules.map(([code, { severity, message, hint, article }]) => [
		`document/${code}`,
		severities[severity],
		message.replace(/\s*\(?(?:ở )?\{where\}\)?/g, "").replace(/\{\w+\}/g, "…"),
		hint.replace(/\{\w+\}/g, "…"),
		article ?? "",
	]);
	return `# Quy tắc soát thể thức văn bản

Trang này do \`packages/document/gallery/make-gallery.ts\` viết ra; sửa ở \`packages/document/src/lint/\`.
Điều khoản dẫn ở cột cuối là của Nghị định 30/2020/NĐ-CP; quy tắc không dẫn điều khoản là quy tắc gõ chữ thông thường.

Có ${rules.length} quy tắc.

${formatMarkdownTable(["Mã", "Mức", "Phát hiện", "Cách sửa", "Điều khoản"], rows).trimEnd()}
`;
}
