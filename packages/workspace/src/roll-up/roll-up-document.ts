import { type CivilDate, formatDate } from "@cchc/calendar";
import type { AdministrativeDocument, Annex, BodyBlock, SignatureBlock } from "@cchc/document";
import { formatNumber, formatRate, type PrintTable, type RollUp, reminderLetter, rollUpTables } from "@cchc/report";

/** What a roll-up does not know of the body that sends it. */
export interface RollUpDocumentOptions {
	/** Lines of the letterhead. */
	readonly letterhead: readonly string[];
	readonly place: string;
	readonly number?: number;
	readonly date?: CivilDate;
	/** Of the report. Default `BC-UBND`. */
	readonly symbol?: string;
	/** Of the letter to those who are late. Default `UBND`. */
	readonly letterSymbol?: string;
	readonly addressees?: readonly string[];
	readonly recipients: readonly string[];
	/** Default `VT`. */
	readonly archive?: string;
	readonly signature: SignatureBlock;
	/** What the reports are called in running text. Default `báo cáo tuyên truyền cải cách hành chính`. */
	readonly reportName?: string;
}

const defaultName = "báo cáo tuyên truyền cải cách hành chính";
const mostColumns = 8;

function lower(text: string): string {
	return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The issuer of the letterhead; a committee's name in running text keeps the capitals of its place. */
function issuerOf({ letterhead }: RollUpDocumentOptions, { name }: RollUp): AdministrativeDocument["issuer"] {
	const fullName = `Ủy ban nhân dân ${name}`;
	const same = letterhead.join(" ").toUpperCase() === fullName.toUpperCase();
	return { name: letterhead, ...(same ? { fullName } : {}) };
}

function tableBlock(
	{ columns, rows, align }: Pick<PrintTable, "columns" | "rows" | "align">,
	widths: readonly number[],
): BodyBlock {
	return {
		kind: "table",
		columns: columns.map((title, index) => ({ title, width: widths[index] ?? 10, align: align[index] ?? "left" })),
		rows,
	};
}

/** A wide table as several of about the same width, each with the first column again. */
function narrowTables(table: PrintTable): BodyBlock[] {
	const others = table.columns.length - 1;
	const each = Math.ceil(others / Math.ceil(others / mostColumns));
	const blocks: BodyBlock[] = [];
	for (let from = 1; from <= others; from += each) {
		const pick = <T>(cells: readonly T[]): T[] => [...cells.slice(0, 1), ...cells.slice(from, from + each)];
		const part = { columns: pick(table.columns), rows: table.rows.map(pick), align: pick(table.align) };
		blocks.push(tableBlock(part, [18, ...Array<number>(each).fill(11)]));
	}
	const note: BodyBlock[] = table.note === undefined ? [] : [{ kind: "paragraph", text: table.note, italic: true }];
	return [...blocks, ...note];
}

function standing({ completeness, asOf }: RollUp): BodyBlock[] {
	const { expected, received, onTime, late, overdue, notDue, nil, rate, onTimeRate } = completeness;
	const lines = [
		`Đến hết ngày ${formatDate(asOf, "numeric")}: ${formatNumber(expected)} đơn vị phải báo cáo; đã nhận ${formatNumber(received)} báo cáo (${formatRate(rate)}), trong đó đúng hạn ${formatNumber(onTime)} (${formatRate(onTimeRate)}), gửi muộn ${formatNumber(late)}; quá hạn chưa gửi ${formatNumber(overdue)}${notDue > 0 ? `; chưa đến hạn ${formatNumber(notDue)}` : ""}.`,
		...(nil > 0 ? [`Có ${formatNumber(nil)} đơn vị báo cáo không phát sinh hoạt động trong kỳ.`] : []),
	];
	return lines.map((text) => ({ kind: "paragraph", text }));
}

function remarkBlocks(groups: RollUp["difficulties"], names: ReadonlyMap<string, string>): BodyBlock[] {
	if (groups.length === 0) return [{ kind: "paragraph", text: "Các đơn vị không nêu nội dung nào." }];
	return groups.flatMap(({ label, remarks }): BodyBlock[] => [
		{ kind: "paragraph", text: `${label}:`, bold: true },
		...remarks.map(({ text, units }): BodyBlock => {
			const who = units.map((unit) => names.get(unit) ?? unit).join(", ");
			return {
				kind: "paragraph",
				marker: "-",
				text: `${text.replace(/[.;]\s*$/, "")} (${formatNumber(units.length)} đơn vị: ${who}).`,
			};
		}),
	]);
}

function annexes(tables: readonly PrintTable[]): Annex[] {
	return tables.flatMap((table): Annex[] => {
		if (table.id === "status")
			return [
				{
					title: table.title,
					blocks: [tableBlock(table, table.columns.length === 6 ? [7, 26, 22, 14, 14, 26] : [7, 32, 16, 16, 32])],
				},
			];
		if (table.id === "units" || (table.id === "groups" && table.columns.length > 6)) {
			return [{ title: table.title, orientation: "landscape", blocks: narrowTables(table) }];
		}
		return [];
	});
}

/**
 * A roll-up as an administrative report: how complete it is, the totals, difficulties and proposals with the name of every
 * commune, what has to be checked, and annexes with each unit. The roll-up travels inside the file as data for the next level.
 */
export function rollUpDocument(rollUp: RollUp, options: RollUpDocumentOptions): AdministrativeDocument {
	const tables = rollUpTables(rollUp);
	const names = new Map(rollUp.lines.map(({ unit, name }) => [unit, name]));
	const find = (id: PrintTable["id"]): PrintTable | undefined => tables.find((table) => table.id === id);
	const totals = find("totals");
	const outliers = find("outliers");
	const duplicates = find("duplicates");
	const heading = (number: string, text: string): BodyBlock => ({ kind: "heading", level: 1, number, text });
	const check: BodyBlock[] = [
		...(outliers === undefined ? [] : [tableBlock(outliers, [26, 40, 16, 18])]),
		...(duplicates === undefined ? [] : [tableBlock(duplicates, [30, 14, 20, 36])]),
		...rollUp.issues
			.filter(({ code, severity }) => code !== "report/duplicate-report" && severity !== "info")
			.map(({ message }): BodyBlock => ({ kind: "paragraph", marker: "-", text: message })),
	];
	return {
		kind: "report",
		issuer: issuerOf(options, rollUp),
		symbol: options.symbol ?? "BC-UBND",
		place: options.place,
		abstract: `Tổng hợp kết quả tuyên truyền cải cách hành chính ${lower(rollUp.periodLabel)}`,
		body: [
			heading("I.", "TÌNH HÌNH GỬI BÁO CÁO"),
			...standing(rollUp),
			heading("II.", "KẾT QUẢ TỔNG HỢP"),
			...(totals === undefined ? [] : [tableBlock(totals, [6, 44, 14, 12, 14, 12])]),
			{
				kind: "paragraph",
				text: "Tỷ lệ của toàn địa bàn tính từ tổng tử số và tổng mẫu số của các đơn vị, không lấy trung bình.",
				italic: true,
			},
			heading("III.", "KHÓ KHĂN, HẠN CHẾ"),
			...remarkBlocks(rollUp.difficulties, names),
			heading("IV.", "ĐỀ XUẤT, KIẾN NGHỊ"),
			...remarkBlocks(rollUp.proposals, names),
			heading("V.", "SỐ LIỆU CẦN KIỂM TRA"),
			...(check.length > 0 ? check : [{ kind: "paragraph" as const, text: "Không có." }]),
			{
				kind: "paragraph",
				text: `Trên đây là Báo cáo tổng hợp kết quả tuyên truyền cải cách hành chính ${lower(rollUp.periodLabel)} (chi tiết từng đơn vị tại các Phụ lục kèm theo)`,
			},
		],
		recipients: options.recipients,
		archive: options.archive ?? "VT",
		signature: options.signature,
		annexes: annexes(tables),
		data: { kind: "cchc/roll-up", rollUp },
		...(options.addressees === undefined ? {} : { addressees: options.addressees }),
		...(options.number === undefined ? {} : { number: options.number }),
		...(options.date === undefined ? {} : { date: options.date }),
	};
}

/** The letter to units whose report is overdue, or `undefined` when nobody's is. */
export function reminderDocument(rollUp: RollUp, options: RollUpDocumentOptions): AdministrativeDocument | undefined {
	const letter = reminderLetter(rollUp, options.reportName ?? defaultName);
	if (letter === undefined) return undefined;
	return {
		kind: "letter",
		issuer: issuerOf(options, rollUp),
		symbol: options.letterSymbol ?? "UBND",
		place: options.place,
		abstract: letter.abstract,
		addressees: letter.addressees,
		body: letter.paragraphs.map((text) => ({ kind: "paragraph", text })),
		recipients: ["Như trên", ...options.recipients.filter((recipient) => recipient !== "Như trên")],
		archive: options.archive ?? "VT",
		signature: options.signature,
		annexes: [
			{
				title: "Danh sách đơn vị quá hạn chưa gửi báo cáo",
				blocks: [
					tableBlock({ ...letter.table, align: ["right", "left", "left", "right", "left"] }, [8, 34, 18, 18, 22]),
				],
			},
		],
		...(options.number === undefined ? {} : { number: options.number }),
		...(options.date === undefined ? {} : { date: options.date }),
	};
}
