import { formatIssue, formatIssuePath, type Issue, type Severity } from "@cchc/core";

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const nouns: Record<Severity, string> = { error: "lỗi", warning: "cảnh báo", info: "ghi chú" };

/** All issues as text: errors first, then by file and line. */
export function listIssues(issues: readonly Issue[]): string {
	return sortIssues(issues)
		.map((issue) => `${formatIssue(issue)}\n`)
		.join("\n");
}

/** Places of one rule that {@link summarizeIssues} shows in full. */
const shownPlaces = 3;
const namedPlaces = 8;

/**
 * Issues for one screen: all errors; of warnings and remarks the rules with the most places last, a few places of each rule
 * in full and where the others are.
 */
export function summarizeIssues(issues: readonly Issue[]): string {
	const rules = new Map<string, Issue[]>();
	for (const issue of sortIssues(issues)) {
		const key = issue.severity === "error" ? "error" : `${issue.severity} ${issue.code}`;
		rules.set(key, [...(rules.get(key) ?? []), issue]);
	}
	const groups = [...rules].sort(
		([a, left], [b, right]) =>
			order[left[0]?.severity ?? "info"] - order[right[0]?.severity ?? "info"] ||
			Math.sign(left.length - shownPlaces) - Math.sign(right.length - shownPlaces) ||
			compare(a, b),
	);
	return groups
		.flatMap(([key, group]) => {
			if (key === "error" || group.length <= shownPlaces + 1) return group.map((issue) => `${formatIssue(issue)}\n`);
			const others = group.slice(shownPlaces);
			return [
				...group.slice(0, shownPlaces).map((issue) => `${formatIssue(issue)}\n`),
				`  … và ${others.length} chỗ khác như thế (${others[0]?.code}): ${placesOf(others)}\n`,
			];
		})
		.join("\n");
}

function placesOf(issues: readonly Issue[]): string {
	const places = issues.slice(0, namedPlaces).map(({ path, position }) => {
		if (position === undefined) return formatIssuePath(path);
		return `${position.file === undefined ? "" : `${position.file} `}dòng ${position.line}`;
	});
	return `${places.join(", ")}${issues.length > namedPlaces ? ", …" : ""}`;
}

function sortIssues(issues: readonly Issue[]): Issue[] {
	return [...issues].sort(
		(a, b) =>
			order[a.severity] - order[b.severity] ||
			compare(a.position?.file ?? "", b.position?.file ?? "") ||
			(a.position?.line ?? 0) - (b.position?.line ?? 0) ||
			(a.position?.column ?? 0) - (b.position?.column ?? 0),
	);
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
