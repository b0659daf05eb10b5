import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { hasErrors } from "@cchc/core";
import { lintDocx } from "@cchc/document";
import { exitCodes } from "../cli-context";
import type { Command } from "../command";
import { countIssues, listIssues } from "../issue-listing";

const sizeLimit = 20 * 1024 * 1024;

/** `cchc lint <file.docx>`: the layout of a Word file against Decree 30/2020/NĐ-CP. */
export const lintCommand: Command = {
	name: "lint",
	summary: "Soát thể thức một tệp Word theo Nghị định 30/2020/NĐ-CP",
	arguments: ["<tệp .docx>"],
	options: {},
	optionHelp: {},
	example: "cchc lint out/nhan-quyen-2024/plan.docx",
	async run(options, context) {
		const file = options.positionals[0] as string;
		const path = resolve(context.folder, file);
		const found = await stat(path).catch(() => undefined);
		if (found === undefined || !found.isFile() || found.size > sizeLimit) {
			context.writeError(`Không đọc được “${file}”: cần một tệp .docx không quá 20 MB.\n`);
			return exitCodes.usage;
		}
		const issues = lintDocx(new Uint8Array(await readFile(path)));
		if (issues.length > 0) context.write(`${listIssues(issues)}\n`);
		context.write(`${file}: ${countIssues(issues)}.\n`);
		return hasErrors(issues) ? exitCodes.faults : exitCodes.ok;
	},
};
