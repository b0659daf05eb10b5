import { formatDate } from "@cchc/calendar";
import { formatFigure, formatNumber, formatPercent } from "../report/format-figure";
import type { Indicator } from "../report/report-type";
import type { RemarkGroup, RollUp, RollUpFigure, RollUpLine, SubmissionStatus } from "./roll-up-type";

/** A table to print, as text. */
export interface PrintTable {
	readonly id:
		| "totals"
		| "units"
		| "status"
		| "groups"
		| "difficulties"
		| "proposals"
		| "outliers"
		| "duplicates"
		| "issues";
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** `right` for columns of figures. */
	readonly align: readonly ("left" | "right")[];
	/** What the marks in the table mean. */
	readonly note?: string;
}

const marks = { "nil-report": "KPS", missing: "…", late: "QH", "not-due": "CĐH" } as const;
const marksNote = "QH: quá hạn chưa gửi; KPS: không phát sinh; CĐH: chưa đến hạn; …: chưa có số liệu.";
const figureCell = /^(?:-?[\d.]+(?:,\d+)?%?|QH|KPS|CĐH|…|không áp dụng|)$/;

function withAlignment(table: Omit<PrintTable, "align">): PrintTable {
	const align = table.columns.map((_, index) =>
		table.rows.every((row) => figureCell.test(row[index] ?? "")) ? "right" : "left",
	);
	return { ...table, align };
}

/** How a status is printed. */
export const statusLabels: Readonly<Record<SubmissionStatus, string>> = {
	"on-time": "Đúng hạn",
	late: "Gửi muộn",
	overdue: "Quá hạn, chưa gửi",
	"not-due": "Chưa đến hạn",
	former: "Đã sáp nhập",
	unexpected: "Gửi ngoài danh sách",
};

/** A figure of a roll-up for a cell; percentages with their sign. */
export function formatRollUpFigure(figure: Pick<RollUpFigure, "state" | "value">, indicator: Indicator): string {
	if (figure.value !== null && indicator.unit === "%") return formatPercent(figure.value);
	return formatFigure({ state: figure.state, value: figure.value, entries: [] });
}

function shortFigure(figure: Pick<RollUpFigure, "state" | "value">, indicator: Indicator): string {
	return figure.state === "value" || figure.state === "zero"
		? formatRollUpFigure(figure, indicator)
		: marks[figure.state];
}

/** A rate for print: `97,5%`, or "không áp dụng" when nothing is expected. */
export function formatRate(rate: number | null): string {
	return rate === null ? "không áp dụng" : formatPercent(rate);
}

function standing({ status, daysLate, nil }: RollUpLine): string {
	const days = daysLate === undefined ? "" : `${formatNumber(daysLate)} ngày`;
	if (status === "overdue" && days !== "") return `Quá hạn ${days}, chưa gửi`;
	return `${[statusLabels[status], days].filter((part) => part !== "").join(" ")}${nil ? " (không phát sinh)" : ""}`;
}

function remarkTable(
	id: PrintTable["id"],
	title: string,
	groups: readonly RemarkGroup[],
	names: ReadonlyMap<string, string>,
): Omit<PrintTable, "align"> {
	return {
		id,
		title,
		columns: ["Nhóm", "Nội dung", "Số đơn vị", "Đơn vị"],
		rows: groups.flatMap(({ label, remarks }) =>
			remarks.map(({ text, units }) => [
				label,
				text,
				formatNumber(units.length),
				units.map((unit) => names.get(unit) ?? unit).join("; "),
			]),
		),
	};
}

/** False for a unit merged away before the period that sent nothing for it: it is in the data, not in print. */
function isCurrent({ status, sentOn }: RollUpLine): boolean {
	return status !== "former" || sentOn !== undefined;
}

