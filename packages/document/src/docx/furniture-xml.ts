import {
	AlignmentType,
	BorderStyle,
	BuilderElement,
	createAlignment,
	createBorderElement,
	createIndent,
	type IBorderOptions,
	ParagraphProperties,
	SimpleField,
} from "docx";
import { furniturePieces, listOf } from "../flow-look";
import type { FlowFurniture } from "../flow-type";
import { createMemory } from "../memory";
import { type Frame, frameOf } from "./frame";
import { namespaces, xmlHeader } from "./namespaces";
import { runXml } from "./run-xml";
import { twips } from "./units";
import { watermarkXml } from "./watermark-xml";

const frames = createMemory<Frame>(100);

const emptyLine: FlowFurniture = { text: "", align: "left", size: 0 };

/** A header or footer part: its lines with page fields, and the watermark if there is one. */
export function furnitureXml(
	kind: "hdr" | "ftr",
	furniture: FlowFurniture | readonly FlowFurniture[] | undefined,
	context: { readonly size: number; readonly width: number },
	watermark: string | undefined,
): string {
	const style = kind === "hdr" ? "Header" : "Footer";
	const lines = listOf(furniture);
	const text = (lines.length === 0 ? [emptyLine] : lines)
		.map((line) => {
			const { open, close } = furnitureFrame(style, line, context.width);
			return open + furnitureRuns(line, context.size) + close;
		})
		.join("");
	const marked = watermark === undefined ? text : text.replace("</w:pPr>", () => `</w:pPr>${watermarkXml(watermark)}`);
	return `${xmlHeader}<w:${kind} ${namespaces}>${marked}</w:${kind}>`;
}

/** Properties in the order of CT_PPr; the library puts the sides of a paragraph's border in an order that Word refuses. */
function furnitureFrame(style: string, { align, frame, ruleAbove = false }: FlowFurniture, width: number): Frame {
	return frames(`${style} ${align} ${ruleAbove} ${frame} ${frame === undefined ? "" : width}`, () => {
		const properties = new ParagraphProperties({ style });
		if (frame !== undefined) {
			const rest = Math.max(0, width - frame);
			const left = align === "right" ? rest : align === "center" ? rest / 2 : 0;
			properties.push(borders(["w:top", "w:left", "w:bottom", "w:right"]));
			properties.push(createIndent({ left: twips(left), right: twips(rest - left) }));
			properties.push(createAlignment(AlignmentType.CENTER));
		} else {
			if (ruleAbove) properties.push(borders(["w:top"]));
			if (align !== "left") {
				properties.push(createAlignment(align === "center" ? AlignmentType.CENTER : AlignmentType.RIGHT));
			}
		}
		return frameOf(new BuilderElement({ name: "w:p", children: [properties] }));
	});
}

const side: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, space: 2, color: "auto" };

function borders(sides: readonly string[]): BuilderElement {
	return new BuilderElement({ name: "w:pBdr", children: sides.map((name) => createBorderElement(name, side)) });
}

const fields = { page: "PAGE", pages: "NUMPAGES" } as const;

/** Text and page fields; a field shows 1 until the reader counts, in the look of the text around it. */
function furnitureRuns(furniture: FlowFurniture, defaultSize: number): string {
	const { size, bold = false, italic = false } = furniture;
	return furniturePieces(furniture)
		.map(({ text, counter }) => {
			const run = runXml({ text: counter === undefined ? text : "1", bold, italic }, size, defaultSize);
			if (counter === undefined) return run;
			const field = fields[counter];
			const { open, close } = frames(field, () => frameOf(new SimpleField(` ${field} `)));
			return open + run + close;
		})
		.join("");
}
