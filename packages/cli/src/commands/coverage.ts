import { coverageGrid, formatCoverageMarkdown } from "@cchc/plan";
import { exitCodes } from "../cli-context";
import type { Command } from "../command";
import { openFolder } from "../open-folder";

/** `cchc coverage <folder>`: which content is told in which form by whom, and what nobody does. */
export const coverageCommand: Command = {
	name: "coverage",
	summary: "Bảng nội dung × hình thức × đơn vị × tháng: thấy ngay việc nào chưa ai làm",
	arguments: ["<thư mục>"],
	options: {},
	optionHelp: {},
	example: "cchc coverage examples/nhan-quyen-2024",
	async run(options, context) {
		const workspace = await openFolder(options, context);
		if (workspace === undefined) return exitCodes.faults;
		context.write(formatCoverageMarkdown(workspace.plan, coverageGrid(workspace.plan)));
		return exitCodes.ok;
	},
};
