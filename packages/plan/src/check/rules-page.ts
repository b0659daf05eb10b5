import { citeLegalBasis, formatMarkdownTable, type Severity } from "@cchc/core";
import { stringify } from "yaml";
import { planRules } from "./plan-rules";
import { ruleExamples } from "./rule-examples";
import type { PlanPart, PlanRule, RuleExamples } from "./rule-type";

const severities: Readonly<Record<Severity, string>> = { error: "lỗi", warning: "cảnh báo", info: "ghi chú" };

function example(title: string, part: PlanPart): string {
	const text =
		Object.keys(part).length === 0 ? "# kế hoạch đầy đủ, không cần thêm gì\n" : stringify(part, { lineWidth: 100 });
	return `${title}\n\n\`\`\`yaml\n${text}\`\`\``;
}

function section([rule, examples]: readonly [PlanRule, RuleExamples]): string {
	const times = [
		rule.validFrom === undefined ? "" : `từ ngày ${rule.validFrom}`,
		rule.validTo === undefined ? "" : `đến hết ngày ${rule.validTo}`,
	].filter(Boolean);
	return [
		`## ${rule.code}`,
		`**${rule.title}** (${severities[rule.severity]})`,
		rule.basis === undefined ? "Căn cứ: thông lệ." : `Căn cứ: ${citeLegalBasis(rule.basis)}.`,
		...(times.length === 0 ? [] : [`Áp dụng cho kế hoạch ${times.join(" ")}.`]),
		example("Sai:", examples.failing),
		example("Đúng:", examples.passing),
	].join("\n\n");
}

/** The page that lists all rules, in Vietnamese Markdown. */
export function rulesPage(): string {
	const table = formatMarkdownTable(
		["Mã", "Mức", "Quy tắc"],
		planRules.map((rule) => [rule.code, severities[rule.severity], rule.title]),
	);
	return `# Quy tắc kiểm tra kế hoạch

Trang này do \`packages/plan/scripts/generate-rules-page.ts\` viết ra; sửa ở \`packages/plan/src/check/rules/\`.
Mã quy tắc là lâu dài; bỏ qua một quy tắc bằng \`checkPlan(plan, { skip: ["mã"] })\`.

Có ${planRules.length} quy tắc.

${table}
${ruleExamples.map(section).join("\n")}`;
}
