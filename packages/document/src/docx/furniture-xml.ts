import {
	AlignmentType,
	BorderStyle,
	type IParagraphOptions,
	Paragraph,
	type ParagraphChild,
	SimpleField,
	TextRun,
} from "docx";
import { listOf } from "../flow-look";
import type { FlowFurniture } from "../flow-type";
import { namespaces, xmlHeader } from "./namespaces";
import { serialize } from "./serialize";
import { twips } from "./units";
import { watermarkXml } from "./watermark-xml";
import { runLook, wordRuns } from "./word-run";

/** A header or footer part: its lines with page fields, and the watermark if there is one. */
export function furnitureXml(
	kind: "hdr" | "ftr",
	furniture: FlowFurniture | readonly FlowFurniture[] | undefined,
	context: { readonly size: number; readonly width: number },
	watermark: string | undefined,
): string {
	const style = kind === "hdr" ? "Header" : "Footer";
	const paragraphs = listOf(furniture).map(
		(line) =>
			new Paragraph({ style, ...furnitureLook(line, context.width), children: furnitureRuns(line, context.size) }),
	);
	const text = (paragraphs.length === 0 ? [new Paragraph({ style })] : paragraphs).map(serialize).join("");
	const marked = watermark === undefined ? text : text.replace("</w:pPr>", () => `</w:pPr>${watermarkXml(watermark)}`);
	return `${xmlHeader}<w:${kind} ${namespaces}>${marked}</w:${kind}>`;
}

const side = (space: number): NonNullable<NonNullable<IParagraphOptions["border"]>["top"]> => ({
	style: BorderStyle.SINGLE,
	size: 6,
	space,
	color: "auto",
});

function furnitureLook(furniture: FlowFurniture, width: number): Partial<IParagraphOptions> {
	const { align, frame } = furniture;
	if (frame !== undefined) {
		const rest = Math.max(0, width - frame);
		const left = align === "right" ? rest : align === "center" ? rest / 2 : 0;
		return {
			border: { top: side(2), left: side(2), bottom: side(2), right: side(2) },
			indent: { left: twips(left), right: twips(rest - left) },
			alignment: AlignmentType.CENTER,
		};
	}
	return {
		...(furniture.ruleAbove ? { border: { top: side(2) } } : {}),
		...(align === "left" ? {} : { alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.RIGHT }),
	};
}

const fields: Readonly<Record<string, string>> = { "{page}": "PAGE", "{pages}": "NUMPAGES" };

function furnitureRuns(furniture: FlowFurniture, defaultSize: number): ParagraphChild[] {
	const { bold = false, italic = false } = furniture;
	const size = furniture.size === defaultSize ? undefined : furniture.size;
	const look = runLook({ bold, italic }, size);
	return furniture.text.split(/(\{pages?\})/).flatMap((piece): ParagraphChild[] => {
		const field = fields[piece];
		if (field === undefined) return wordRuns({ text: piece, bold, italic }, furniture.size, defaultSize);
		return [new PageField(field, look)];
	});
}

/** A page field that shows 1 until the reader counts, in the look of the text around it. */
class PageField extends SimpleField {
	constructor(instruction: string, look: ConstructorParameters<typeof TextRun>[0]) {
		super(` ${instruction} `);
		this.root.push(new TextRun({ ...(look as object), text: "1" }));
	}
}
