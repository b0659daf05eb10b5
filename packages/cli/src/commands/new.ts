import { resolve } from "node:path";
import { type Artifact, createArtifact, hasErrors, type Issue } from "@cchc/core";
import { instantiate, type PlanTemplate, type TemplateAnswer } from "@cchc/plan";
import { serializePlan } from "@cchc/plan/yaml";
import { findPlanTemplate, instantiateMessages, messageSets, planTemplates } from "@cchc/templates";
import { createFolder } from "@cchc/workspace";
import { exitCodes } from "../cli-context";
import { type Command, textOption, textOptions } from "../command";
import { listIssues } from "../issue-listing";

/** `id=value` pairs; the value of a question that wants a number becomes one. */
function parseAnswers(template: PlanTemplate, pairs: readonly string[]): Record<string, TemplateAnswer> {
	const numeric = new Set(template.questions.filter(({ kind }) => kind === "number").map(({ id }) => id));
	return Object.fromEntries(
		pairs.map((pair) => {
			const at = Math.max(0, pair.indexOf("="));
			const [id, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
			return [id, numeric.has(id) && /^\d{1,15}$/.test(value) ? Number(value) : value];
		}),
	);
}

/** The files of a new folder; issues and no file when an answer is missing or wrong. */
function firstFiles(
	template: PlanTemplate,
	answers: Record<string, TemplateAnswer>,
): { artifacts: Artifact[]; issues: readonly Issue[] } {
	const plan = instantiate(template, answers);
	const set = messageSets.find((candidate) => candidate.template === template.id);
	const messages = set === undefined ? undefined : instantiateMessages(set, template, answers);
	if (!plan.ok || messages?.ok === false)
		return { artifacts: [], issues: plan.ok ? (messages?.issues ?? []) : plan.issues };
	const markdown = "text/markdown; charset=utf-8";
	return {
		artifacts: [
			createArtifact("plan.yaml", "application/yaml", serializePlan(plan.value)),
			...(messages?.value ?? []).map(({ name, text }) => createArtifact(`messages/${name}`, markdown, text)),
		],
		issues: plan.issues,
	};
}

/** `cchc new <folder>`: a commune's folder from a template. */
export const newCommand: Command = {
	name: "new",
	summary: "Tạo thư mục của một xã từ kế hoạch mẫu: plan.yaml và các tin trong messages/",
	arguments: ["<thư mục>"],
	options: { template: { type: "string" }, answer: { type: "string", multiple: true } },
	optionHelp: {
		template: "mã kế hoạch mẫu (xem: cchc templates)",
		answer: "câu trả lời, dạng mã=giá trị; dùng nhiều lần, mỗi câu một lần",
	},
	example: 'cchc new xa-toi --template xa-hai-cap --answer "commune=Bình Minh" --answer "province=tỉnh Hưng Yên" …',
	async run(options, context) {
		const folder = options.positionals[0] as string;
		const templateId = textOption(options, "template") ?? "";
		const template = findPlanTemplate(templateId);
		if (template === undefined) {
			const names = planTemplates.map(({ id, title }) => `  ${id}: ${title}`).join("\n");
			context.writeError(`Không có kế hoạch mẫu “${templateId}”. Chọn --template là một trong:\n${names}\n`);
			return exitCodes.usage;
		}
		const made = firstFiles(template, parseAnswers(template, textOptions(options, "answer")));
		if (hasErrors(made.issues)) {
			context.writeError(`${listIssues(made.issues)}\nXem các câu hỏi của mẫu: cchc templates\n`);
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
