import {
	AlignmentType,
	BookmarkEnd,
	BookmarkStart,
	BorderStyle,
	type IParagraphOptions,
	LineRuleType,
	Paragraph,
	type ParagraphChild,
} from "docx";
import type { FlowParagraph, FlowRule } from "../flow-type";
import { eighths, halfPoints, pointTwips, twips } from "./units";
import { wordRuns } from "./word-run";

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

/** A paragraph. */
export function wordParagraph(paragraph: FlowParagraph, context: BlockContext): Paragraph {
	const runs = paragraph.runs.flatMap((run) => wordRuns(run, paragraph.size, context.size));
	const alignment = alignments[paragraph.align ?? "left"];
	const ownSize = paragraph.size !== undefined && paragraph.size !== context.size ? paragraph.size : undefined;
	return new Paragraph({
		...styleOf(paragraph),
		...(paragraph.keepWithNext ? { keepNext: true } : {}),
		...(paragraph.keepLines ? { keepLines: true } : {}),
		...(paragraph.pageBreakBefore ? { pageBreakBefore: true } : {}),
		...spacingOf(paragraph),
		...indentOf(paragraph),
		...(alignment === undefined ? {} : { alignment }),
		...(ownSize === undefined ? {} : { run: { size: halfPoints(ownSize) } }),
		children: paragraph.id === undefined ? runs : bookmarked(paragraph.id, runs, context),
	});
}

/** A horizontal line: an empty paragraph 3 points high, 2 points below the text, with a top border and indents that leave `width` of it. */
export function wordRule(rule: FlowRule, context: BlockContext): Paragraph {
	const rest = Math.max(0, context.width - rule.width);
	const left = rule.align === "right" ? rest : rule.align === "center" ? rest / 2 : 0;
	return new Paragraph({
		keepLines: true,
		border: { top: { style: BorderStyle.SINGLE, size: eighths(rule.thickness ?? 0.75), space: 1, color: "auto" } },
		spacing: { before: 40, line: 60, lineRule: LineRuleType.EXACT },
		indent: { left: twips(left), right: twips(rest - left) },
		run: { size: 4 },
	});
}

/** A paragraph that takes no room worth speaking of, where the format demands one. */
export function tinyParagraph(): Paragraph {
	return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } });
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
function bookmarked(id: string, runs: readonly ParagraphChild[], context: BlockContext): ParagraphChild[] {
	const number = context.nextBookmark();
	const name = id.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 40);
	return [new BookmarkStart(name, number), ...runs, new BookmarkEnd(number)] as ParagraphChild[];
}
