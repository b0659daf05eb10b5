import type { Result } from "@cchc/core";
import { succeed } from "@cchc/core";
import { type ParagraphLook, type RunLook, readParagraphProperty, readRunProperty } from "./look";
import { scanXml } from "./xml-scan";

/** A style as it is written, before its parents are added. */
interface StyleEntry {
	readonly id: string;
	readonly type: string;
	readonly isDefault: boolean;
	basedOn?: string;
	name?: string;
	readonly paragraph: ParagraphLook;
	readonly run: RunLook;
}

/** Styles, defaults and theme fonts of a document, ready to answer what a paragraph or run looks like. */
export interface StyleSheet {
	/** What a paragraph looks like: defaults, table style, paragraph style and its parents, then its own properties. */
	paragraphLook(direct: ParagraphLook, tableStyle: string | undefined): ParagraphLook;
	/** What a run looks like; toggles of different style levels cancel each other as ISO 29500-1, 17.7.3 has it. */
	runLook(direct: RunLook, paragraphStyle: string | undefined, tableStyle: string | undefined): RunLook;
	/** Name of a style, e.g. `heading 1`. */
	styleName(id: string | undefined): string | undefined;
}

const chainLimit = 20;

/** Reads `word/styles.xml` and the fonts of the theme; both may be missing. */
export function readStyleSheet(stylesXml: string | undefined, themeXml: string | undefined): Result<StyleSheet> {
	const styles = new Map<string, StyleEntry>();
	const defaults = { paragraph: {} as ParagraphLook, run: {} as RunLook };
	let current: StyleEntry | undefined;
	let inDefaults = false;
	let inParagraph = 0;
	let inRun = 0;
	let ignored = 0;
	const scanned = scanXml("word/styles.xml", stylesXml ?? "<styles/>", {
		open: (name, attributes) => {
			if (ignored > 0 || name === "tblStylePr" || name === "pPrChange" || name === "rPrChange") ignored += 1;
			else if (name === "docDefaults") inDefaults = true;
			else if (name === "style") {
				const id = attributes.styleId ?? "";
				const isDefault = attributes.default === "1" || attributes.default === "true";
				current = { id, type: attributes.type ?? "paragraph", isDefault, paragraph: {}, run: {} };
				styles.set(id, current);
			} else if (name === "basedOn" && current !== undefined) current.basedOn = attributes.val ?? "";
			else if (name === "name" && current !== undefined) current.name = attributes.val ?? "";
			else if (name === "pPr") inParagraph += 1;
			else if (name === "rPr") inRun += 1;
			else {
				const target = inDefaults ? defaults : current;
				if (target === undefined) return;
				if (inRun > 0) readRunProperty(target.run, name, attributes);
				else if (inParagraph > 0) readParagraphProperty(target.paragraph, name, attributes);
			}
		},
		close: (name) => {
			if (ignored > 0) ignored -= 1;
			else if (name === "docDefaults") inDefaults = false;
			else if (name === "style") current = undefined;
			else if (name === "pPr") inParagraph -= 1;
			else if (name === "rPr") inRun -= 1;
		},
	});
	if (!scanned.ok) return scanned;
	const theme = readThemeFonts(themeXml);
	if (!theme.ok) return theme;
	return succeed(createStyleSheet(styles, defaults, theme.value));
}

function createStyleSheet(
	styles: ReadonlyMap<string, StyleEntry>,
	defaults: { readonly paragraph: ParagraphLook; readonly run: RunLook },
	themeFonts: ReadonlyMap<string, string>,
): StyleSheet {
	const defaultStyle = [...styles.values()].find((style) => style.isDefault && style.type === "paragraph")?.id;
	const chains = new Map<string, { readonly paragraph: ParagraphLook; readonly run: RunLook }>();
	const chain = (id: string | undefined): { readonly paragraph: ParagraphLook; readonly run: RunLook } => {
		if (id === undefined) return { paragraph: {}, run: {} };
		const known = chains.get(id);
		if (known !== undefined) return known;
		const entries: StyleEntry[] = [];
		for (let at = styles.get(id); at !== undefined && entries.length < chainLimit; at = styles.get(at.basedOn ?? "")) {
			entries.unshift(at);
			if (at.basedOn === undefined) break;
		}
		const made = {
			paragraph: Object.assign({}, ...entries.map((entry) => entry.paragraph)) as ParagraphLook,
			run: Object.assign({}, ...entries.map((entry) => withFont(entry.run))) as RunLook,
		};
		chains.set(id, made);
		return made;
	};
	const withFont = (look: RunLook): RunLook => {
		const font = look.themeFont === undefined ? undefined : themeFonts.get(look.themeFont);
		return font === undefined ? look : { ...look, font };
	};
	const toggles = ["bold", "italic", "caps", "hidden"] as const;
	return {
		styleName: (id) => (id === undefined ? undefined : styles.get(id)?.name),
		paragraphLook: (direct, tableStyle) => {
			const style = chain(direct.style ?? defaultStyle).paragraph;
			return { ...defaults.paragraph, ...chain(tableStyle).paragraph, ...style, ...direct };
		},
		runLook: (direct, paragraphStyle, tableStyle) => {
			const levels = [chain(tableStyle).run, chain(paragraphStyle ?? defaultStyle).run, chain(direct.style).run];
			const merged: { -readonly [Key in keyof RunLook]: RunLook[Key] } = Object.assign(
				{},
				withFont(defaults.run),
				...levels,
				withFont(direct),
			);
			for (const toggle of toggles) {
				const set = levels.filter((level) => level[toggle]).length % 2 === 1;
				merged[toggle] = direct[toggle] ?? (set || defaults.run[toggle] === true);
			}
			return merged;
		},
	};
}

function readThemeFonts(themeXml: string | undefined): Result<ReadonlyMap<string, string>> {
	const fonts = new Map<string, string>();
	let place: "major" | "minor" | undefined;
	const scanned = scanXml("word/theme/theme1.xml", themeXml ?? "<theme/>", {
		open: (name, attributes) => {
			if (name === "majorFont") place = "major";
			else if (name === "minorFont") place = "minor";
			else if (name === "latin" && place !== undefined && attributes.typeface) {
				for (const script of ["HAnsi", "Ascii"]) fonts.set(place + script, attributes.typeface);
			}
		},
		close: (name) => {
			if (name === "majorFont" || name === "minorFont") place = undefined;
		},
	});
	return scanned.ok ? succeed(fonts) : scanned;
}
