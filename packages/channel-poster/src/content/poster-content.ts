import type { Contact } from "@cchc/plan";

/** A figure of a period with its label, e.g. `98,5 %` and `Hồ sơ đúng hạn`. */
export interface PosterFigure {
	readonly label: string;
	/** As printed, with its unit. */
	readonly value: string;
	/** For the chart; absent when the value is no number. */
	readonly amount?: number;
}

/** A vector picture that only an operator can hand in: a sponsor's logo, or the national emblem with its approval. */
export interface PosterPicture {
	/** Whose it is, in Vietnamese. */
	readonly label: string;
	readonly width: number;
	readonly height: number;
	/** Filled outlines in the picture's own units, painted in order. */
	readonly shapes: readonly {
		readonly path: string;
		readonly fill: string;
		readonly cmyk: readonly [number, number, number, number];
	}[];
	/** Who allowed its use and when; required for the national emblem. */
	readonly approval?: string;
}

/** What a poster says, taken out of a message and its plan: all plain text, NFC. */
export interface PosterContent {
	readonly id: string;
	/** Name of the issuing body in one line. */
	readonly issuer: string;
	/** `|` marks a good place to break. */
	readonly title: string;
	/** The line for banners; `|` as in `title`. */
	readonly slogan?: string;
	readonly lead?: string;
	readonly steps: readonly string[];
	readonly items: readonly string[];
	readonly figures: readonly PosterFigure[];
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly contacts: readonly Pick<Contact, "kind" | "label" | "value">[];
	readonly callToAction?: string;
	/** What the QR symbol says. */
	readonly qr?: string;
	/** Such as `Bản nháp – chưa phát hành`: a band over the top of everything that is not in force. */
	readonly state?: string;
	readonly sponsor?: PosterPicture;
	/** Name and address of who made it; must be there when there is a sponsor. */
	readonly maker?: string;
	readonly emblem?: PosterPicture;
}
