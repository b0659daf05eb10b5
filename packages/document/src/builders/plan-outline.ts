import type { Assignment, OutlineSection, Plan, TextItem } from "@cchc/plan";
import { communicationIndicators, radioIndicators, reformIndicators } from "@cchc/report";
import { pointLabel, toRoman } from "@cchc/vietnamese";
import type { BodyBlock } from "../administrative-document-type";

type Level = 1 | 2 | 3;

/** The printed body of a plan, section by section of its outline, with every number as text. */
export function outlineBlocks(plan: Plan): BodyBlock[] {
	return plan.outline.flatMap((section, index) => sectionBlocks(plan, section, [index]));
}

/** Number of a heading by its place: `I.`, `1.`, then `1.1.` or `a)`, then `1.1.1.` or none. */
function headingNumber(plan: Plan, place: readonly number[]): string | undefined {
	const index = place.at(-1) as number;
	if (place.length === 1) return `${toRoman(index + 1)}.`;
	if (place.length === 2) return `${index + 1}.`;
	if (plan.subNumbering === "decimal")
		return `${place
			.slice(1)
			.map((part) => part + 1)
			.join(".")}.`;
	return place.length === 3 ? `${pointLabel(index)})` : undefined;
}

function heading(plan: Plan, text: string, place: readonly number[]): BodyBlock {
	const number = headingNumber(plan, place);
	const level = Math.min(3, place.length) as Level;
	return { kind: "heading", level, text, ...(number === undefined ? {} : { number }) };
}

function sectionBlocks(plan: Plan, section: OutlineSection, place: readonly number[]): BodyBlock[] {
	const parts = section.part === undefined ? [] : partBlocks(plan, section.part, place);
	const children = (section.sections ?? []).flatMap((child, index) => sectionBlocks(plan, child, [...place, index]));
	return [heading(plan, section.heading, place), ...itemBlocks(section.items ?? []), ...parts, ...children];
}

function partBlocks(plan: Plan, part: NonNullable<OutlineSection["part"]>, place: readonly number[]): BodyBlock[] {
	switch (part) {
		case "audiences":
			return itemBlocks(plan.audienceStatements);
		case "assignments":
			return plan.assignments.flatMap((assignment, index) => assignmentBlocks(plan, assignment, [...place, index]));
		case "targets":
			return targetBlocks(plan);
		default:
			return itemBlocks(plan[part]);
	}
}

function assignmentBlocks(plan: Plan, assignment: Assignment, place: readonly number[]): BodyBlock[] {
	const { transition, assignments = [] } = assignment;
	return [
		heading(plan, assignment.heading, place),
		...itemBlocks(assignment.tasks),
		...(transition === undefined ? [] : itemBlocks([{ marker: "none", ...transition }])),
		...assignments.flatMap((child, index) => assignmentBlocks(plan, child, [...place, index])),
	];
}

function itemBlocks(items: readonly TextItem[]): BodyBlock[] {
	let letters = -1;
	return items.map((item): BodyBlock => {
		if (item.marker === "none") return { kind: "paragraph", text: item.text };
		if (item.marker !== "letter") return { kind: "paragraph", marker: "-", text: item.text };
		letters += 1;
		return { kind: "paragraph", marker: `${pointLabel(letters)})`, text: item.text };
	});
}

function targetBlocks(plan: Plan): BodyBlock[] {
	const targets = plan.targets ?? [];
	if (targets.length === 0) return [];
	const indicators = [...communicationIndicators, ...radioIndicators, ...reformIndicators];
	const labels = new Map(indicators.map((indicator) => [indicator.id, indicator.label]));
	return [
		{
			kind: "table",
			columns: [
				{ title: "STT", width: 10, align: "center" },
				{ title: "Chỉ tiêu", width: 75 },
				{ title: "Đơn vị tính", width: 30, align: "center" },
				{ title: `Năm ${plan.year}`, width: 25, align: "right" },
				{ title: "Ghi chú", width: 40 },
			],
			rows: targets.map((target, index) => [
				String(index + 1),
				labels.get(target.indicator) ?? target.indicator,
				target.unit,
				String(target.value),
				target.note ?? "",
			]),
		},
	];
}
