import { formatRate, type PrintTable, type RollUp, rollUpTables } from "@cchc/report";
import { toRoman } from "@cchc/vietnamese";
import type { AdministrativeDocument, Annex, BodyBlock } from "../administrative-document-type";
import { type IssuingOffice, officeName, officeParts, type RegisterEntry } from "./issuing-office";
import { lowerFirst } from "./lower-first";

/** To whom a roll-up goes. */
export interface RollUpDocumentOptions extends RegisterEntry {
	readonly addressees?: readonly string[];
	/** Subject in running text. Default: `Kết quả tuyên truyền cải cách hành chính`. */
	readonly subject?: string;
}

const widestInText = 6;

/** A roll-up as a report: the totals and who sent what in the text, wide tables as landscape annexes. */
export function rollUpDocument(
	rollUp: RollUp,
	office: IssuingOffice,
	options: RollUpDocumentOptions = {},
): AdministrativeDocument {
	const tables = rollUpTables(rollUp);
	const inText = tables.filter((table) => table.columns.length <= widestInText);
	const wide = tables.filter((table) => table.columns.length > widestInText);
	const subject = options.subject ?? "Kết quả tuyên truyền cải cách hành chính";
	const { expected, received, onTime, rate } = rollUp.completeness;
	const summary = `Phải báo cáo: ${expected} đơn vị; đã nhận: ${received} đơn vị, trong đó đúng hạn: ${onTime} đơn vị (tỷ lệ: ${formatRate(rate)}).`;
	return {
		kind: "report",
		...officeParts(office, options),
		symbol: `BC-${office.abbreviation}`,
		abstract: `${subject} ${lowerFirst(rollUp.periodLabel)}`,
		...(options.addressees === undefined ? {} : { addressees: options.addressees }),
		body: [
			{
				kind: "paragraph",
				text: `${officeName(office)} tổng hợp báo cáo của các đơn vị ${lowerFirst(rollUp.periodLabel)} như sau:`,
			},
			{ kind: "paragraph", text: summary },
			...inText.flatMap((table, index): BodyBlock[] => [
				{ kind: "heading", level: 1, number: `${toRoman(index + 1)}.`, text: table.title },
				tableBlock(table),
				...noteBlock(table),
			]),
			...(wide.length === 0
				? []
				: [
						{
							kind: "paragraph" as const,
							text: "Số liệu chi tiết của từng đơn vị được nêu tại Phụ lục kèm theo Báo cáo này.",
						},
					]),
			{ kind: "paragraph", text: `Trên đây là Báo cáo ${lowerFirst(subject)} ${lowerFirst(rollUp.periodLabel)}` },
		],
		recipients: options.addressees === undefined ? ["Các đơn vị báo cáo"] : ["Như trên", "Các đơn vị báo cáo"],
		...(wide.length === 0 ? {} : { annexes: wide.map(tableAnnex) }),
		data: { kind: "cchc/roll-up", rollUp },
	};
}

function tableBlock(table: PrintTable): BodyBlock {
	const longest = (index: number): number =>
		Math.max(table.columns[index]?.length ?? 0, ...table.rows.map((row) => row[index]?.length ?? 0));
	return {
		kind: "table",
		columns: table.columns.map((title, index) => ({
			title,
			width: Math.min(50, Math.max(8, longest(index))),
			align: title === "STT" ? "center" : (table.align[index] ?? "left"),
		})),
		rows: table.rows,
	};
}

function noteBlock(table: PrintTable): BodyBlock[] {
	return table.note === undefined ? [] : [{ kind: "paragraph", text: `Ghi chú: ${table.note}`, italic: true }];
}

function tableAnnex(table: PrintTable): Annex {
	return { title: table.title, orientation: "landscape", blocks: [tableBlock(table), ...noteBlock(table)] };
}
