import {
	AlignmentType,
	BookmarkEnd,
	BookmarkStart,
	BorderStyle,
	type IParagraphOptions,
	LineRuleType,
	Paragraph,
} from "docx";
import type { FlowParagraph, FlowRule } from "../flow-type";
import { createMemory } from "../memory";
import { type Frame, frameOf } from "./frame";
import { runXml } from "./run-xml";
import { serialize } from "./serialize";
import { eighths, halfPoints, pointTwips, twips } from "./units";

/** What a block needs to know about where it stands. */
export interface BlockContext {
	/** Width available, millimetres. */
	readonly width: number;
	/** Font size of the document, points. */
	readonly size: number;
	/** Gives every bookmark of the document its own number. */
	readonly nextBookmark: () => number;
}

const alignments = {
	left: undefined,
	center: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
	justify: AlignmentType.BOTH,
} as const;

const frames = createMemory<Frame>(500);

/** A paragraph. */
export function paragraphXml(paragraph: FlowParagraph, context: BlockContext): string {
	const { open, close } = paragraphFrame(paragraph, context.size);
	let runs = "";
	for (const run of paragraph.runs) runs += runXml(run, paragraph.size, context.size);
	return open + (paragraph.id === undefined ? runs : bookmarked(paragraph.id, runs, context)) + close;
}

function paragraphFrame(paragraph: FlowParagraph, defaultSize: number): Frame {
	const size = paragraph.size === defaultSize ? undefined : paragraph.size;
	const { headingLevel, role, keepWithNext, keepLines, pageBreakBefore, align } = paragraph;
	const { spaceBefore, spaceAfter, lineSpacing, indentLeft, indentRight, firstLineIndent } = paragraph;
	const flags = (keepWithNext ? 1 : 0) + (keepLines ? 2 : 0) + (pageBreakBefore ? 4 : 0);
	const key = `${align} ${flags} ${headingLevel} ${role} ${spaceBefore} ${spaceAfter} ${lineSpacing} ${indentLeft} ${indentRight} ${firstLineIndent} ${size}`;
	return frames(key, () => buildFrame(paragraph, size));
}

function buildFrame(paragraph: FlowParagraph, size: number | undefined): Frame {
	const alignment = alignments[paragraph.align ?? "left"];
	return frameOf(
		new Paragraph({
			...styleOf(paragraph),
			...(paragraph.keepWithNext ? { keepNext: true } : {}),
			...(paragraph.keepLines ? { keepLines: true } : {}),
			...(paragraph.pageBreakBefore ? { pageBreakBefore: true } : {}),
			...spacingOf(paragraph),
			...indentOf(paragraph),
			...(alignment === undefined ? {} : { alignment }),
			...(size === undefined ? {} : { run: { size: halfPoints(size) } }),
		}),
	);
}

/** A horizontal line: an empty paragraph 3 points high, 2 points below the text, with a top border and indents that leave `width` of it. */
export function ruleXml(rule: FlowRule, context: BlockContext): string {
	const rest = Math.max(0, context.width - rule.width);
	const left = rule.align === "right" ? rest : rule.align === "center" ? rest / 2 : 0;
	const size = eighths(rule.thickness ?? 0.75);
	const indent = { left: twips(left), right: twips(rest - left) };
	const { open, close } = frames(`rule ${indent.left} ${indent.right} ${size}`, () =>
		frameOf(
			new Paragraph({
				keepLines: true,
				border: { top: { style: BorderStyle.SINGLE, size, space: 1, color: "auto" } },
				spacing: { before: 40, line: 60, lineRule: LineRuleType.EXACT },
				indent,
				run: { size: 4 },
			}),
		),
	);
	return open + close;
}

/** A paragraph that takes no room worth speaking of, where the format demands one. */
export function tinyParagraphXml(): string {
	const { open, close } = frames("tiny", () =>
		frameOf(new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } })),
	);
	return open + close;
}

function styleOf({ headingLevel, role }: FlowParagraph): Pick<IParagraphOptions, "style"> {
	if (headingLevel !== undefined) return { style: `Heading${headingLevel}` };
	return role === "title" ? { style: "Title" } : {};
}

function spacingOf({ spaceBefore, spaceAfter, lineSpacing }: FlowParagraph): Pick<IParagraphOptions, "spacing"> {
	const spacing = {
		...(spaceBefore ? { before: pointTwips(spaceBefore) } : {}),
		...(spaceAfter ? { after: pointTwips(spaceAfter) } : {}),
		...(lineSpacing === undefined || lineSpacing === 1
			? {}
			: { line: Math.round(lineSpacing * 240), lineRule: LineRuleType.AUTO }),
	};
	return Object.keys(spacing).length === 0 ? {} : { spacing };
}

function indentOf({ indentLeft, indentRight, firstLineIndent = 0 }: FlowParagraph): Pick<IParagraphOptions, "indent"> {
	const indent = {
		...(indentLeft ? { left: twips(indentLeft) } : {}),
		...(indentRight ? { right: twips(indentRight) } : {}),
		...(firstLineIndent > 0 ? { firstLine: twips(firstLineIndent) } : {}),
		...(firstLineIndent < 0 ? { hanging: twips(-firstLineIndent) } : {}),
	};
	return Object.keys(indent).length === 0 ? {} : { indent };
}

/** Runs inside a bookmark numbered by us: the library's own numbers come from a counter that never starts again. */
function bookmarked(id: string, runs: string, context: BlockContext): string {
	const number = context.nextBookmark();
	const name = id.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 40);
	return serialize(new BookmarkStart(name, number)) + runs + serialize(new BookmarkEnd(number));
}
