import { stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { formatDate } from "@cchc/calendar";
import { encodeUtf8, hasErrors } from "@cchc/core";
import { formatJournalCsv, type JournalEntry, type Measure, measures } from "@cchc/report";
import {
	appendJournal,
	journalLogName,
	previewJournalFile,
	type Workspace,
	writeFileDurably,
	writeJournalXlsx,
} from "@cchc/workspace";
import { type CliContext, exitCodes } from "../cli-context";
import { type Command, type CommandOptions, textOption } from "../command";
import { countIssues, listIssues } from "../issue-listing";
import { openFolder } from "../open-folder";

const mostShown = 10;

/** An entry as it was understood: row, day, name, and what is counted. */
function entryLine({ source, date, title, quantities, minutes, corrects, void: isVoid }: JournalEntry): string {
	const counts = Object.entries(quantities).map(([measure, value]) => `${value} ${measures[measure as Measure].unit}`);
	const parts = [
		formatDate(date, "numeric"),
		title,
		...counts,
		...(minutes === undefined ? [] : [`${minutes} phút`]),
		...(corrects === undefined ? [] : [`${isVoid ? "hủy" : "sửa cho"} mã ${corrects}`]),
	];
	return `Dòng ${source?.row ?? "?"}: ${parts.join(" · ")}`;
}

/** Writes the whole journal as the sheet officers keep; never over a file that is there. */
async function exportJournal(
	{ journal, plan }: Workspace,
	path: string,
	{ today }: CommandOptions,
	context: CliContext,
): Promise<number> {
	const kind = extname(path).toLowerCase();
	if ((kind !== ".xlsx" && kind !== ".csv") || (await stat(path).catch(() => undefined)) !== undefined) {
		context.writeError("Cần --export <tệp .xlsx hoặc .csv chưa có>, ví dụ: --export nhat-ky-2024.xlsx.\n");
		return exitCodes.usage;
	}
	const bytes =
		kind === ".csv"
			? encodeUtf8(formatJournalCsv(journal, plan))
			: await writeJournalXlsx(journal, `${today}T08:00:00+07:00`, plan);
	await writeFileDurably(path, bytes);
	context.write(`Đã xuất ${journal.length} hoạt động ra ${basename(path)}.\n`);
	return exitCodes.ok;
}

/** `cchc journal <folder> --import <file>`: shows what a sheet would bring into the journal, and brings it in on `--write`. */
export const journalCommand: Command = {
	name: "journal",
	summary: "Xem trước và nhập bảng theo dõi (.xlsx, .csv) vào nhật ký hoạt động của xã, hoặc xuất nhật ký ra bảng",
	arguments: ["<thư mục>"],
	options: {
		import: { type: "string" },
		unit: { type: "string" },
		write: { type: "boolean" },
		export: { type: "string" },
	},
	optionHelp: {
		import: "tệp bảng theo dõi cần nhập",
		unit: "mã đơn vị cho những dòng không ghi đơn vị",
		write: "ghi thật vào journal.ndjson; không có thì chỉ xem trước",
		export: "tệp .xlsx hoặc .csv mới để xuất toàn bộ nhật ký",
	},
	example: "cchc journal xa-toi --import theo-doi-quy-1.xlsx --write",
	async run(options, context) {
		const workspace = await openFolder(options, context);
		if (workspace === undefined) return exitCodes.faults;
		const target = textOption(options, "export");
		if (target !== undefined) return exportJournal(workspace, resolve(context.folder, target), options, context);
		const file = textOption(options, "import");
		const path = file === undefined ? undefined : resolve(context.folder, file);
		const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
		if (path === undefined || !found?.isFile()) {
			context.writeError("Cần --import <tệp .xlsx hoặc .csv> có thật, hoặc --export <tệp .xlsx hoặc .csv mới>.\n");
			return exitCodes.usage;
		}
		const unit = textOption(options, "unit");
		const preview = await previewJournalFile(path, {
			plan: workspace.plan,
			earlier: workspace.journal,
			...(unit === undefined ? {} : { defaultUnit: unit }),
		});
		if (preview.issues.length > 0) context.write(`${listIssues(preview.issues)}\n`);
		for (const { row, text } of preview.leftOut) context.write(`Dòng ${row} không phải hoạt động: ${text}\n`);
		for (const entry of preview.entries.slice(0, mostShown)) context.write(`${entryLine(entry)}\n`);
		const more = preview.entries.length - mostShown;
		if (more > 0) context.write(`… và ${more} hoạt động khác.\n`);
		context.write(`${file}: nhận được ${preview.entries.length} hoạt động, `);
		context.write(
			`${preview.refused.length} dòng có lỗi, ${preview.leftOut.length} dòng bỏ ra; ${countIssues(preview.issues)}.\n`,
		);
		if (hasErrors(preview.issues)) {
			context.write("Chưa ghi gì; sửa các dòng có lỗi rồi nhập lại.\n");
			return exitCodes.faults;
		}
		if (options.values.write !== true) {
			context.write("Mới xem trước, chưa ghi gì; thêm --write để ghi.\n");
			return exitCodes.ok;
		}
		const written = await appendJournal(join(workspace.folder, journalLogName), preview.entries);
		if (written.issues.length > 0) context.writeError(`${listIssues(written.issues)}\n`);
		if (!written.ok) return exitCodes.faults;
		context.write(
			`Đã ghi ${written.value.appended} hoạt động vào ${journalLogName}; ${written.value.already} hoạt động đã có từ trước.\n`,
		);
		return exitCodes.ok;
	},
};
