import type { FlowFurniture } from "../flow-type";
import { namespaces, xmlHeader } from "./namespaces";
import { runProperties, textXml } from "./run-xml";
import { twips } from "./units";
import { watermarkXml } from "./watermark-xml";

/** A header or footer part: its text with page fields, and the watermark if there is one. */
export function furnitureXml(
	kind: "hdr" | "ftr",
	furniture: FlowFurniture | undefined,
	context: { readonly size: number; readonly width: number },
	watermark: string | undefined,
): string {
	const align = furniture?.frame === undefined ? (furniture?.align ?? "left") : "center";
	const alignment = align === "left" ? "" : `<w:jc w:val="${align}"/>`;
	const border = furniture === undefined ? "" : borderXml(furniture, context.width);
	const style = `<w:pStyle w:val="${kind === "hdr" ? "Header" : "Footer"}"/>`;
	const runs = furniture === undefined ? "" : furnitureRuns(furniture, context.size);
	const mark = watermark === undefined ? "" : watermarkXml(watermark);
	return `${xmlHeader}<w:${kind} ${namespaces}><w:p><w:pPr>${style}${border}${alignment}</w:pPr>${mark}${runs}</w:p></w:${kind}>`;
}

const side = (name: string, space: number): string =>
	`<w:${name} w:val="single" w:sz="6" w:space="${space}" w:color="auto"/>`;

function borderXml(furniture: FlowFurniture, width: number): string {
	if (furniture.frame !== undefined) {
		const rest = Math.max(0, width - furniture.frame);
		const left = furniture.align === "right" ? rest : furniture.align === "center" ? rest / 2 : 0;
		const sides = side("top", 2) + side("left", 2) + side("bottom", 2) + side("right", 2);
		return `<w:pBdr>${sides}</w:pBdr><w:ind w:left="${twips(left)}" w:right="${twips(rest - left)}"/>`;
	}
	return furniture.ruleAbove ? `<w:pBdr>${side("top", 2)}</w:pBdr>` : "";
}

const fields: Readonly<Record<string, string>> = { "{page}": "PAGE", "{pages}": "NUMPAGES" };

function furnitureRuns(furniture: FlowFurniture, defaultSize: number): string {
	const size = furniture.size === defaultSize ? undefined : furniture.size;
	const look = runProperties({ bold: furniture.bold ?? false, italic: furniture.italic ?? false }, size);
	const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
	return furniture.text
		.split(/(\{pages?\})/)
		.filter((piece) => piece !== "")
		.map((piece) => {
			const field = fields[piece];
			const run = `<w:r>${properties}${field === undefined ? textXml(piece) : "<w:t>1</w:t>"}</w:r>`;
			return field === undefined ? run : `<w:fldSimple w:instr=" ${field} ">${run}</w:fldSimple>`;
		})
		.join("");
}
