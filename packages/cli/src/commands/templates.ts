import { planTemplates } from "@cchc/templates";
import { exitCodes } from "../cli-context";
import type { Command } from "../command";

/** `cchc templates`: the plans a commune can start from, with the questions each asks. */
export const templatesCommand: Command = {
	name: "templates",
	summary: "Liệt kê các kế hoạch mẫu và những câu hỏi của từng mẫu",
	arguments: [],
	options: {},
	optionHelp: {},
	example: "cchc templates",
	async run(_options, context) {
		for (const { id, version, title, description, questions } of planTemplates) {
			context.write(`${id} (bản ${version})\n  ${title}\n  ${description}\n`);
			for (const question of questions) {
				const fallback = question.default === undefined ? "bắt buộc" : `mặc định: ${question.default}`;
				context.write(`    ${question.id}: ${question.label} (${fallback})\n`);
			}
			context.write("\n");
		}
		return exitCodes.ok;
	},
};
