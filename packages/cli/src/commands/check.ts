import { resolve } from "node:path";
import { checkMessage } from "@cchc/channel";
import { hasErrors, type Issue } from "@cchc/core";
import { checkPlan } from "@cchc/plan";
import { openWorkspace, type Workspace } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import type { Command, CommandOptions } from "../command";
import { countIssues, listIssues } from "../issue-listing";

/** What is wrong or doubtful beyond the form of the files. */
function checkWorkspace(workspace: Workspace, { today }: Pick<CommandOptions, "today">): Issue[] {
	return [
		...checkPlan(workspace.plan, { today }),
		...workspace.messages.flatMap((message) =>
			checkMessage(message, workspace.plan).map((issue) => ({
				...issue,
				path: ["messages", message.id, ...issue.path],
			})),
		),
	];
}

/** `cchc check <folder>`: reads everything, writes nothing, tells all. */
export const checkCommand: Command = {
	name: "check",
	summary: "Kiểm tra kế hoạch, tin bài, nhật ký của một xã; nêu mọi lỗi cùng lúc, không ghi gì",
	arguments: ["<thư mục>"],
	options: {},
	optionHelp: {},
	example: "cchc check examples/nhan-quyen-2024",
	async run(options, context) {
		const folder = options.positionals[0] as string;
		const opened = await openWorkspace(resolve(context.folder, folder));
		const issues = [...opened.issues, ...(opened.ok ? checkWorkspace(opened.value, options) : [])];
		if (issues.length > 0) context.write(`${listIssues(issues)}\n`);
		context.write(`${folder}: ${countIssues(issues)}.\n`);
		return hasErrors(issues) ? exitCodes.faults : exitCodes.ok;
	},
};
