import type { AdministrativeModelId } from "../plan-type";
import type { PlanEdit } from "../tree/plan-edit-type";

/** An answer to a question of a template. */
export type TemplateAnswer = string | number;

/** Something a template needs to know of the commune. */
export interface TemplateQuestion {
	/** Lasting id; the plan text has it as `{{answer:id}}` or, in capitals, `{{answer:id|upper}}`. */
	readonly id: string;
	/** The question in Vietnamese. */
	readonly label: string;
	/** What it is for, and an example, in Vietnamese. */
	readonly help: string;
	readonly kind: "text" | "number" | "date" | "choice";
	readonly choices?: readonly string[];
	/** Taken when there is no answer; absent: an answer is needed. May hold other answers as `{{answer:id}}`. */
	readonly default?: TemplateAnswer;
	/** Shape of a text, as a regular expression; told in words by `help`. */
	readonly pattern?: string;
}

/** A plan that communes start from. */
export interface PlanTemplate {
	/** Lasting id. */
	readonly id: string;
	/** Semantic version; the plan records it. */
	readonly version: string;
	readonly title: string;
	readonly description: string;
	readonly administrativeModel: AdministrativeModelId;
	/** Years the template is meant for. */
	readonly years: { readonly first: number; readonly last?: number };
	readonly questions: readonly TemplateQuestion[];
	/** Plan data with `{{answer:id}}` in its texts. A text that is nothing but a number's placeholder becomes a number. */
	readonly plan: Readonly<Record<string, unknown>>;
}

/** What a commune changed in the plan of its template. */
export interface Overlay {
	readonly template: { readonly id: string; readonly version: string };
	readonly edits: readonly PlanEdit[];
}
