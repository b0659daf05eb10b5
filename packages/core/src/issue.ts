import { citeLegalBasis, type LegalBasis } from "./legal-basis";

/** `error` stops the work, `warning` asks for a second look, `info` only tells. */
export type Severity = "error" | "warning" | "info";

/** Where a datum stands in the file it was read from. Lines and columns count from 1. */
export interface SourcePosition {
	readonly file?: string;
	readonly line: number;
	readonly column: number;
}

/** One fault, gap or remark about a person's data. Never thrown: all of them are returned at once. */
export interface Issue {
	/** Lasting code, e.g. `plan/unknown-unit`; its meaning never changes. */
	readonly code: string;
	readonly severity: Severity;
	/** Keys and indexes from the root of the datum to the fault. */
	readonly path: readonly (string | number)[];
	/** A Vietnamese sentence for an officer: where, what was found. */
	readonly message: string;
	/** What to do, in Vietnamese, with a valid example. */
	readonly hint?: string;
	readonly basis?: LegalBasis;
	readonly position?: SourcePosition;
}

/** True when any issue is an error. */
export function hasErrors(issues: readonly Issue[]): boolean {
	return issues.some((issue) => issue.severity === "error");
}

/** Puts `prefix` before the path of every issue, for a datum that sits inside a larger one. */
export function withPathPrefix(issues: readonly Issue[], prefix: readonly (string | number)[]): Issue[] {
	return issues.map((issue) => ({ ...issue, path: [...prefix, ...issue.path] }));
}

/** A path as text: `units[2].name`. The root is the empty string. */
export function formatIssuePath(path: readonly (string | number)[]): string {
	return path.reduce<string>((text, part) => {
		if (typeof part === "number") return `${text}[${part}]`;
		return text === "" ? part : `${text}.${part}`;
	}, "");
}

const severityLabels: Record<Severity, string> = { error: "LỖI", warning: "CẢNH BÁO", info: "GHI CHÚ" };

/** An issue as a few lines of Vietnamese text for a terminal or a log. */
export function formatIssue(issue: Issue): string {
	const { position } = issue;
	const place = [
		position?.file,
		position === undefined ? undefined : `dòng ${position.line}, cột ${position.column}`,
		formatIssuePath(issue.path) || undefined,
	].filter((part) => part !== undefined);
	const lines = [`${severityLabels[issue.severity]} ${issue.code}${place.length > 0 ? ` (${place.join(" · ")})` : ""}`];
	lines.push(`  ${issue.message}`);
	if (issue.hint !== undefined) lines.push(`  → ${issue.hint}`);
	if (issue.basis !== undefined) lines.push(`  Căn cứ: ${citeLegalBasis(issue.basis)}`);
	return lines.join("\n");
}
