import type { FlowBlock, FlowCell } from "../flow-type";
import { gapRun, paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";

/** A seal is 36 mm across; its picture keeps its real size and covers a third of the signature's at the left. */
const sealWidth = 36;
const signatureWidth = 40;
const rightShare = 0.54;

/**
 * Where the pictures of the digital signatures go, between title and name (boxes 7c and 8): two frames in drafts, the same
 * room left free in final documents. Both have bookmarks that signing software finds: `dau_co_quan`, `chu_ky`.
 */
export function signaturePlaces({ mode, width }: LayoutContext): FlowBlock[] {
	const framed = mode === "draft";
	const seal = sealWidth - signatureWidth / 3;
	const place = (id: string, text: string): FlowCell => ({
		verticalAlign: "center",
		blocks: [paragraph(framed ? [gapRun(text)] : "", { id, align: "center", size: 10 })],
	});
	return [
		paragraph("", { size: 4 }),
		{
			kind: "table",
			borders: framed ? "all" : "none",
			borderColor: "808080",
			indent: (width * rightShare - signatureWidth) / 2 - seal,
			columnWidths: [seal, signatureWidth],
			rows: [
				{
					height: sealWidth,
					cells: [
						place("dau_co_quan", "Chữ ký số (dấu) của cơ quan"),
						place("chu_ky", "Chữ ký số của người có thẩm quyền"),
					],
				},
			],
		},
	];
}
