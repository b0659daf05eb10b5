import { formatIssue, type Issue, type Severity } from "@cchc/core";

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const nouns: Record<Severity, string> = { error: "lỗi", warning: "cảnh báo", info: "ghi chú" };

/** All issues as text: errors first, then by file and line. */
export function listIssues(issues: readonly Issue[]): string {
	const sorted = [...issues].sort(
		(a, b) =>
			order[a.severity] - order[b.severity] ||
			compare(a.position?.file ?? "", b.position?.file ?? "") ||
			(a.position?.line ?? 0) - (b.position?.line ?? 0) ||
			(a.position?.column ?? 0) - (b.position?.column ?? 0),
	);
	return sorted.map((issue) => `${formatIssue(issue)}\n`).join("\n");
}

/** "10 lỗi, 2 cảnh báo"; "không có lỗi" when there is nothing. */
export function countIssues(issues: readonly Issue[]): string {
	const counts = (Object.keys(order) as Severity[]).map((severity) => {
		const count = issues.filter((issue) => issue.severity === severity).length;
		return count === 0 ? [] : [`${count} ${nouns[severity]}`];
	});
	return counts.flat().join(", ") || "không có lỗi";
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
