import { type CivilDate, type Deadline, scheduleDuties } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import type { Plan, Task } from "../plan-type";
import { type AssignmentVisit, walkAssignments } from "../read/walk-assignments";
import { type PlanText, planTexts } from "./plan-texts";
import { type JoinedTexts, joinTexts } from "./text-search";
import { readWords, type TextWords, type WordPlace } from "./text-words";

/** A task and where it stands. */
export interface TaskVisit {
	readonly task: Task;
	readonly visit: AssignmentVisit;
	readonly path: readonly (string | number)[];
}

/** What a rule looks at; parts that several rules need are made once. */
export interface RuleContext {
	readonly plan: Plan;
	/** The plan's own date, or the first day of its year. */
	readonly date: CivilDate;
	/** The day of the check, where it is known. */
	readonly today?: CivilDate;
	readonly texts: readonly PlanText[];
	/** The texts in one string. */
	readonly joined: JoinedTexts;
	readonly visits: readonly AssignmentVisit[];
	readonly tasks: readonly TaskVisit[];
	/** The words of each printed text, in order, small letters. */
	readonly words: readonly TextWords[];
	/** Each word of the plan once, as it is written, with the place of its first use. */
	readonly vocabulary: ReadonlyMap<string, WordPlace>;
	/** Due dates of the plan's year, duty by duty; a duty that cannot be scheduled has none. */
	readonly deadlines: readonly Deadline[];
	/** Why duties cannot be scheduled, with paths from the plan. */
	readonly scheduleIssues: readonly Issue[];
}

/** The day whose law the plan is held against. */
export function planDate(plan: Plan): CivilDate {
	return plan.document.date ?? plan.document.decision?.date ?? (`${plan.year}-01-01` as CivilDate);
}

/** Gathers what the rules look at. */
export function ruleContext(plan: Plan, today?: CivilDate): RuleContext {
	const visits = [...walkAssignments(plan)];
	const tasks = visits.flatMap((visit) =>
		visit.assignment.tasks.map((task, index) => ({ task, visit, path: [...visit.path, "tasks", index] })),
	);
	const texts = planTexts(plan);
	let scheduled: ReturnType<typeof schedule> | undefined;
	let tokens: ReturnType<typeof readWords> | undefined;
	return {
		plan,
		date: planDate(plan),
		...(today === undefined ? {} : { today }),
		texts,
		joined: joinTexts(texts),
		visits,
		tasks,
		get words() {
			tokens ??= readWords(texts);
			return tokens.words;
		},
		get vocabulary() {
			tokens ??= readWords(texts);
			return tokens.vocabulary;
		},
		get deadlines() {
			scheduled ??= schedule(plan);
			return scheduled.deadlines;
		},
		get scheduleIssues() {
			scheduled ??= schedule(plan);
			return scheduled.issues;
		},
	};
}

function schedule(plan: Plan): { readonly deadlines: readonly Deadline[]; readonly issues: readonly Issue[] } {
	const deadlines: Deadline[] = [];
	const issues: Issue[] = [];
	plan.reportingDuties.forEach((duty, index) => {
		const result = scheduleDuties([duty], { year: plan.year });
		if (result.ok) deadlines.push(...result.value);
		else
			issues.push(
				...result.issues.map((issue) => ({ ...issue, path: ["reportingDuties", index, ...issue.path.slice(1)] })),
			);
	});
	return { deadlines, issues };
}
