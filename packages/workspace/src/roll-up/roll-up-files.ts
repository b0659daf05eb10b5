import type { CivilDateTime } from "@cchc/calendar";
import { type Artifact, createArtifact, formatCsv, type Issue } from "@cchc/core";
import { type AdministrativeDocument, layoutDocument, renderDocx } from "@cchc/document";
import { figureTable, type RollUp, rollUpPage, rollUpTables } from "@cchc/report";
import { writeXlsxTables } from "../journal/xlsx-write";
import { type RollUpDocumentOptions, reminderDocument, rollUpDocument } from "./roll-up-document";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const number = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/;

/** A printed number as a number again, so that a spreadsheet can reckon with it; everything else stays text. */
function cellOf(text: string): string | number {
	return number.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : text;
}

/** What {@link rollUpFiles} made. */
export interface RollUpFiles {
	readonly artifacts: readonly Artifact[];
	readonly issues: readonly Issue[];
}

/**
 * Every form a roll-up is handed on in: report and letter to those who are late (Word, as drafts to number and sign), spreadsheet, table of
 * figures (CSV), data for the next level (JSON), and a page with charts.
 */
export async function rollUpFiles(
	rollUp: RollUp,
	sender: RollUpDocumentOptions,
	created: CivilDateTime,
): Promise<RollUpFiles> {
	const issues: Issue[] = [];
	const docx = async (
		path: string,
		label: string,
		document: AdministrativeDocument | undefined,
	): Promise<Artifact[]> => {
		if (document === undefined) return [];
		const flow = layoutDocument(document, { mode: "draft", created });
		issues.push(...flow.issues);
		return flow.ok ? [createArtifact(path, word, await renderDocx(flow.value), label)] : [];
	};
	const figures = figureTable(rollUp);
	const sheets = rollUpTables(rollUp).map(({ title, columns, rows }) => ({
		name: title,
		title,
		columns,
		rows: rows.map((row) => row.map(cellOf)),
	}));
	const artifacts = [
		...(await docx("tong-hop.docx", "Báo cáo tổng hợp", rollUpDocument(rollUp, sender))),
		...(await docx("don-doc.docx", "Công văn đôn đốc các đơn vị chưa gửi", reminderDocument(rollUp, sender))),
		createArtifact("tong-hop.xlsx", sheet, await writeXlsxTables(sheets, created), "Bảng tính các bảng tổng hợp"),
		createArtifact(
			"so-lieu.csv",
			"text/csv; charset=utf-8",
			formatCsv([figures.columns, ...figures.rows]),
			"Số liệu từng đơn vị, đọc lại được",
		),
		createArtifact("tong-hop.json", "application/json", JSON.stringify(rollUp), "Dữ liệu để cấp trên cộng tiếp"),
		createArtifact("tong-hop.html", "text/html; charset=utf-8", rollUpPage(rollUp), "Trang xem có biểu đồ"),
	];
	return { artifacts, issues };
}