/** Everything a roll-up says, as tables of text for CSV, spreadsheet, document or page. Empty tables are left out. */
export function rollUpTables(rollUp: RollUp): PrintTable[] {
	const { rows } = rollUp;
	const periodLabel = `${rollUp.periodLabel.charAt(0).toLowerCase()}${rollUp.periodLabel.slice(1)}`;
	const names = new Map(rollUp.lines.map(({ unit, name }) => [unit, name]));
	const lines = rollUp.lines.filter(isCurrent);
	const groups = rollUp.groups.filter(({ completeness }) => completeness.expected + completeness.received > 0);
	const indicators = rows.map(({ indicator }) => indicator);
	const groupNames = new Map(groups.map(({ unit, name }) => [unit, name]));
	const labels = new Map(indicators.map((indicator) => [indicator.id, indicator.label]));
	const tables: Omit<PrintTable, "align">[] = [
		{
			id: "totals",
			title: `Số liệu tổng hợp ${periodLabel}`,
			columns: ["STT", "Chỉ tiêu", "Đơn vị tính", "Trong kỳ", "Lũy kế từ đầu năm", "Số đơn vị có số liệu"],
			rows: rows.map(({ indicator, period, cumulative }, index) => [
				String(index + 1),
				indicator.label,
				indicator.unit,
				formatRollUpFigure(period, indicator),
				formatRollUpFigure(cumulative, indicator),
				formatNumber(period.units),
			]),
		},
		{
			id: "groups",
			title: "Theo địa bàn",
			note: marksNote,
			columns: ["Địa bàn", "Phải báo cáo", "Đã nhận", "Đúng hạn", "Tỷ lệ", ...indicators.map(({ label }) => label)],
			rows: groups.map(({ name, completeness, rows: own }) => [
				name,
				formatNumber(completeness.expected),
				formatNumber(completeness.received),
				formatNumber(completeness.onTime),
				formatRate(completeness.rate),
				...own.map(({ indicator, period }) => shortFigure(period, indicator)),
			]),
		},
		{
			id: "status",
			title: "Tình hình gửi báo cáo",
			columns: ["STT", "Đơn vị", ...(groups.length > 0 ? ["Địa bàn"] : []), "Hạn gửi", "Ngày gửi", "Tình trạng"],
			rows: lines.map((line, index) => [
				String(index + 1),
				line.name,
				...(groups.length > 0 ? [groupNames.get(line.group ?? "") ?? ""] : []),
				line.due === undefined ? "" : formatDate(line.due, "numeric"),
				line.sentOn === undefined ? "" : formatDate(line.sentOn, "numeric"),
				standing(line),
			]),
		},
		{
			id: "units",
			title: `Số liệu từng đơn vị ${periodLabel}`,
			note: marksNote,
			columns: ["Đơn vị", ...indicators.map(({ label, unit }) => `${label} (${unit})`)],
			rows: lines.map(({ name, figures }) => [
				name,
				...indicators.map((indicator) =>
					shortFigure(figures[indicator.id]?.period ?? { state: "missing", value: null }, indicator),
				),
			]),
		},
		remarkTable("difficulties", "Khó khăn, hạn chế", rollUp.difficulties, names),
		remarkTable("proposals", "Đề xuất, kiến nghị", rollUp.proposals, names),
		{
			id: "outliers",
			title: "Số liệu khác thường, cần kiểm tra",
			columns: ["Đơn vị", "Chỉ tiêu", "Số báo cáo", "Mức giữa của các đơn vị"],
			rows: rollUp.outliers.map(({ unit, indicator, value, median }) => [
				names.get(unit) ?? unit,
				labels.get(indicator) ?? indicator,
				formatNumber(value),
				formatNumber(median),
			]),
		},
		{
			id: "duplicates",
			title: "Báo cáo gửi nhiều lần",
			columns: ["Đơn vị", "Kỳ", "Số bản không tính", "Cách chọn"],
			rows: rollUp.duplicates
				.filter(({ period }) => period === rollUp.period)
				.map(({ unit, period, dropped, rule }) => [
					names.get(unit) ?? unit,
					period,
					formatNumber(dropped.length),
					rule,
				]),
		},
		{
			id: "issues",
			title: "Những điều cần kiểm tra, đối chiếu",
			columns: ["STT", "Nội dung", "Cách xử lý"],
			rows: rollUp.issues
				.filter(({ code, severity }) => code !== "report/duplicate-report" && severity !== "info")
				.map(({ message, hint }, index) => [String(index + 1), message, hint ?? ""]),
		},
	];
	return tables.filter((table) => table.rows.length > 0).map(withAlignment);
}
