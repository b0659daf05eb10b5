import type { FlowBlock, FlowRow, FlowRun, FlowTable } from "../flow-type";
import { cell, gapRun, paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { shortRule } from "./measures";
import { dateRuns, numberRuns } from "./references";
import { stamps } from "./stamps";
import { textWidth } from "./text-width";

/** Quốc hiệu. */
export const nationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/** Tiêu ngữ. */
export const motto = "Độc lập - Tự do - Hạnh phúc";

const room = 3;
const leastLeft = 55;

/** Heads of the page: issuer and number at the left, national title, motto, place and date at the right (boxes 1 to 4, 5b, 10a, 10b). */
export function letterhead(context: LayoutContext): FlowTable {
	const { document, sizes } = context;
	const dated = document.kind !== "minutes";
	const date = dated ? dateRuns(document) : [];
	const [left, right] = columns(context, date);
	const rows: FlowRow[] = [
		names(context, left),
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
	const marks = stamps(document, left);
	if (marks.length > 0) rows.push({ cells: [cell(...marks), cell()] });
	return { kind: "table", borders: "none", columnWidths: [left, right], rows };
}

/** The head of an attached document: issuer and national title alone. */
export function letterheadNames(context: LayoutContext): FlowTable {
	const [left, right] = columns(context, []);
	return { kind: "table", borders: "none", columnWidths: [left, right], rows: [names(context, left)] };
}

function names(context: LayoutContext, left: number): FlowRow {
	return { cells: [{ blocks: agency(context, left - 2) }, { blocks: national(context) }] };
}

/** Widths of the two columns: the right one holds the national title and the date on one line each. */
function columns({ sizes, width }: LayoutContext, date: readonly FlowRun[]): [number, number] {
	const dateText = date.map((run) => run.text).join("");
	const wanted = Math.max(
		textWidth(nationalTitle, { size: sizes.nationalTitle, bold: true }),
		textWidth(dateText, { size: sizes.placeAndDate, italic: true }),
	);
	const right = Math.min(wanted + room, width - leastLeft);
	return [width - right, right];
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

function upper(context: LayoutContext, text: string): string {
	return context.document.verbatim ? text : text.toUpperCase();
}
