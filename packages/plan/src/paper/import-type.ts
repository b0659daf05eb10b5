import type { Issue } from "@cchc/core";
import type { Plan } from "../plan-type";
import type { Place } from "../tree/data";

/** What a paragraph of the paper was taken for. */
export type ParagraphRole =
	| "letterhead"
	| "number-and-date"
	| "title"
	| "decision"
	| "ground"
	| "opening"
	| "heading"
	| "purpose"
	| "requirement"
	| "audience"
	| "content"
	| "form"
	| "target"
	| "assignment"
	| "task"
	| "transition"
	| "text"
	| "closing"
	| "recipient"
	| "archive"
	| "signature"
	| "annex";

/** A paragraph that found its place in the plan. */
export interface PlacedParagraph {
	/** Line of the text, or number of the paragraph, from 1. */
	readonly line: number;
	readonly text: string;
	readonly role: ParagraphRole;
	/** Where it stands in the plan, by keys and ids. */
	readonly at: Place;
}

/** A paragraph that found no place. */
export interface NotUnderstood {
	readonly line: number;
	readonly text: string;
	/** Vietnamese: why. */
	readonly reason: string;
}

/** A plan read off paper. */
export interface PlanImport {
	/** The draft. What the paper does not say is left out, or `…` where a plan cannot be without it. */
	readonly plan: Plan;
	readonly placed: readonly PlacedParagraph[];
	readonly notUnderstood: readonly NotUnderstood[];
	/** What a plan needs and the paper does not say, and faults of the draft. */
	readonly issues: readonly Issue[];
}

/** How a plan is read off paper. */
export interface ImportOptions {
	/** Lasting id of the plan. Default: from the name of the place and the year. */
	readonly id?: string;
	/** The year, where the paper does not say it. */
	readonly year?: number;
}
