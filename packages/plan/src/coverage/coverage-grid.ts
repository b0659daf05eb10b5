import { type Cadence, dateParts, scheduleDuties } from "@cchc/calendar";
import type { Plan, Task } from "../plan-type";
import { walkAssignments } from "../read/walk-assignments";

/** How far a content is carried by a form: a task names both; only the form's units are named; nobody is. */
export type CoverageState = "task" | "unit" | "nobody";

/** One content told by one form. */
export interface CoverageCell {
	readonly content: string;
	readonly form: string;
	readonly state: CoverageState;
	/** Unit ids of those who do it. */
	readonly units: readonly string[];
	/** Ids of the tasks. */
	readonly tasks: readonly string[];
	/** Months 1–12 in which something is dated. */
	readonly months: readonly number[];
}

/** What one unit has to do in each month. */
export interface UnitMonths {
	readonly unit: string;
	/** Index 0 is January: ids of tasks and duties due in the month. */
	readonly months: readonly (readonly string[])[];
}

/** Who tells what, how and when. Cells that the plan does not ask for are not there. */
export interface CoverageGrid {
	readonly cells: readonly CoverageCell[];
	readonly units: readonly UnitMonths[];
	readonly gaps: {
		/** Ids of contents that no form carries, of forms that carry nothing, of units of the commune with nothing dated. */
		readonly contents: readonly string[];
		readonly forms: readonly string[];
		readonly units: readonly string[];
		/** Months in which nothing is dated. */
		readonly months: readonly number[];
	};
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const monthsOf: Readonly<Record<Cadence, readonly number[]>> = {
	week: everyMonth,
	month: everyMonth,
	quarter: [3, 6, 9, 12],
	"half-year": [6, 12],
	"nine-months": [9],
	year: [12],
};

function taskMonths(task: Task): readonly number[] {
	if (task.due !== undefined) return [dateParts(task.due).month];
	return task.cadence === undefined ? [] : monthsOf[task.cadence];
}

const sorted = (months: Iterable<number>): number[] => [...new Set(months)].sort((a, b) => a - b);

/** The coverage of a plan: content × form × unit × month. */
export function coverageGrid(plan: Plan): CoverageGrid {
	const work = [...walkAssignments(plan)].flatMap(({ assignment }) =>
		assignment.tasks.map((task) => ({ task, units: [assignment.unit, ...(task.joint ?? [])] })),
	);
	const cells = plan.contents.flatMap((content) =>
		plan.forms
			.filter((form) => content.forms?.includes(form.id) ?? true)
			.map((form): CoverageCell => {
				const doing = work.filter(
					({ task }) => task.forms?.includes(form.id) === true && task.contents?.includes(content.id) === true,
				);
				const units = [...new Set(doing.length > 0 ? doing.flatMap((entry) => entry.units) : (form.units ?? []))];
				const aired = form.channels.includes("loudspeaker") && (plan.broadcastSlots?.length ?? 0) > 0 ? everyMonth : [];
				return {
					content: content.id,
					form: form.id,
					state: doing.length > 0 ? "task" : units.length > 0 ? "unit" : "nobody",
					units,
					tasks: doing.map(({ task }) => task.id),
					months: sorted([...doing.flatMap(({ task }) => taskMonths(task)), ...(units.length > 0 ? aired : [])]),
				};
			}),
	);
	const scheduled = scheduleDuties(plan.reportingDuties, { year: plan.year });
	const reports = scheduled.ok ? scheduled.value : [];
	const units = plan.units
		.filter((unit) => unit.level === "commune")
		.map(({ id }): UnitMonths => {
			const months = everyMonth.map((month) => [
				...work
					.filter((entry) => entry.units.includes(id) && taskMonths(entry.task).includes(month))
					.map(({ task }) => task.id),
				...new Set(
					reports
						.filter(
							({ duty, due }) =>
								duty.reporter === id && due.startsWith(`${plan.year}-`) && dateParts(due).month === month,
						)
						.map(({ duty }) => duty.id),
				),
			]);
			return { unit: id, months };
		});
	const carried = new Set(cells.filter(({ state }) => state !== "nobody").map(({ content }) => content));
	const used = new Set(cells.map(({ form }) => form));
	const dated = new Set([
		...cells.flatMap(({ months }) => months),
		...units.flatMap(({ months }) => everyMonth.filter((month) => (months[month - 1]?.length ?? 0) > 0)),
	]);
	return {
		cells,
		units,
		gaps: {
			contents: plan.contents.filter(({ id }) => !carried.has(id)).map(({ id }) => id),
			forms: plan.forms.filter(({ id }) => !used.has(id)).map(({ id }) => id),
			units: units.filter(({ months }) => months.every((ids) => ids.length === 0)).map(({ unit }) => unit),
			months: everyMonth.filter((month) => !dated.has(month)),
		},
	};
}
