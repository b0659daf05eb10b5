import { fail, hasErrors, type Issue, type Result } from "@cchc/core";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import { answerQuestions } from "./answer-questions";
import { fillIn } from "./fill-in";
import { templateIssue } from "./template-messages";
import type { PlanTemplate, TemplateAnswer } from "./template-type";

/**
 * The plan of a template with a commune's answers in it; it records the template's id and version. Missing and wrong
 * answers come back all at once.
 */
export function instantiate(template: PlanTemplate, answers: Readonly<Record<string, TemplateAnswer>>): Result<Plan> {
	const answered = answerQuestions(template.questions, answers);
	if (hasErrors(answered.issues)) return fail(answered.issues);
	const unknown = new Set<string>();
	const filled = fillIn(template.plan, answered.answers, (id) => unknown.add(id)) as Readonly<Record<string, unknown>>;
	const issues: Issue[] = [...answered.issues];
	for (const id of unknown) issues.push(templateIssue("plan/placeholder-unknown", [], id));
	if (hasErrors(issues)) return fail(issues);
	// Defaults are left out: they are the template's, and the next version may have better ones.
	const given = Object.fromEntries(
		[...answered.answers].filter(([id]) => Object.hasOwn(answers, id) && answers[id] !== ""),
	);
	const parsed = parsePlan({
		schemaVersion: 1,
		administrativeModel: template.administrativeModel,
		...filled,
		template: {
			id: template.id,
			version: template.version,
			...(Object.keys(given).length === 0 ? {} : { answers: given }),
		},
	});
	const all = [...issues, ...parsed.issues];
	return parsed.ok ? { ok: true, value: parsed.value, issues: all } : fail(all);
}
