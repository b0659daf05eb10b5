import type { OutlineSection, Plan } from "../plan-type";
import { walkAssignments } from "../read/walk-assignments";

/** A printed text of the plan and where it stands. */
export interface PlanText {
	readonly path: readonly (string | number)[];
	readonly text: string;
}

type Path = readonly (string | number)[];

/** Every text that the document prints, in the order of the document. */
export function planTexts(plan: Plan): PlanText[] {
	const texts: PlanText[] = [];
	const add = (path: Path, text: string | undefined): void => {
		if (text !== undefined) texts.push({ path, text });
	};
	const items = (path: Path, list: readonly { readonly text: string }[] | undefined): void => {
		list?.forEach((item, index) => {
			add([...path, index, "text"], item.text);
		});
	};
	const sections = (path: Path, list: readonly OutlineSection[] | undefined): void => {
		list?.forEach((section, index) => {
			add([...path, index, "heading"], section.heading);
			items([...path, index, "items"], section.items);
			sections([...path, index, "sections"], section.sections);
		});
	};
	add(["title"], plan.title);
	items(["mandate", "grounds"], plan.mandate.grounds);
	add(["mandate", "opening", "text"], plan.mandate.opening?.text);
	for (const key of ["purposes", "requirements", "audienceStatements", "contents", "forms"] as const) {
		items([key], plan[key]);
	}
	for (const { assignment, path } of walkAssignments(plan)) {
		add([...path, "heading"], assignment.heading);
		assignment.tasks.forEach((task, index) => {
			add([...path, "tasks", index, "text"], task.text);
			add([...path, "tasks", index, "product"], task.product);
		});
		add([...path, "transition", "text"], assignment.transition?.text);
	}
	sections(["outline"], plan.outline);
	add(["closing", "text"], plan.closing.text);
	items(["recipients"], plan.recipients);
	return texts;
}
