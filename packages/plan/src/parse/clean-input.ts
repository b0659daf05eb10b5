import { cleanText, type Issue } from "@cchc/core";
import { parseIssue } from "../issues/issue-messages";
import { kindOf } from "../issues/quote";

const maxDepth = 40;
const maxNodes = 100_000;
const maxCharacters = 4_000_000;
const maxIssues = 100;

interface Budget {
	nodes: number;
	characters: number;
}

/**
 * A copy of outside data that holds nothing but JSON: texts cleaned and in NFC, members that are `undefined` left out,
 * depth and size bounded. What is none of this becomes an issue.
 */
export function cleanInput(input: unknown): { value: unknown; issues: Issue[] } {
	const issues: Issue[] = [];
	const value = clean(input, [], { nodes: maxNodes, characters: maxCharacters }, issues);
	return { value, issues };
}

/** `path` is the way to `value`; it is changed on the way down and back again on the way up. */
function clean(value: unknown, path: (string | number)[], budget: Budget, issues: Issue[]): unknown {
	budget.nodes--;
	if (typeof value === "string") {
		budget.characters -= value.length;
		return budget.characters < 0 ? stop("plan/too-large", path, budget, issues) : cleanText(value);
	}
	if (value === null || typeof value === "number" || typeof value === "boolean") return value;
	if (typeof value !== "object") {
		if (issues.length < maxIssues) {
			issues.push(
				parseIssue("plan/invalid", [...path], {
					field: "mục này",
					found: kindOf(undefined),
					wanted: "chữ, số, danh sách hoặc nhóm mục con",
				}),
			);
		}
		return null;
	}
	if (budget.nodes < 0) return stop("plan/too-large", path, budget, issues);
	if (path.length >= maxDepth) return stop("plan/too-deep", path, budget, issues);
	const step = path.length;
	if (Array.isArray(value)) {
		const list = value.map((member, index) => {
			path[step] = index;
			return clean(member, path, budget, issues);
		});
		path.length = step;
		return list;
	}
	const members: Record<string, unknown> = {};
	for (const rawKey of Object.keys(value)) {
		const member: unknown = Reflect.get(value, rawKey);
		if (member === undefined) continue;
		const key = cleanText(rawKey);
		if (key === "__proto__") continue;
		path[step] = key;
		members[key] = clean(member, path, budget, issues);
	}
	path.length = step;
	return members;
}

function stop(
	code: "plan/too-large" | "plan/too-deep",
	path: readonly (string | number)[],
	budget: Budget,
	issues: Issue[],
): null {
	if (!issues.some((issue) => issue.code === code)) {
		issues.push(
			code === "plan/too-deep"
				? parseIssue(code, [...path], { limit: String(maxDepth) })
				: parseIssue(code, [], { found: "quá nhiều mục", limit: "100.000 mục và 4 triệu ký tự" }),
		);
	}
	budget.characters = Math.min(budget.characters, code === "plan/too-large" ? -1 : budget.characters);
	return null;
}
