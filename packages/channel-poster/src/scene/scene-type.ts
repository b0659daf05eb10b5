import type { PosterColor } from "../color";
import type { PosterFormat } from "../poster-formats";
import type { Typeface } from "../text/typeface";

/** A rectangle in millimetres from the top left of the finished poster; bleed lies outside it. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One step of an outline, millimetres. */
export type PathStep =
	| readonly ["M", number, number]
	| readonly ["L", number, number]
	| readonly ["C", number, number, number, number, number, number]
	| readonly ["Z"];

/** What a filled shape is for. Only `panel`, `badge`, `plate` and `qr` must keep clear of text they do not carry. */
export type ShapeRole = "ground" | "ornament" | "panel" | "badge" | "plate" | "qr" | "rule" | "picture";

/** What a text is for. */
export type TextRole = "title" | "kicker" | "lead" | "body" | "label" | "number" | "contact";

/** A filled shape. */
export interface SceneShape {
	readonly kind: "shape";
	readonly role: ShapeRole;
	readonly path: readonly PathStep[];
	readonly fill: PosterColor;
	readonly box: Box;
}

/** Names of the fonts of a poster. */
export type FaceName = "regular" | "bold" | "extraBold";

/** A line of text with every glyph placed. */
export interface SceneText {
	readonly kind: "text";
	readonly role: TextRole;
	/** The block the line belongs to: lines of one block share it. */
	readonly block: string;
	readonly text: string;
	readonly face: FaceName;
	/** Em, millimetres. */
	readonly size: number;
	/** Space added after each letter, millimetres; the glyphs' places have it in them. */
	readonly tracking: number;
	readonly x: number;
	readonly baseline: number;
	/** Offsets from `x`, millimetres; spaces are glyphs too. */
	readonly glyphs: readonly { readonly id: number; readonly x: number; readonly y: number }[];
	readonly fill: PosterColor;
	/** The colour it stands on. */
	readonly on: PosterColor;
	readonly ink: Box;
	readonly capHeight: number;
}

/** A QR symbol: its side without the quiet zone, and what it says. */
export interface SceneQr {
	readonly box: Box;
	readonly quiet: Box;
	readonly text: string;
	readonly modules: number;
}

/** A laid-out poster: the one source of PDF, SVG and PNG. */
export interface Scene {
	readonly format: PosterFormat;
	readonly title: string;
	readonly items: readonly (SceneShape | SceneText)[];
	readonly qr?: SceneQr;
	readonly faces: Readonly<Record<FaceName, Typeface>>;
}
