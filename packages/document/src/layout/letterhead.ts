import type { FlowBlock, FlowRow, FlowRun, FlowTable } from "../flow-type";
import { cell, gapRun, paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { shortRule } from "./measures";
import { dateRuns, numberRuns } from "./references";
import { textWidth } from "./text-width";

/** Quốc hiệu. */
export const nationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/** Tiêu ngữ. */
export const motto = "Độc lập - Tự do - Hạnh phúc";

const room = 3;
const leastLeft = 55;

/** Heads of the page: issuer and number at the left, national title, motto, place and date at the right (boxes 1 to 4, 5b, 10b). */
export function letterhead(context: LayoutContext): FlowTable {
	const { document, sizes, width } = context;
	const dated = document.kind !== "minutes";
	const date = dated ? dateRuns(document) : [];
	const dateText = date.map((run) => run.text).join("");
	const wanted = Math.max(
		textWidth(nationalTitle, { size: sizes.nationalTitle, bold: true }),
		textWidth(dateText, { size: sizes.placeAndDate, italic: true }),
	);
	const right = Math.min(wanted + room, width - leastLeft);
	const left = width - right;
	const rows: FlowRow[] = [
		{ cells: [{ blocks: agency(context, left - 2) }, { blocks: national(context) }] },
		{
			cells: [
				{
					blocks: [paragraph(numberRuns(document), { align: "center", size: sizes.number, spaceBefore: 6 })],
					verticalAlign: "bottom",
				},
				{
					blocks: [
						paragraph(
							date.map((run) => ({ ...run, italic: true })),
							{ align: "center", size: sizes.placeAndDate, spaceBefore: 6 },
						),
					],
					verticalAlign: "bottom",
				},
			],
		},
	];
	if (context.kind.title === undefined) {
		const subject = paragraph(letterSubject(context), { align: "center", size: sizes.letterAbstract, spaceBefore: 6 });
		rows.push({ cells: [cell(subject), cell()] });
	}
	if (document.urgency !== undefined)
		rows.push({ cells: [cell(paragraph("", { size: 4 }), urgencyStamp(document.urgency, left)), cell()] });
	return { kind: "table", borders: "none", columnWidths: [left, right], rows };
}

function agency(context: LayoutContext, width: number): FlowBlock[] {
	const { document, sizes } = context;
	const superior = (document.issuer.superior ?? []).map((line) =>
		paragraph(upper(context, line), { align: "center", size: sizes.agency }),
	);
	const names = document.issuer.name.map((line) =>
		paragraph([{ text: upper(context, line), bold: true }], { align: "center", size: sizes.agency }),
	);
	const last = upper(context, document.issuer.name.at(-1) ?? "");
	const lineLength = Math.min(textWidth(last, { size: sizes.agency, bold: true }), width);
	return [...superior, ...names, { kind: "rule", align: "center", width: lineLength * shortRule }];
}

function national(context: LayoutContext): FlowBlock[] {
	const { sizes } = context;
	return [
		paragraph([{ text: nationalTitle, bold: true }], { align: "center", size: sizes.nationalTitle }),
		paragraph([{ text: motto, bold: true }], { align: "center", size: sizes.motto }),
		{ kind: "rule", align: "center", width: textWidth(motto, { size: sizes.motto, bold: true }) },
	];
}

function letterSubject({ document }: LayoutContext): FlowRun[] {
	const text = document.abstract.trim();
	if (text === "") return [{ text: "V/v " }, gapRun("…")];
	return [{ text: document.verbatim || /^v\/v/i.test(text) ? text : `V/v ${text}` }];
}

const stampWidths = { "HỎA TỐC": 30, "THƯỢNG KHẨN": 40, KHẨN: 20 } as const;
const stampRed = "FF0000";

function urgencyStamp(urgency: keyof typeof stampWidths, width: number): FlowTable {
	const needed = textWidth(urgency, { size: 13, bold: true }) + 4;
	return {
		kind: "table",
		borders: "all",
		borderColor: stampRed,
		indent: (width - Math.max(stampWidths[urgency], needed)) / 2,
		columnWidths: [Math.max(stampWidths[urgency], needed)],
		rows: [
			{
				height: 8,
				cells: [
					{
						verticalAlign: "center",
						blocks: [paragraph([{ text: urgency, bold: true, color: stampRed }], { align: "center", size: 13 })],
					},
				],
			},
		],
	};
}

function upper(context: LayoutContext, text: string): string {
	return context.document.verbatim ? text : text.toUpperCase();
}
