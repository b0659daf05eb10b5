import type { CivilDate } from "@cchc/calendar";
import type { LegalBasis } from "@cchc/core";

/** A step, date, fee or place that people must know, for posters and pages. */
export interface MessageFact {
	readonly label: string;
	readonly value: string;
}

/** What people are asked to do. */
export interface CallToAction {
	readonly text: string;
	/** http, https, mailto or tel. */
	readonly url?: string;
}

/** Who agreed to the publication, and to exactly which content. */
export interface Approval {
	readonly by: string;
	/** ISO 8601 with offset. */
	readonly at: string;
	/** SHA-256 of the message without its approval, see `messageHash`. */
	readonly contentHash: string;
}

/** One thing to tell people, written once and rendered by every channel. */
export interface Message {
	/** Lasting id: lower-case ASCII letters, digits and `-`. */
	readonly id: string;
	readonly title: string;
	/** One or two sentences of plain text. */
	readonly summary: string;
	/** CommonMark with GFM tables. `{{fact:id}}` stands for a contact of the plan. */
	readonly body: string;
	/** Audience ids of the plan. */
	readonly audiences: readonly string[];
	/** Content ids of the plan. */
	readonly contents: readonly string[];
	readonly validFrom: CivilDate;
	/** Last day it holds; absent: until cancelled. */
	readonly expires?: CivilDate;
	readonly status: "draft" | "exercise" | "actual";
	readonly kind: "new" | "update" | "cancel";
	/** Ids of messages that this one updates or cancels. */
	readonly references?: readonly string[];
	readonly callToAction?: CallToAction;
	/** Short lines for posters and banners; `|` marks a good place to break. */
	readonly slogans?: readonly string[];
	readonly facts?: readonly MessageFact[];
	/** Ids of plan contacts shown with the message. */
	readonly contacts?: readonly string[];
	/** Loudspeaker priority (TT 39/2020/TT-BTTTT). Default `normal`. */
	readonly priority?: "normal" | "priority" | "urgent";
	readonly basis?: readonly LegalBasis[];
	readonly approval?: Approval;
}
