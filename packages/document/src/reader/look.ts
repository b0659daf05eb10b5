import type { Attributes } from "./xml-scan";

/** Look of a run as one level of the style hierarchy gives it. Sizes in points. */
export interface RunLook {
	readonly font?: string;
	/** Name of a theme font, e.g. `minorHAnsi`. */
	readonly themeFont?: string;
	readonly size?: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly caps?: boolean;
	readonly hidden?: boolean;
	/** Six hexadecimal digits or `auto`. */
	readonly color?: string;
	readonly style?: string;
}

/** Look of a paragraph as one level of the style hierarchy gives it. Lengths in millimetres, spacing in points. */
export interface ParagraphLook {
	readonly style?: string;
	readonly align?: "left" | "center" | "right" | "justify";
	readonly left?: number;
	readonly right?: number;
	/** Negative: hanging. */
	readonly firstLine?: number;
	readonly before?: number;
	readonly after?: number;
	/** Lines (`auto`) or points (`exact`, `atLeast`). */
	readonly line?: number;
	readonly lineRule?: "auto" | "exact" | "atLeast";
	readonly outline?: number;
	/** True when Word numbers the paragraph. */
	readonly numbered?: boolean;
	readonly topLine?: boolean;
	readonly bottomLine?: boolean;
}

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };

const millimetresPerTwip = 25.4 / 1440;

const alignments: Readonly<Record<string, ParagraphLook["align"]>> = {
	left: "left",
	start: "left",
	center: "center",
	right: "right",
	end: "right",
	both: "justify",
	distribute: "justify",
};

/** Takes one child of `w:pPr` into a look; unknown ones are passed over. */
export function readParagraphProperty(look: Changing<ParagraphLook>, name: string, attributes: Attributes): void {
	const twips = (value: string | undefined): number | undefined =>
		value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
	switch (name) {
		case "pStyle":
			assign(look, "style", attributes.val);
			break;
		case "jc":
			assign(look, "align", alignments[attributes.val ?? ""]);
			break;
		case "outlineLvl":
			assign(look, "outline", twips(attributes.val));
			break;
		case "numPr":
			look.numbered = true;
			break;
		case "numId":
			look.numbered = attributes.val !== "0";
			break;
		case "ind":
			readIndent(look, attributes, twips);
			break;
		case "spacing":
			readSpacing(look, attributes, twips);
			break;
		default:
	}
}

function readIndent(
	look: Changing<ParagraphLook>,
	attributes: Attributes,
	twips: (value: string | undefined) => number | undefined,
): void {
	const length = (value: string | undefined): number | undefined => {
		const found = twips(value);
		return found === undefined ? undefined : found * millimetresPerTwip;
	};
	assign(look, "left", length(attributes.left ?? attributes.start));
	assign(look, "right", length(attributes.right ?? attributes.end));
	const hanging = length(attributes.hanging);
	assign(look, "firstLine", hanging === undefined ? length(attributes.firstLine) : -hanging);
}

function readSpacing(
	look: Changing<ParagraphLook>,
	attributes: Attributes,
	twips: (value: string | undefined) => number | undefined,
): void {
	const points = (value: string | undefined): number | undefined => {
		const found = twips(value);
		return found === undefined ? undefined : found / 20;
	};
	assign(look, "before", attributes.beforeAutospacing === "1" ? 14 : points(attributes.before));
	assign(look, "after", attributes.afterAutospacing === "1" ? 14 : points(attributes.after));
	const line = twips(attributes.line);
	if (line === undefined) return;
	const rule = attributes.lineRule === "exact" || attributes.lineRule === "atLeast" ? attributes.lineRule : "auto";
	look.lineRule = rule;
	look.line = rule === "auto" ? line / 240 : line / 20;
}

/** Takes one child of `w:rPr` into a look; unknown ones are passed over. */
export function readRunProperty(look: Changing<RunLook>, name: string, attributes: Attributes): void {
	const on = attributes.val === undefined || !["0", "false", "off", "none"].includes(attributes.val);
	switch (name) {
		case "rStyle":
			assign(look, "style", attributes.val);
			break;
		case "rFonts":
			assign(look, "font", attributes.ascii ?? attributes.hAnsi);
			assign(look, "themeFont", attributes.asciiTheme ?? attributes.hAnsiTheme);
			break;
		case "sz":
			if (/^\d+$/.test(attributes.val ?? "")) look.size = Number(attributes.val) / 2;
			break;
		case "b":
			look.bold = on;
			break;
		case "i":
			look.italic = on;
			break;
		case "u":
			look.underline = on;
			break;
		case "caps":
			look.caps = on;
			break;
		case "vanish":
			look.hidden = on;
			break;
		case "color":
			assign(look, "color", attributes.val);
			break;
		default:
	}
}

function assign<T extends object, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
	if (value !== undefined) target[key] = value;
}
