import { diffPlans, formatPlanDiff } from "@cchc/plan";
import { exitCodes } from "../cli-context";
import type { Command } from "../command";
import { openFolder } from "../open-folder";

/** `cchc diff <folder> <folder>`: what changed from one plan to the next, in words. */
export const diffCommand: Command = {
	name: "diff",
	summary: "So sánh hai bản kế hoạch, nói bằng lời những gì thêm, bớt, đổi",
	arguments: ["<thư mục trước>", "<thư mục sau>"],
	options: {},
	optionHelp: {},
	example: "cchc diff xa-toi-2025 xa-toi-2026",
	async run(options, context) {
		const [before, after] = options.positionals as [string, string];
		const older = await openFolder({ ...options, positionals: [before] }, context);
		const newer = await openFolder({ ...options, positionals: [after] }, context);
		if (older === undefined || newer === undefined) return exitCodes.faults;
		context.write(formatPlanDiff(diffPlans(older.plan, newer.plan)));
		return exitCodes.ok;
	},
};
