import type { FlowBlock, FlowParagraph, FlowRule, FlowRun } from "../flow-type";
import { balancedLines } from "./balanced-lines";
import { gapRun, paragraph, punctuate } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { firstLine, paragraphSpace, shortRule, textLineSpacing } from "./measures";
import { issuerName } from "./references";
import { textWidth } from "./text-width";

/** What stands between the letterhead and the text: kind and abstract, "Kính gửi", grounds (boxes 5a, 9a, 6). */
export function opening(context: LayoutContext): FlowBlock[] {
	return [...titleBlock(context), ...addresses(context), ...grounds(context)];
}

function titleBlock(context: LayoutContext): FlowBlock[] {
	const { document, kind, sizes } = context;
	if (kind.title === undefined) return [];
	const abstract = document.abstract.trim();
	const blocks: FlowBlock[] = [
		paragraph([{ text: kind.title, bold: true }], {
			align: "center",
			size: sizes.typeName,
			spaceBefore: 18,
			role: "title",
			keepWithNext: true,
		}),
		paragraph([abstract === "" ? gapRun("……", { bold: true }) : titleRun(abstract, context)], {
			align: "center",
			size: sizes.abstract,
			keepWithNext: true,
		}),
	];
	if (abstract !== "") blocks.push(shortRuleBelow(abstract, context));
	return blocks;
}

/** An abstract or a title: bold, in lines of about the same length. */
export function titleRun(text: string, { sizes, width }: LayoutContext, room: number = width): FlowRun {
	return { text: balancedLines(text, room, { size: sizes.abstract, bold: true }), bold: true };
}

/** The line below an abstract, as long as the decree has it against the widest line of the text. */
export function shortRuleBelow(abstract: string, context: LayoutContext): FlowRule {
	const { sizes, width } = context;
	const lines = titleRun(abstract.trim(), context).text.split("\n");
	const widest = Math.max(...lines.map((line) => textWidth(line, { size: sizes.abstract, bold: true })));
	const lineLength = Math.min(widest, width);
	return { kind: "rule", align: "center", width: lineLength * shortRule };
}

function addresses({ document, sizes, width, kind }: LayoutContext): FlowParagraph[] {
	const { addressees = [] } = document;
	const [only] = addressees;
	const word = "Kính gửi:";
	const look = { size: sizes.body, spaceBefore: 12 } as const;
	if (only === undefined) {
		const runs = [{ text: `${word} ` }, gapRun("[Tên cơ quan nhận]")];
		return kind.title === undefined ? [paragraph(runs, { ...look, align: "center" })] : [];
	}
	if (addressees.length === 1) {
		const line = `${word} ${only}`;
		const fits = textWidth(line, { size: sizes.body }) <= width;
		return [paragraph(fits ? line : line.replace(/ \((?=[^(]*$)/, "\n("), { ...look, align: "center" })];
	}
	const start = width * 0.2;
	const dash = start + textWidth("Kính gửi", { size: sizes.body });
	return [
		paragraph(word, { ...look, indentLeft: start, keepWithNext: true }),
		...punctuate(addressees).map((name) =>
			paragraph(`- ${name}`, { size: sizes.body, indentLeft: dash + 3, firstLineIndent: -3 }),
		),
	];
}

function grounds(context: LayoutContext): FlowParagraph[] {
	const { document, sizes } = context;
	const { grounds: texts = [], kind } = document;
	const lines = punctuate(texts).map((text) =>
		paragraph([{ text, italic: true }], {
			align: "justify",
			size: sizes.body,
			firstLineIndent: firstLine,
			spaceBefore: paragraphSpace,
			lineSpacing: textLineSpacing,
		}),
	);
	if (kind !== "decision") return withFirstSpace(lines);
	const capital = (text: string): FlowParagraph =>
		paragraph([{ text, bold: true }], { align: "center", size: sizes.body, spaceBefore: 12, keepWithNext: true });
	return [
		capital((document.enactedBy ?? issuerName(document)).toUpperCase()),
		...withFirstSpace(lines),
		capital("QUYẾT ĐỊNH:"),
	];
}

function withFirstSpace(lines: readonly FlowParagraph[]): FlowParagraph[] {
	return lines.map((line, index) => (index === 0 ? { ...line, spaceBefore: 12 } : line));
}
