import { formatIssuePath } from "@cchc/core";
import type { PlanChange, PlanTemplate, UpgradeConflict } from "@cchc/plan";
import type { UpgradedPlanYaml } from "@cchc/plan/yaml";
import { listIssues } from "./issue-listing";

/** What {@link describeUpgrade} tells of. */
interface UpgradeFacts {
	readonly folder: string;
	readonly fileName: string;
	readonly from: PlanTemplate;
	readonly to: PlanTemplate;
	readonly upgraded: UpgradedPlanYaml;
	/** From the commune's plan to the upgraded one. */
	readonly changes: readonly PlanChange[];
}

const longestValue = 1_000;

function valueText(value: unknown): string {
	if (value === undefined) return "(không có)";
	const own = typeof value === "object" && value !== null ? value : {};
	const text = "text" in own ? own.text : "name" in own ? own.name : value;
	const words = typeof text === "string" ? text.replace(/\s+/g, " ") : JSON.stringify(text);
	return words.length > longestValue ? `${words.slice(0, longestValue)}…` : words;
}

function describeConflict(conflict: UpgradeConflict, index: number, { upgraded, fileName }: UpgradeFacts): string {
	const { edit, message, before, template, commune } = conflict;
	const place = edit.kind === "add" ? [...edit.at, edit.item.id] : edit.at;
	const line = upgraded.places[index]?.line ?? 1;
	return [
		`${index + 1}. ${message}`,
		`   ${fileName}, dòng ${line} · ${formatIssuePath(place)}`,
		`   Mẫu cũ:  ${valueText(before)}`,
		`   Mẫu mới: ${valueText(template)}`,
		`   Của xã:  ${valueText(commune)}`,
		"",
	].join("\n");
}

/** The upgrade in an officer's words: what is new, what was kept, what to look at, what to do next. */
export function describeUpgrade(facts: UpgradeFacts): string {
	const { folder, fileName, from, to, upgraded, changes } = facts;
	const brought = changes.filter(({ at }) => at[0] !== "template");
	const lines = [
		`${folder}/${fileName}: từ mẫu ${from.id} bản ${from.version} sang ${to.id} bản ${to.version}.`,
		"",
		brought.length === 0 ? "Nội dung kế hoạch không đổi." : `So với plan.yaml, tệp mới có ${brought.length} thay đổi:`,
		...brought.map(({ message }) => `- ${message}`),
		"",
		`Giữ nguyên ${upgraded.applied.length} thay đổi của xã.`,
	];
	if (upgraded.conflicts.length > 0) {
		lines.push(`Cần xem lại ${upgraded.conflicts.length} chỗ:`, "");
		lines.push(...upgraded.conflicts.map((conflict, index) => describeConflict(conflict, index, facts)));
	} else lines.push("Không có chỗ nào xã và mẫu mới sửa khác nhau.", "");
	if (!upgraded.commentsKept)
		lines.push("Tệp theo định dạng cũ nên được ghi lại từ đầu; các ghi chú # không giữ được.", "");
	if (upgraded.issues.length > 0) lines.push("Trong tệp mới còn phải sửa:", "", listIssues(upgraded.issues));
	lines.push(
		`plan.yaml không đổi. Xem xong ${fileName} thì cất plan.yaml cũ, đổi tên ${fileName} thành plan.yaml.`,
		`Việc tiếp theo: cchc check ${folder}`,
		"",
	);
	return lines.join("\n");
}
