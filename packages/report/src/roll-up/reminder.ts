import { formatDate } from "@cchc/calendar";
import { formatCount, formatNumber } from "../report/format-figure";
import type { RollUp, RollUpLine } from "./roll-up-type";

/** A letter to those who have not sent their report, as text to lay out. */
export interface ReminderLetter {
	/** Abstract (V/v). */
	readonly abstract: string;
	/** "Kính gửi". */
	readonly addressees: readonly string[];
	readonly paragraphs: readonly string[];
	/** Annex: who, due when, how many days overdue, and how often they were late before. */
	readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
	/** Ids of the units. */
	readonly units: readonly string[];
}

function before({ history }: RollUpLine): string {
	const late = Object.values(history).filter((status) => status === "late" || status === "overdue").length;
	return late === 0 ? "" : `${formatCount(late)} kỳ`;
}

/** The reminder for all units whose report is overdue, or `undefined` when nobody's is. What the report is called is given. */
export function reminderLetter(rollUp: RollUp, reportName: string): ReminderLetter | undefined {
	const overdue = rollUp.lines.filter(({ status }) => status === "overdue");
	if (overdue.length === 0) return undefined;
	const { expected, received } = rollUp.completeness;
	const asOf = formatDate(rollUp.asOf, "numeric");
	const label = `${rollUp.periodLabel.charAt(0).toLowerCase()}${rollUp.periodLabel.slice(1)}`;
	return {
		abstract: `đôn đốc gửi ${reportName} ${label}`,
		addressees: overdue.length <= 5 ? overdue.map(({ name }) => name) : ["Các đơn vị có tên trong danh sách kèm theo"],
		paragraphs: [
			`Đến hết ngày ${asOf}, ${rollUp.name} đã nhận được ${formatNumber(received)}/${formatNumber(expected)} ${reportName} ${label}; còn ${formatCount(overdue.length)} đơn vị quá hạn chưa gửi (danh sách tại Phụ lục kèm theo).`,
			"Đề nghị các đơn vị khẩn trương gửi báo cáo; nếu trong kỳ không có hoạt động thì gửi báo cáo “không phát sinh”. Báo cáo gửi muộn vẫn được tính vào kỳ của nó.",
			"Trường hợp đã gửi, đề nghị thông tin lại thời điểm và hình thức gửi để đối chiếu.",
		],
		table: {
			columns: ["STT", "Đơn vị", "Hạn gửi", "Số ngày quá hạn", "Gửi muộn các kỳ trước"],
			rows: overdue.map((line, index) => [
				String(index + 1),
				line.name,
				line.due === undefined ? "" : formatDate(line.due, "numeric"),
				formatNumber(line.daysLate ?? 0),
				before(line),
			]),
		},
		units: overdue.map(({ unit }) => unit),
	};
}
