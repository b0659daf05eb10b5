import { readFile, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { createArtifact, decodeUtf8, fail, type Result, succeed } from "@cchc/core";
import { readDocxText } from "@cchc/document";
import { importPlanParagraphs, importPlanText, type PlanImport } from "@cchc/plan/paper";
import { serializePlan } from "@cchc/plan/yaml";
import { createFolder } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import { type Command, textOption } from "../command";
import { listIssues } from "../issue-listing";
import { planSchemaFile, planSchemaLine } from "../plan-schema-file";

const sizeLimit = 20 * 1024 * 1024;

function readPaper(bytes: Uint8Array, file: string, year: number | undefined): Result<PlanImport> {
	const options = year === undefined ? {} : { year };
	if (extname(file).toLowerCase() !== ".docx") return succeed(importPlanText(decodeUtf8(bytes), options));
	const text = readDocxText(bytes);
	return text.ok ? succeed(importPlanParagraphs(text.value, options)) : fail(text.issues);
}

/** `cchc import <file>`: an existing plan, Word or text, as a draft folder; what was not understood is listed. */
export const importCommand: Command = {
	name: "import",
	summary: "Đọc kế hoạch cũ (.docx hoặc .txt) thành bản nháp plan.yaml; nêu rõ đoạn nào chưa hiểu",
	arguments: ["<tệp kế hoạch>"],
	options: { out: { type: "string" }, year: { type: "string" } },
	optionHelp: { out: "thư mục mới để ghi plan.yaml (bắt buộc)", year: "năm của kế hoạch, nếu văn bản không nói" },
	example: "cchc import ke-hoach-2024.docx --out xa-toi",
	async run(options, context) {
		const file = options.positionals[0] as string;
		const out = textOption(options, "out");
		const path = resolve(context.folder, file);
		const found = await stat(path).catch(() => undefined);
		if (out === undefined || found === undefined || !found.isFile() || found.size > sizeLimit) {
			context.writeError("Cần một tệp .docx hoặc .txt không quá 20 MB và --out <thư mục mới>.\n");
			return exitCodes.usage;
		}
		const year = Number(textOption(options, "year"));
		const read = readPaper(new Uint8Array(await readFile(path)), file, Number.isInteger(year) ? year : undefined);
		if (!read.ok) {
			context.writeError(listIssues(read.issues));
			return exitCodes.faults;
		}
		const { plan, placed, notUnderstood, issues } = read.value;
		const artifact = createArtifact("plan.yaml", "application/yaml", planSchemaLine + serializePlan(plan));
		const written = await createFolder(resolve(context.folder, out), [artifact, await planSchemaFile()]);
		if (!written.ok) {
			context.writeError(listIssues(written.issues));
			return exitCodes.faults;
		}
		for (const { line, text, reason } of notUnderstood) context.write(`Dòng ${line}: ${reason}\n  ${text}\n`);
		context.write(`\n${out}/plan.yaml: đã xếp chỗ ${placed.length} đoạn, ${notUnderstood.length} đoạn chưa hiểu, `);
		context.write(`${issues.length} điều còn thiếu hoặc cần xem lại.\nViệc tiếp theo: cchc check ${out}\n`);
		return exitCodes.ok;
	},
};
