import type { FlowFurniture } from "../flow-type";
import { namespaces, xmlHeader } from "./namespaces";
import { runProperties, textXml } from "./run-xml";
import { watermarkXml } from "./watermark-xml";

/** A header or footer part: its text with page fields, and the watermark if there is one. */
export function furnitureXml(
	kind: "hdr" | "ftr",
	furniture: FlowFurniture | undefined,
	defaultSize: number,
	watermark: string | undefined,
): string {
	const alignment = furniture === undefined || furniture.align === "left" ? "" : `<w:jc w:val="${furniture.align}"/>`;
	const style = `<w:pStyle w:val="${kind === "hdr" ? "Header" : "Footer"}"/>`;
	const runs = furniture === undefined ? "" : furnitureRuns(furniture, defaultSize);
	const mark = watermark === undefined ? "" : watermarkXml(watermark);
	return `${xmlHeader}<w:${kind} ${namespaces}><w:p><w:pPr>${style}${alignment}</w:pPr>${mark}${runs}</w:p></w:${kind}>`;
}

const fields: Readonly<Record<string, string>> = { "{page}": "PAGE", "{pages}": "NUMPAGES" };

function furnitureRuns(furniture: FlowFurniture, defaultSize: number): string {
	const size = furniture.size === defaultSize ? undefined : furniture.size;
	const look = runProperties(furniture.italic ? { italic: true } : {}, size);
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
