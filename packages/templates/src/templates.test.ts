import { checkMessage, parseMessage } from "@cchc/channel";
import { formatIssue, unwrap } from "@cchc/core";
import { checkPlan, instantiate, type PlanTemplate } from "@cchc/plan";
import { parsePlanYaml, serializePlan } from "@cchc/plan/yaml";
import { describe, expect, it } from "vitest";
import { instantiateMessages, messageSets } from "./message-sets";
import { planTemplates } from "./plan-templates";

const answers = (template: PlanTemplate): Record<string, string> => ({
	commune: "Suối Lành",
	province: "tỉnh Bình An",
	chairman: "Nguyễn Văn An",
	hotline: "0220 3777 888",
	...(template.questions.some(({ id }) => id === "district") ? { district: "Đồi Xanh" } : {}),
});

/** What a commune fills in when it issues the plan. */
const left = ["plan/superior-plan-incomplete", "plan/missing-number-or-date", "plan/no-budget"];

describe.each(planTemplates.map((template) => [template.id, template] as const))("template %s", (_id, template) => {
	const plan = unwrap(instantiate(template, answers(template)));

	it("makes a plan that lacks only what the commune alone can know", () => {
		expect(
			checkPlan(plan)
				.filter((issue) => !left.includes(issue.code))
				.map(formatIssue),
		).toEqual([]);
	});

	it("leaves no open place", () => {
		expect(JSON.stringify(plan)).not.toContain("{{");
		expect(parsePlanYaml(serializePlan(plan))).toEqual({ ok: true, value: plan, issues: [] });
	});

	it("asks in Vietnamese, with help, and needs few answers", () => {
		for (const question of template.questions) {
			expect(question.label).toMatch(/\?$/);
			expect(question.help.length).toBeGreaterThan(10);
		}
		expect(template.questions.filter((question) => question.default === undefined).length).toBeLessThanOrEqual(5);
	});

	it("has a message for each of its contents, each good for every channel", () => {
		const set = messageSets.find((candidate) => candidate.template === template.id);
		if (set === undefined) throw new Error("no set");
		expect(set.messages.map(({ content }) => content).sort()).toEqual(plan.contents.map(({ id }) => id).sort());
		for (const file of unwrap(instantiateMessages(set, template, answers(template)))) {
			const parsed = parseMessage(file.text, { file: file.name, plan });
			expect(parsed.issues.map(formatIssue)).toEqual([]);
			expect(checkMessage(unwrap(parsed), plan).map(formatIssue)).toEqual([]);
			expect(file.text).not.toContain("{{answer");
		}
	});
});

describe("planTemplates", () => {
	it("keeps ids the same in all variants, so that a commune can move from one to another", () => {
		const ids = planTemplates.map((template) => (template.plan.contents as { id: string }[]).map(({ id }) => id));
		for (const list of ids) expect(list).toEqual(ids[0]);
	});

	it("lists what is missing when nothing is answered", () => {
		for (const template of planTemplates) {
			const result = instantiate(template, {});
			expect(result.ok).toBe(false);
			expect(result.issues.every(({ code }) => code === "plan/answer-missing")).toBe(true);
		}
	});
});
