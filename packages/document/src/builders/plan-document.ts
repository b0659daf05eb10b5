import type { Deadline } from "@cchc/calendar";
import type { Plan } from "@cchc/plan";
import type { AdministrativeDocument, Annex, BodyBlock } from "../administrative-document-type";
import { budgetAnnex } from "./budget-annex";
import { calendarAnnex } from "./calendar-annex";
import { issuingDecision } from "./issuing-decision";
import { officeOf, officeParts } from "./issuing-office";
import { planAnnexes, tasksAnnex } from "./plan-annexes";
import { outlineBlocks } from "./plan-outline";

/** What goes with a plan. */
export interface PlanDocumentOptions {
	/** Deadlines of the year, printed as an annex. */
	readonly calendar?: readonly Deadline[];
	/** Prints the tasks as an annex table, where the plan has none of its own. */
	readonly tasks?: boolean;
	/** Prints the costs as an annex table, where any task names money. */
	readonly budget?: boolean;
	/** Leaves the wording of the plan as it is: no capital, annex sentence or closing but the plan's own. */
	readonly verbatim?: boolean;
	/** JSON carried inside the file; the plan itself by default, `null` for none. */
	readonly data?: unknown;
}

/**
 * A plan as an administrative document: its outline in order, sub-headings as `1.1.` or `a)` as the plan says, closing with
 * `./.`. A plan that a decision issues becomes that decision with the plan attached to it. For the signed wording give it `asIssued(plan)` with `verbatim: true`.
 */
export function planDocument(plan: Plan, options: PlanDocumentOptions = {}): AdministrativeDocument {
	const { document, mandate } = plan;
	const names = Object.fromEntries(plan.units.map((unit) => [unit.id, unit.name]));
	const calendar = options.calendar ?? [];
	const budget = options.budget ? budgetAnnex(plan) : undefined;
	const annexes: Annex[] = [
		...planAnnexes(plan),
		...(options.tasks && !(plan.annexes ?? []).some((annex) => annex.kind === "tasks") ? [tasksAnnex(plan)] : []),
		...(budget === undefined ? [] : [budget]),
		...(calendar.length === 0 ? [] : [calendarAnnex(calendar, names, `Lịch báo cáo năm ${plan.year}`)]),
	];
	const opening: BodyBlock[] = mandate.opening === undefined ? [] : [{ kind: "paragraph", text: mandate.opening.text }];
	const data = options.data === undefined ? { kind: "cchc/plan", plan } : options.data;
	const { decision } = document;
	const body: BodyBlock[] = [
		...opening,
		...outlineBlocks(plan),
		...(options.verbatim ? [] : annexMention(plan, annexes)),
		{ kind: "paragraph", text: closingText(plan.closing.text) },
	];
	const common = {
		...officeParts(officeOf(plan), decision ?? document),
		year: plan.year,
		...(annexes.length === 0 ? {} : { annexes }),
		...(options.verbatim ? { verbatim: true } : {}),
		...(data === null ? {} : { data }),
	};
	const grounds = (mandate.grounds ?? []).map((ground) => ground.text);
	if (decision !== undefined) return { ...common, ...issuingDecision(plan, decision, grounds, body) };
	return {
		...common,
		kind: "plan",
		symbol: document.symbol,
		abstract: plan.title,
		grounds,
		body,
		recipients: plan.recipients.map((recipient) => recipient.text),
	};
}

function annexMention(plan: Plan, annexes: readonly Annex[]): BodyBlock[] {
	const body = outlineBlocks(plan);
	if (annexes.length === 0 || body.some((block) => block.kind !== "table" && /phụ lục/iu.test(block.text))) return [];
	const text =
		annexes.length === 1
			? `${(annexes[0] as Annex).title} thực hiện theo Phụ lục kèm theo Kế hoạch này.`
			: "Các nội dung chi tiết thực hiện theo các Phụ lục kèm theo Kế hoạch này.";
	return [{ kind: "paragraph", text }];
}

function closingText(text: string): string {
	return text.trimEnd().endsWith("./.") ? text : `${text.trimEnd().replace(/\.$/, "")}./.`;
}
