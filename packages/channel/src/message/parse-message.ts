import { cleanText, fail, hasErrors, type Issue, type Result, resultOf, type SourcePosition } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import type * as z from "zod";
import { createIssue } from "../issue-messages";
import { checkMessage } from "./check-message";
import { type FrontMatter, splitFrontMatter } from "./front-matter";
import { fieldNames, fieldText } from "./message-fields";
import { messageSchema } from "./message-schema";
import type { Message } from "./message-type";

/** What {@link parseMessage} may know besides the text. */
export interface ParseMessageOptions {
	/** Name of the file, for positions. */
	readonly file?: string;
	/** When given, the message is also checked against the plan. */
	readonly plan?: Plan;
}

const maximumBody = 60_000;

function foundAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
		data,
	);
}

function schemaIssue(problem: z.core.$ZodIssue, source: FrontMatter): Issue {
	const path = problem.path.map((part) => (typeof part === "number" ? part : String(part)));
	const { label, hint } = fieldText(path);
	const found = foundAt(source.data, path);
	const position = source.positionOf(path);
	if (found === undefined || found === null) {
		const inner = path.length > 1 ? `${innerName(path.slice(1))} trong ${label}` : label;
		return createIssue("channel/missing-field", { path, place: inner, hint, position });
	}
	const place = `M${label.slice(1)}`;
	const shown = typeof found === "string" ? found : JSON.stringify(found);
	return createIssue("channel/wrong-value", { path, found: shown, place, hint, position });
}

function innerName(path: readonly (string | number)[]): string {
	return [...path]
		.reverse()
		.map((part) => (typeof part === "number" ? `phần tử thứ ${part + 1}` : part))
		.join(" của ");
}

/** In the order a person meets them in the file. */
function inOrder(issues: readonly Issue[]): Issue[] {
	const key = ({ position }: Issue): number => (position?.line ?? 0) * 100_000 + (position?.column ?? 0);
	return [...issues].sort((a, b) => key(a) - key(b));
}

function bodyIssues(source: FrontMatter, file: string | undefined): Issue[] {
	const position: SourcePosition = { ...(file === undefined ? {} : { file }), line: source.bodyLine, column: 1 };
	if (source.body === "") return [createIssue("channel/empty-body", { path: ["body"], position })];
	if (source.body.length <= maximumBody) return [];
	const found = `${source.body.length} ký tự`;
	return [createIssue("channel/too-large", { path: ["body"], found, place: "Nội dung", position })];
}

function locate(issue: Issue, source: FrontMatter, file: string | undefined): Issue {
	if (issue.path[0] !== "body") return { ...issue, position: source.positionOf(issue.path) };
	const inBody = issue.position ?? { line: 1, column: 1 };
	const line = source.bodyLine + inBody.line - 1;
	return { ...issue, position: { ...(file === undefined ? {} : { file }), line, column: inBody.column } };
}

/**
 * Reads a message from Markdown with YAML front matter; keys are those of {@link Message} except `body`.
 * All faults come back at once, each with its line and column.
 */
export function parseMessage(text: string, options: ParseMessageOptions = {}): Result<Message> {
	const { file, plan } = options;
	const split = splitFrontMatter(cleanText(text), file);
	if (!split.ok) return fail(split.issues);
	const source = split.value;
	const issues: Issue[] = Object.keys(source.data)
		.filter((key) => !fieldNames.includes(key))
		.map((key) =>
			createIssue("channel/unknown-field", { path: [key], found: key, position: source.positionOf([key]) }),
		);
	issues.push(...bodyIssues(source, file));
	const parsed = messageSchema.safeParse({ ...source.data, body: source.body });
	if (!parsed.success) {
		return fail(inOrder([...issues, ...parsed.error.issues.map((problem) => schemaIssue(problem, source))]));
	}
	if (plan !== undefined && !hasErrors(issues)) {
		issues.push(...checkMessage(parsed.data, plan).map((issue) => locate(issue, source, file)));
	}
	return resultOf(parsed.data, inOrder(issues));
}
