import type { Assignment, Plan } from "../plan-type";

/** An assignment and where it stands. */
export interface AssignmentVisit {
	readonly assignment: Assignment;
	/** 0 at the top. */
	readonly depth: number;
	readonly parent?: Assignment;
	/** Keys and indexes from the plan to the assignment. */
	readonly path: readonly (string | number)[];
}

/** All assignments in the order of the document, parents before their children. */
export function* walkAssignments(plan: Plan): Generator<AssignmentVisit> {
	yield* walk(plan.assignments, 0, undefined, ["assignments"]);
}

function* walk(
	assignments: readonly Assignment[],
	depth: number,
	parent: Assignment | undefined,
	path: readonly (string | number)[],
): Generator<AssignmentVisit> {
	for (const [index, assignment] of assignments.entries()) {
		const at = [...path, index];
		yield { assignment, depth, path: at, ...(parent === undefined ? {} : { parent }) };
		yield* walk(assignment.assignments ?? [], depth + 1, assignment, [...at, "assignments"]);
	}
}
