import type { CivilDate } from "@cchc/calendar";
import type { ChannelKind } from "@cchc/plan";

/**
 * What is counted. Items (tin, bài), airings (lượt phát) and attendances (lượt người) are three units and never mixed.
 */
export type Measure =
	| "items"
	| "airings"
	| "attendances"
	| "sessions"
	| "posters"
	| "banners"
	| "documents"
	| "procedures-posted"
	| "views"
	| "feedback-received"
	| "feedback-resolved"
	| "dossiers-received"
	| "dossiers-on-time"
	| "dossiers-online";

/** Proof of an entry. */
export interface Evidence {
	readonly kind: "file" | "link" | "document";
	/** Relative path, https address, or document number. */
	readonly value: string;
	/** SHA-256 of the file, where it is known. */
	readonly sha256?: string;
}

/** Where an entry was imported from. Rows count from 1, the heading included. */
export interface EntrySource {
	readonly file: string;
	readonly row: number;
}

/** One thing that was done. Entries are never changed: a correction is a new entry that refers to the old one. */
export interface JournalEntry {
	/** Lasting id, unique in the journal. */
	readonly id: string;
	readonly date: CivilDate;
	/** Unit id of who did it. */
	readonly unit: string;
	/** Form id of the plan. */
	readonly form: string;
	/** Channel it went through, where the form has several: an item on the portal and an airing are told apart by it. */
	readonly channel?: ChannelKind;
	/** Content ids of the plan. */
	readonly contents: readonly string[];
	/** What was done, in Vietnamese. */
	readonly title: string;
	/** How much, per measure. */
	readonly quantities: Readonly<Partial<Record<Measure, number>>>;
	/** Minutes on air or in session. */
	readonly minutes?: number;
	/** People who could hear or see it, an estimate, never added up with attendances. */
	readonly reach?: number;
	readonly place?: string;
	readonly evidence?: readonly Evidence[];
	readonly author?: string;
	/** Id of the message it published. */
	readonly message?: string;
	/** Idempotency key of the receipt it came from. */
	readonly receipt?: string;
	/** Id of the entry this one replaces; `void: true` takes it back without a replacement. */
	readonly corrects?: string;
	readonly void?: boolean;
	readonly source?: EntrySource;
}
