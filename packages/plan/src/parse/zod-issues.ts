import type { Issue } from "@cchc/core";
import type * as z from "zod";
import { type MessageParts, parseIssue } from "../issues/issue-messages";
import { nearest } from "../issues/nearest";
import { kindOf, quote, wantedKind } from "../issues/quote";
import { describeField, fieldNames } from "../schema/describe-field";

type ZodIssue = z.core.$ZodIssue;
type Path = (string | number)[];

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
	let value = root;
	for (const part of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
		value = Reflect.get(value, part);
	}
	return value;
}

/** A field as it is named in a message: `mục “Tên đầy đủ” (name)`. */
export function nameField(path: readonly (string | number)[]): string {
	const last = path.at(-1);
	if (last === undefined) return "kế hoạch";
	const title = describeField(path)?.title;
	const key =
		typeof last === "number" ? `phần tử thứ ${last + 1} của ${String(path.at(-2) ?? "danh sách")}` : `mục ${last}`;
	return title === undefined ? key : `${key} (${title})`;
}

function exampleFor(path: readonly (string | number)[]): string | undefined {
	const example = describeField(path)?.example;
	if (example === undefined) return undefined;
	const last = path.at(-1);
	const shown =
		typeof example === "string" && !/^[\p{L}_][\p{L}\p{N}\s.,_/-]*$/u.test(example) ? `"${example}"` : String(example);
	return typeof last === "string" ? `${last}: ${shown}` : `- ${shown}`;
}

function limitOf(least: unknown, most: unknown): string {
	if (least !== undefined && most !== undefined) return `từ ${least} đến ${most}`;
	return least === undefined ? `không quá ${most}` : `ít nhất ${least}`;
}

function convert(issue: ZodIssue, root: unknown): Issue[] {
	const path = issue.path.filter((part): part is string | number => typeof part !== "symbol") as Path;
	const value = valueAt(root, path);
	const example = exampleFor(path);
	const parts: MessageParts = {
		field: nameField(path),
		found: quote(value),
		...(example === undefined ? {} : { example }),
	};
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((key) => {
				const candidate = nearest(key, fieldNames(path));
				return parseIssue("plan/unknown-field", [...path, key], {
					found: `“${key.slice(0, 60)}”`,
					...(candidate === undefined ? {} : { nearest: candidate }),
				});
			});
		case "invalid_type":
			if (value === undefined) return [parseIssue("plan/missing-field", path, parts)];
			if (issue.expected === "int") return [parseIssue("plan/not-whole", path, parts)];
			return [
				parseIssue("plan/wrong-type", path, { ...parts, found: kindOf(value), wanted: wantedKind(issue.expected) }),
			];
		case "invalid_value": {
			if (value === undefined) return [parseIssue("plan/missing-field", path, parts)];
			const values = issue.values.map(String);
			const candidate = typeof value === "string" ? nearest(value, values) : undefined;
			return [
				parseIssue("plan/unknown-value", path, {
					...parts,
					values: values.join(", "),
					...(candidate === undefined ? {} : { nearest: candidate }),
				}),
			];
		}
		case "invalid_union": {
			if (value === undefined)
				return [parseIssue("plan/missing-field", path, { ...parts, example: "kind: working-days-after-cut-off" })];
			const options = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
			const candidate = typeof value === "string" ? nearest(value, options) : undefined;
			return [
				parseIssue("plan/unknown-value", path, {
					...parts,
					values: options.join(", "),
					...(candidate === undefined ? {} : { nearest: candidate }),
				}),
			];
		}
		case "too_big":
			if (issue.origin === "string")
				return [
					parseIssue(describeField(path)?.title?.startsWith("Mã") === true ? "plan/bad-id" : "plan/too-long", path, {
						...parts,
						limit: `${issue.maximum} ký tự`,
					}),
				];
			if (issue.origin === "array")
				return [parseIssue("plan/too-long", path, { ...parts, limit: `${issue.maximum} phần tử` })];
			return [parseIssue("plan/out-of-range", path, { ...parts, limit: limitOf(undefined, issue.maximum) })];
		case "too_small":
			if (issue.origin === "array")
				return [parseIssue("plan/too-short", path, { ...parts, limit: `ít nhất ${issue.minimum} phần tử` })];
			return [parseIssue("plan/out-of-range", path, { ...parts, limit: limitOf(issue.minimum, undefined) })];
		case "invalid_format":
			if (issue.format === "date") return [parseIssue("plan/bad-date", path, parts)];
			if (typeof value === "string" && !/\S/.test(value)) return [parseIssue("plan/empty-text", path, parts)];
			if (path.at(-1) === "time") return [parseIssue("plan/bad-time", path, parts)];
			return [parseIssue("plan/bad-id", path, parts)];
		default:
			return [parseIssue("plan/invalid", path, parts)];
	}
}

/** All issues of a failed validation, in Vietnamese, one per place and code. */
export function zodIssues(issues: readonly ZodIssue[], root: unknown): Issue[] {
	const seen = new Set<string>();
	return issues
		.flatMap((issue) => convert(issue, root))
		.filter((issue) => {
			const place = JSON.stringify(issue.path);
			const key = issue.code === "plan/unknown-field" ? `${issue.code}${place}` : place;
			return seen.has(key) ? false : seen.add(key) !== undefined;
		});
}
