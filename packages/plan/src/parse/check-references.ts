import { formatIssuePath, type Issue } from "@cchc/core";
import { type ParseCode, parseIssue } from "../issues/issue-messages";
import { nearest } from "../issues/nearest";
import { quote } from "../issues/quote";
import { fieldNames } from "../schema/describe-field";
import { nameField } from "./zod-issues";

type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists that others refer to, and the code for a reference into nothing. */
const targets = {
	units: "plan/unknown-unit",
	forms: "plan/unknown-form",
	contents: "plan/unknown-content",
	audiences: "plan/unknown-audience",
	reportingDuties: "plan/unknown-duty",
} as const satisfies Record<string, ParseCode>;
type TargetList = keyof typeof targets;

/** Which list a field points into. `unit` of a target is a unit of measure and stays out. */
const pointers: Readonly<Partial<Record<string, TargetList>>> = {
	unit: "units",
	units: "units",
	parent: "units",
	joint: "units",
	reporter: "units",
	via: "units",
	recipient: "units",
	consolidatedBy: "units",
	form: "forms",
	forms: "forms",
	contents: "contents",
	audiences: "audiences",
	duties: "reportingDuties",
};

function idsIn(list: unknown): Set<string> {
	const ids = new Set<string>();
	if (Array.isArray(list)) {
		for (const item of list) if (isData(item) && typeof item.id === "string") ids.add(item.id);
	}
	return ids;
}

/**
 * Duplicate ids and references to what does not exist. Works on plan data of any shape, so that these faults are told
 * together with the faults of shape.
 */
export function checkReferences(plan: Data): Issue[] {
	const issues: Issue[] = [];
	const known = Object.fromEntries(Object.keys(targets).map((list) => [list, idsIn(plan[list])])) as Record<
		TargetList,
		Set<string>
	>;
	const places = new Map<string, Path>();

	const refer = (list: TargetList, id: string, path: Path): void => {
		const candidates = [...known[list]];
		const candidate = nearest(id, candidates);
		const values = candidates.slice(0, 12).join(", ") + (candidates.length > 12 ? " …" : "");
		issues.push(
			parseIssue(targets[list], path, {
				field: nameField(path),
				found: quote(id),
				...(values === "" ? {} : { values }),
				...(candidate === undefined ? {} : { nearest: candidate }),
			}),
		);
	};

	/** `path` is the way to `value`; it is changed on the way down and back again on the way up. */
	const walk = (value: unknown, path: (string | number)[]): void => {
		const step = path.length;
		if (Array.isArray(value)) {
			for (const [index, member] of value.entries()) {
				if (typeof member !== "object") continue;
				path[step] = index;
				walk(member, path);
			}
			path.length = step;
			return;
		}
		if (!isData(value)) return;
		if (typeof value.id === "string") {
			const first = places.get(value.id);
			if (first === undefined) places.set(value.id, [...path]);
			else {
				const parts = { found: quote(value.id), place: formatIssuePath(first) };
				issues.push(parseIssue("plan/duplicate-id", [...path, "id"], parts));
			}
		}
		for (const key of Object.keys(value)) {
			path.length = step;
			const member = value[key];
			const list = path[0] === "targets" && key === "unit" ? undefined : pointers[key];
			if (list !== undefined && typeof member === "string") {
				if (!known[list].has(member)) refer(list, member, [...path, key]);
			} else if (list !== undefined && Array.isArray(member) && step > 0) {
				for (const [index, id] of member.entries()) {
					if (typeof id === "string" && !known[list].has(id)) refer(list, id, [...path, key, index]);
				}
			} else if (typeof member === "object") {
				path[step] = key;
				walk(member, path);
			}
		}
		path.length = step;
	};
	for (const key of fieldNames([])) if (key !== "template" && Object.hasOwn(plan, key)) walk(plan[key], [key]);
	return [...issues, ...unitCircles(plan.units)];
}

function unitCircles(units: unknown): Issue[] {
	if (!Array.isArray(units)) return [];
	const parents = new Map<unknown, unknown>();
	for (const unit of units) if (isData(unit)) parents.set(unit.id, unit.parent);
	const issues: Issue[] = [];
	units.forEach((unit, index) => {
		if (!isData(unit) || typeof unit.id !== "string") return;
		let parent = unit.parent;
		for (let step = 0; parent !== undefined && parent !== unit.id && step < 50; step++) parent = parents.get(parent);
		if (parent === unit.id) {
			issues.push(parseIssue("plan/unit-circle", ["units", index, "parent"], { found: quote(unit.id) }));
		}
	});
	return issues;
}
