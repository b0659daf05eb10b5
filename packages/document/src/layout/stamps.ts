import type { AdministrativeDocument } from "../administrative-document-type";
import type { FlowBlock, FlowTable } from "../flow-type";
import { paragraph } from "./flow-parts";
import { textWidth } from "./text-width";

type Stamp = NonNullable<AdministrativeDocument["urgency"] | AdministrativeDocument["secrecy"]>;

const stampWidths: Readonly<Partial<Record<Stamp, number>>> = { "HỎA TỐC": 30, "THƯỢNG KHẨN": 40, KHẨN: 20 };
const stampSize = 13;
const stampHeight = 8;
const stampRed = "FF0000";
const gap = paragraph("", { size: 4 });

/** Secrecy above urgency, each in a red frame in the middle of a column `width` millimetres wide (boxes 10a and 10b). */
export function stamps({ secrecy, urgency }: AdministrativeDocument, width: number): FlowBlock[] {
	return [secrecy, urgency].flatMap((text) => (text === undefined ? [] : [gap, stamp(text, width)]));
}

function stamp(text: Stamp, width: number): FlowTable {
	const needed = textWidth(text, { size: stampSize, bold: true }) + 4;
	const frame = Math.max(stampWidths[text] ?? 0, needed);
	return {
		kind: "table",
		borders: "all",
		borderColor: stampRed,
		indent: (width - frame) / 2,
		columnWidths: [frame],
		rows: [
			{
				height: stampHeight,
				cells: [
					{
						verticalAlign: "center",
						blocks: [paragraph([{ text, bold: true, color: stampRed }], { align: "center", size: stampSize })],
					},
				],
			},
		],
	};
}
