import { periodRules } from "@cchc/calendar";
import { type Artifact, createArtifact, formatCsv, type Issue, inFolder } from "@cchc/core";
import { type AdministrativeDocument, layoutDocument, renderDocx } from "@cchc/document";
import {
	communicationIndicators,
	figureTable,
	type RollUp,
	rollUp,
	rollUpPage,
	rollUpTables,
	type Submission,
	submissionOf,
} from "@cchc/report";
import { type RollUpDocumentOptions, reminderDocument, rollUpDocument, writeXlsxTables } from "@cchc/workspace";
import { lookedAt, makeProvince, type ProvinceOptions } from "./province";
import { provinceId } from "./roster";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const sender: RollUpDocumentOptions = {
	letterhead: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ MẪU"],
	place: "Thành phố Mẫu",
	addressees: ["Bộ Nội vụ"],
	recipients: ["Như trên", "UBND các xã, phường, đặc khu"],
	archive: "VT, NC",
	signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] },
};

async function docx(
	path: string,
	label: string,
	document: AdministrativeDocument,
	created: string,
): Promise<{ artifacts: Artifact[]; issues: readonly Issue[] }> {
	const flow = layoutDocument(document, { mode: "draft", created });
	if (!flow.ok) return { artifacts: [], issues: flow.issues };
	return { artifacts: [createArtifact(path, word, await renderDocx(flow.value), label)], issues: flow.issues };
}

/** Everything one roll-up gives: report, letter, spreadsheet, CSV, JSON and page. */
export async function rollUpArtifacts(result: RollUp): Promise<Artifact[]> {
	const created = `${result.asOf}T08:00:00+07:00`;
	const tables = rollUpTables(result);
	const report = await docx("tong-hop.docx", "Báo cáo tổng hợp", rollUpDocument(result, sender), created);
	const letter = reminderDocument(result, { ...sender, symbol: "UBND-NC" });
	const reminder =
		letter === undefined ? { artifacts: [] } : await docx("don-doc.docx", "Công văn đôn đốc", letter, created);
	const figures = figureTable(result);
	const sheets = tables.map(({ title, columns, rows }) => ({
		name: title,
		title,
		columns,
		rows: rows.map((row) =>
			row.map((cell) => (/^-?\d{1,3}(?:\.\d{3})*$/.test(cell) ? Number(cell.replaceAll(".", "")) : cell)),
		),
	}));
	return [
		...report.artifacts,
		...reminder.artifacts,
		createArtifact("tong-hop.xlsx", sheet, await writeXlsxTables(sheets, created), "Bảng tính"),
		createArtifact(
			"so-lieu.csv",
			"text/csv; charset=utf-8",
			formatCsv([figures.columns, ...figures.rows]),
			"Số liệu từng đơn vị",
		),
		createArtifact("tong-hop.json", "application/json", JSON.stringify(result), "Dữ liệu"),
		createArtifact("tong-hop.html", "text/html; charset=utf-8", rollUpPage(result), "Trang xem"),
	];
}

/** Rolls the four quarters of a made-up province up, each a week after it was due. */
export function rollUpProvince(options: ProvinceOptions): RollUp[] {
	const province = makeProvince(options);
	const submissions: Submission[] = [];
	for (const { unit, frozen, file } of province.deliveries())
		submissions.push(submissionOf(frozen, { unit, source: file }));
	return province.periods.map((period, index) => {
		const upToNow = submissions.filter((submission) => province.periods.indexOf(submission.period) <= index);
		return rollUp(
			{
				units: province.roster,
				top: provinceId,
				indicators: communicationIndicators,
				period,
				rule: periodRules.nd09,
				dues: province.dues,
				asOf: lookedAt(province.dues[period]),
			},
			upToNow,
		);
	});
}

/** All files of the example, a folder for each quarter. */
export async function buildProvince(options: ProvinceOptions): Promise<Artifact[]> {
	const folders: Artifact[] = [];
	for (const result of rollUpProvince(options)) {
		folders.push(...inFolder(result.period, await rollUpArtifacts(result)));
	}
	return folders;
}
