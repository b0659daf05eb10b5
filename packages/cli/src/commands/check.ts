import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { hasErrors, type Issue } from "@cchc/core";
import { checkPlan } from "@cchc/plan";
import { locateIssues } from "@cchc/plan/yaml";
import { checkWorkspaceMessages, openWorkspace, readPublishConfig, type Workspace } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import type { Command, CommandOptions } from "../command";
import { countIssues, listIssues, summarizeIssues } from "../issue-listing";
import { proceduresOf } from "../procedures";

/** What is wrong or doubtful beyond the form of the files. */
async function checkWorkspace(workspace: Workspace, { today }: Pick<CommandOptions, "today">): Promise<Issue[]> {
	const publishing = await readPublishConfig(workspace);
	const planText = await readFile(join(workspace.folder, "plan.yaml"), "utf8");
	return [
		...locateIssues(planText, checkPlan(workspace.plan, { today }), { file: "plan.yaml" }),
		...checkWorkspaceMessages(workspace, today),
		...proceduresOf(workspace).issues,
		...publishing.issues,
	];
}

/** `cchc check <folder>`: reads everything, writes nothing, tells all. */
export const checkCommand: Command = {
	name: "check",
	summary: "Kiểm tra kế hoạch, tin bài, nhật ký của một xã; nêu mọi lỗi cùng lúc, không ghi gì",
	arguments: ["<thư mục>"],
	options: { all: { type: "boolean" } },
	optionHelp: { all: "nêu từng chỗ một; nếu không thì quy tắc nào có nhiều chỗ chỉ nêu vài chỗ đầu" },
	example: "cchc check examples/nhan-quyen-2024",
	async run(options, context) {
		const folder = options.positionals[0] as string;
		const opened = await openWorkspace(resolve(context.folder, folder));
		const issues = [...opened.issues, ...(opened.ok ? await checkWorkspace(opened.value, options) : [])];
		const all = options.values.all === true ? listIssues(issues) : summarizeIssues(issues);
		if (issues.length > 0) context.write(`${all}\n`);
		const more =
			options.values.all === true || all === listIssues(issues) ? "" : ` Xem từng chỗ: cchc check ${folder} --all`;
		context.write(`${folder}: ${countIssues(issues)}.${more}\n`);
		return hasErrors(issues) ? exitCodes.faults : exitCodes.ok;
	},
};
