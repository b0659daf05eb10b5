import { planTemplates } from "@cchc/templates";
import { exitCodes } from "../cli-context";
import type { Command } from "../command";
import { describeQuestion } from "../template-answers";

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
			context.write(`${questions.map(describeQuestion).join("")}\n`);
		}
		return exitCodes.ok;
	},
};
