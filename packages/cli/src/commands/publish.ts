import { hasErrors, type Issue } from "@cchc/core";
import {
	checkWorkspaceMessages,
	missingSecrets,
	noPublishConfig,
	type PublishConfig,
	type PublishSummary,
	type PublishTarget,
	publishWorkspace,
	readPublishConfig,
	secretVariableOf,
} from "@cchc/workspace";
import { type CliContext, type Environment, exitCodes, momentInVietnam } from "../cli-context";
import { type Command, type CommandOptions, textOptions } from "../command";
import { listIssues } from "../issue-listing";
import { openFolder } from "../open-folder";
import { proceduresOf } from "../procedures";
import { summaryText } from "../publish/summary-text";

/** The targets that were asked for; names that no target has are told. */
function chosenTargets(
	{ targets }: PublishConfig,
	options: CommandOptions,
	context: CliContext,
): readonly PublishTarget[] | undefined {
	const names = textOptions(options, "target");
	const unknown = names.filter((name) => !targets.some((target) => target.name === name));
	if (unknown.length === 0) return names.length === 0 ? targets : targets.filter(({ name }) => names.includes(name));
	const known = targets.map(({ name }) => name).join(", ");
	context.writeError(`Không có nơi công bố “${unknown.join("”, “")}”; publish.yaml có: ${known}.\n`);
	return undefined;
}

/** Nothing is sent in a dry run, so that it needs no secret either. */
function withoutSecrets(targets: readonly PublishTarget[]): Environment {
	return Object.fromEntries(targets.map((target) => [secretVariableOf(target) ?? "", "nothing-is-sent-with-this"]));
}

function failed({ outcomes }: PublishSummary, issues: readonly Issue[]): boolean {
	const stopped = outcomes.some(
		({ state, step }) => state === "failed" || (step.kind === "refuse" && step.issue.severity === "error"),
	);
	return stopped || hasErrors(issues);
}

/** `cchc publish <folder>`: sends the messages where `publish.yaml` says, once each, and writes the journal. */
export const publishCommand: Command = {
	name: "publish",
	summary: "Công bố tin, bài lên những nơi ghi ở publish.yaml và ghi vào nhật ký; chạy lại không đăng hai lần",
	arguments: ["<thư mục>"],
	options: { "dry-run": { type: "boolean" }, target: { type: "string", multiple: true } },
	optionHelp: {
		"dry-run": "chỉ cho biết sẽ làm gì, không gửi và không ghi gì",
		target: "chỉ công bố lên nơi có tên này; ghi nhiều lần được",
	},
	example: "cchc publish xa-toi --dry-run",
	async run(options, context) {
		const workspace = await openFolder(options, context);
		if (workspace === undefined) return exitCodes.faults;
		const refuse = (issues: readonly Issue[]): number => {
			context.writeError(`${listIssues(issues)}\nChưa công bố gì.\n`);
			return exitCodes.faults;
		};
		const read = await readPublishConfig(workspace);
		if (!read.ok) return refuse(read.issues);
		if (read.value === undefined) return refuse([noPublishConfig(options.positionals[0] as string)]);
		const config = read.value;
		const targets = chosenTargets(config, options, context);
		if (targets === undefined) return exitCodes.usage;
		const dryRun = options.values["dry-run"] === true;
		const { environment = {}, fetch = globalThis.fetch } = context;
		const between = checkWorkspaceMessages(workspace, options.today).filter(({ severity }) => severity === "error");
		const missing = dryRun ? [] : missingSecrets(targets, environment);
		const procedures = proceduresOf(workspace);
		if (between.length + missing.length > 0 || !procedures.ok) {
			return refuse([...between, ...missing, ...procedures.issues]);
		}
		const { today } = options;
		const { requireApproval, siteUrl } = config;
		const [{ contentRenderer }, { publishJobs }] = await Promise.all([
			import("../publish/render-content"),
			import("../publish/publish-jobs"),
		]);
		const renderer = contentRenderer(workspace, {
			context: { plan: workspace.plan, today },
			procedures: procedures.value,
			requireApproval,
			...(siteUrl !== undefined && { siteUrl }),
		});
		const jobs = await publishJobs(targets, workspace, renderer, dryRun ? withoutSecrets(targets) : environment);
		const now = momentInVietnam(context.now, today);
		const rules = { today, now, fetch, requireApproval, dryRun };
		const published = await publishWorkspace(workspace, jobs, rules);
		if (!published.ok) return refuse(published.issues);
		if (published.issues.length > 0) context.writeError(`${listIssues(published.issues)}\n`);
		context.write(summaryText(published.value, { dryRun }));
		return failed(published.value, published.issues) ? exitCodes.faults : exitCodes.ok;
	},
};
