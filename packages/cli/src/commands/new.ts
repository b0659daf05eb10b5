import { resolve } from "node:path";
import { type Artifact, createArtifact, hasErrors, type Issue } from "@cchc/core";
import { instantiate, type PlanTemplate, type TemplateAnswer } from "@cchc/plan";
import { serializePlan } from "@cchc/plan/yaml";
import { findPlanTemplate, instantiateMessages, messageSets, planTemplates } from "@cchc/templates";
import { createFolder } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import { type Command, textOption, textOptions } from "../command";
import { listIssues } from "../issue-listing";
import { planSchemaFile, planSchemaLine } from "../plan-schema-file";
import { describeQuestion, parseAnswers } from "../template-answers";

/** The files of a new folder; issues and no file when an answer is missing or wrong. */
async function firstFiles(
	template: PlanTemplate,
	answers: Readonly<Record<string, TemplateAnswer>>,
): Promise<{ artifacts: Artifact[]; issues: readonly Issue[] }> {
	const plan = instantiate(template, answers);
	const set = messageSets.find((candidate) => candidate.template === template.id);
	const messages = set === undefined ? undefined : instantiateMessages(set, template, answers);
	if (!plan.ok || messages?.ok === false)
		return { artifacts: [], issues: plan.ok ? (messages?.issues ?? []) : plan.issues };
	const markdown = "text/markdown; charset=utf-8";
	return {
		artifacts: [
			createArtifact("plan.yaml", "application/yaml", planSchemaLine + serializePlan(plan.value)),
			await planSchemaFile(),
			...(messages?.value ?? []).map(({ name, text }) => createArtifact(`messages/${name}`, markdown, text)),
		],
		issues: plan.issues,
	};
}

function questionsOf({ id, questions }: PlanTemplate): string {
	return `Các câu hỏi của mẫu ${id} (trả lời bằng --answer "mã=câu trả lời"):\n${questions.map(describeQuestion).join("")}`;
}

/** `cchc new <folder>`: a commune's folder from a template. */
export const newCommand: Command = {
	name: "new",
	summary: "Tạo thư mục của một xã từ kế hoạch mẫu: plan.yaml và các tin trong messages/",
	arguments: ["<thư mục>"],
	options: { template: { type: "string" }, answer: { type: "string", multiple: true } },
	optionHelp: {
		template: "mã kế hoạch mẫu (xem: cchc templates); bản cũ: mã@1.0.0",
		answer: "câu trả lời, dạng mã=giá trị; dùng nhiều lần, mỗi câu một lần",
	},
	example: 'cchc new xa-toi --template xa-hai-cap --answer "commune=Bình Minh" --answer "province=tỉnh Hưng Yên" …',
	async run(options, context) {
		const folder = options.positionals[0] as string;
		const templateId = textOption(options, "template") ?? "";
		const [id = "", version] = templateId.split("@");
		const template = findPlanTemplate(id, version);
		if (template === undefined) {
			const names = planTemplates.map(({ id, title }) => `  ${id}: ${title}`).join("\n");
			context.writeError(`Không có kế hoạch mẫu “${templateId}”. Chọn --template là một trong:\n${names}\n`);
			return exitCodes.usage;
		}
		const made = await firstFiles(template, parseAnswers(template, textOptions(options, "answer")));
		if (hasErrors(made.issues)) {
			context.writeError(`${listIssues(made.issues)}\n${questionsOf(template)}`);
			return exitCodes.faults;
		}
		const written = await createFolder(resolve(context.folder, folder), made.artifacts);
		if (!written.ok) {
			context.writeError(listIssues(written.issues));
			return exitCodes.faults;
		}
		for (const path of written.value) context.write(`${folder}/${path}\n`);
		context.write(`\nViệc tiếp theo: cchc check ${folder}\n`);
		return exitCodes.ok;
	},
};
