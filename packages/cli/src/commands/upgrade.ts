import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { hasErrors } from "@cchc/core";
import { diffPlans, instantiate, type Plan, type PlanTemplate, type TemplateAnswer } from "@cchc/plan";
import { type UpgradedPlanYaml, upgradePlanYaml } from "@cchc/plan/yaml";
import { findPlanTemplate, planTemplates } from "@cchc/templates";
import { type CliContext, exitCodes } from "../cli-context";
import { type Command, textOption, textOptions } from "../command";
import { listIssues } from "../issue-listing";
import { openFolder } from "../open-folder";
import { parseAnswers } from "../template-answers";
import { describeUpgrade } from "../upgrade-report";

type Answers = Readonly<Record<string, TemplateAnswer>>;

/** Answers to the questions that a template asks; others belong to another version. */
function answersFor(template: PlanTemplate, given: Answers): Answers {
	const asked = new Set(template.questions.map(({ id }) => id));
	return Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id)));
}

/** The plan's template as it was, and the one to go to; what is missing is told. */
function chooseTemplates(
	plan: Plan,
	wanted: string | undefined,
	context: CliContext,
): { readonly from: PlanTemplate; readonly to: PlanTemplate } | undefined {
	if (plan.template === undefined) {
		context.writeError(
			"plan.yaml không ghi được tạo từ mẫu nào (mục template), nên không nâng cấp được. Dùng cchc diff để so với một kế hoạch khác.\n",
		);
		return undefined;
	}
	const { id, version } = plan.template;
	const from = findPlanTemplate(id, version);
	const to = findPlanTemplate(wanted ?? id);
	if (from === undefined) context.writeError(`Không có mẫu “${id}” bản ${version} để đối chiếu.\n`);
	if (to === undefined) {
		context.writeError(
			`Không có mẫu “${wanted ?? id}”. Các mẫu: ${planTemplates.map((each) => each.id).join(", ")}.\n`,
		);
	}
	return from === undefined || to === undefined ? undefined : { from, to };
}

/** Writes a file that is not there yet; false when it is. */
async function writeNewFile(path: string, text: string): Promise<boolean> {
	return writeFile(path, text, { flag: "wx" }).then(
		() => true,
		(error: NodeJS.ErrnoException) => {
			if (error.code === "EEXIST") return false;
			throw error;
		},
	);
}

const fileName = "plan-moi.yaml";

/** `cchc upgrade <folder>`: the commune's plan brought to the newest version of its template, as a new file. */
export const upgradeCommand: Command = {
	name: "upgrade",
	summary: "Đưa kế hoạch lên bản mới của mẫu, giữ những gì xã đã sửa; ghi ra tệp mới và nêu chỗ cần xem lại",
	arguments: ["<thư mục>"],
	options: { template: { type: "string" }, answer: { type: "string", multiple: true } },
	optionHelp: {
		template: "chuyển sang mẫu khác, ví dụ từ xa-ba-cap sang xa-hai-cap (mặc định: mẫu đã dùng)",
		answer: "câu trả lời mới hoặc thay đổi, dạng mã=giá trị, ví dụ year=2027 để lập kế hoạch năm sau",
	},
	example: "cchc upgrade xa-toi",
	async run(options, context) {
		const workspace = await openFolder(options, context);
		if (workspace === undefined) return exitCodes.faults;
		const { plan } = workspace;
		const chosen = chooseTemplates(plan, textOption(options, "template"), context);
		if (chosen === undefined) return exitCodes.faults;
		const { from, to } = chosen;
		const changed = parseAnswers(to, textOptions(options, "answer"));
		if (from === to && Object.keys(changed).length === 0) {
			context.write(`Kế hoạch đã theo bản mới nhất của mẫu ${to.id} (bản ${to.version}); không có gì để nâng cấp.\n`);
			return exitCodes.ok;
		}
		// A plan made before answers were recorded needs them now, for its old template too.
		const recorded = plan.template?.answers ?? changed;
		const base1 = instantiate(from, answersFor(from, recorded));
		const base2 = instantiate(to, { ...answersFor(to, recorded), ...changed });
		const faults = [...(base1.ok ? [] : base1.issues), ...base2.issues];
		if (!base1.ok || !base2.ok || hasErrors(faults)) {
			context.writeError(`${listIssues(faults)}\nTrả lời bằng --answer "mã=câu trả lời" rồi chạy lại. Chưa ghi gì.\n`);
			return exitCodes.faults;
		}
		const folder = options.positionals[0] as string;
		const text = await readFile(join(workspace.folder, "plan.yaml"), "utf8");
		const upgraded = upgradePlanYaml(text, base1.value, base2.value, { file: fileName });
		if (!upgraded.ok) {
			context.writeError(listIssues(upgraded.issues));
			return exitCodes.faults;
		}
		if (!(await writeNewFile(resolve(workspace.folder, fileName), upgraded.value.text))) {
			context.writeError(`${folder}/${fileName} đã có từ lần trước. Xem lại, đổi tên hoặc xóa tệp đó rồi chạy lại.\n`);
			return exitCodes.faults;
		}
		const value: UpgradedPlanYaml = upgraded.value;
		context.write(
			describeUpgrade({ folder, fileName, from, to, upgraded: value, changes: diffPlans(plan, value.plan) }),
		);
		return exitCodes.ok;
	},
};
