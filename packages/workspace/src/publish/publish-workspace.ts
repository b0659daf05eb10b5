import { utimes } from "node:fs/promises";
import { join } from "node:path";
import {
	type Message,
	type Publication,
	type PublicationRules,
	type PublishOutcome,
	publishAll,
	type Receipt,
	standingReceipts,
} from "@cchc/channel";
import { type Artifact, fail, type Issue, type Result, succeed } from "@cchc/core";
import type { JournalEntry } from "@cchc/report";
import { workspaceIssue } from "../issue-messages";
import { withFileLock } from "../journal/file-lock";
import { appendJournal } from "../journal/journal-log";
import { journalLogName, type Workspace } from "../workspace";
import type { PublishTarget } from "./publish-config-type";
import { entryOfReceipt } from "./receipt-entry";
import { appendReceipt, type PublicationRecord, readReceipts, receiptLogName } from "./receipt-log";
import type { SiteChanges, SiteSink } from "./site-sink";

/** One artifact of one message for a target. */
export interface TargetArtifact {
	readonly message: Message;
	readonly artifact: Artifact;
	/** Whether the journal counts it; the pictures that go with an article are not counted beside it. */
	readonly counted: boolean;
}

/** A target with what goes there. */
export interface PublishJob {
	readonly target: PublishTarget;
	readonly publisher: Publication["publisher"];
	readonly artifacts: readonly TargetArtifact[];
	/** Only of a folder or ZIP file. */
	readonly site?: SiteSink;
}

/** What publishing a workspace needs from outside. */
export interface PublishWorkspaceOptions extends PublicationRules {
	/** ISO 8601 with the offset of Vietnam; its day is the day of the journal. */
	readonly now: string;
	readonly fetch: typeof fetch;
	readonly dryRun?: boolean;
}

/** What was done. */
export interface PublishSummary {
	readonly outcomes: readonly PublishOutcome[];
	/** Files of the sites, by name of the target. */
	readonly sites: readonly { readonly target: string; readonly changes: SiteChanges }[];
	/** How many entries the journal gained. */
	readonly journalEntries: number;
	/** What stands at a target although its message is no longer among the messages. */
	readonly orphans: readonly Receipt[];
}

const lockName = `${receiptLogName}.run`;
const signOfLife = 5_000;

/** Holds the lock of the folder for as long as it takes: a lock that is not touched counts as left behind. */
async function alone<T>(folder: string, action: () => Promise<T>): Promise<T> {
	const path = join(folder, lockName);
	return withFileLock(path, async () => {
		const timer = setInterval(() => {
			const now = new Date();
			utimes(`${path}.lock`, now, now).catch(() => undefined);
		}, signOfLife);
		try {
			return await action();
		} finally {
			clearInterval(timer);
		}
	});
}

/** Brings the journal up to the receipts: entries that a crash kept out are written now, the others are there already. */
async function settleJournal(workspace: Workspace, records: readonly PublicationRecord[]): Promise<Result<number>> {
	const entries = records.flatMap(({ entry }): JournalEntry[] => (entry === undefined ? [] : [entry]));
	const inSheet = new Set(workspace.journal.filter(({ source }) => source !== undefined).map(({ id }) => id));
	const wanted = entries.filter(({ id }) => !inSheet.has(id));
	const appended = await appendJournal(join(workspace.folder, journalLogName), wanted);
	return appended.ok ? succeed(appended.value.appended, appended.issues) : appended;
}

function orphansOf(records: readonly Receipt[], { messages }: Workspace): Receipt[] {
	const ids = new Set(messages.map(({ id }) => id));
	return standingReceipts(records).filter(({ messageId }) => messageId !== undefined && !ids.has(messageId));
}

/**
 * Publishes a commune's messages to its targets: sites are put in place first, then each publication is sent and its receipt
 * is on the disk before the next, with the journal entry it calls for; at the end the journal is brought up to the receipts.
 * Cut off anywhere and started again, it publishes and counts each thing exactly once.
 * @throws CchcError `workspace/journal-locked` when another run holds the folder.
 */
export async function publishWorkspace(
	workspace: Workspace,
	jobs: readonly PublishJob[],
	options: PublishWorkspaceOptions,
): Promise<Result<PublishSummary>> {
	if (options.dryRun === true) return publish(workspace, jobs, options);
	return alone(workspace.folder, () => publish(workspace, jobs, options));
}

async function publish(
	workspace: Workspace,
	jobs: readonly PublishJob[],
	options: PublishWorkspaceOptions,
): Promise<Result<PublishSummary>> {
	const { folder } = workspace;
	const { dryRun = false, ...rest } = options;
	const read = await readReceipts(folder);
	if (!read.ok) return read;
	const records: PublicationRecord[] = [...read.value];
	const issues: Issue[] = [...read.issues];
	const before = dryRun ? succeed(0) : await settleJournal(workspace, records);
	if (!before.ok) return fail([...issues, ...before.issues]);
	const sites: { readonly target: string; readonly changes: SiteChanges }[] = [];
	const ready: PublishJob[] = [];
	for (const job of jobs) {
		const { target, site } = job;
		try {
			if (site !== undefined) sites.push({ target: target.name, changes: await site[dryRun ? "preview" : "write"]() });
			ready.push(job);
		} catch (error) {
			const reason = (error as NodeJS.ErrnoException).code;
			if (reason === undefined || !("path" in target)) throw error;
			issues.push(workspaceIssue("workspace/cannot-write", { folder: target.path, reason }));
		}
	}
	const targets = new Map(ready.map(({ target }) => [target.name, target]));
	const parts = ready.flatMap(({ publisher, artifacts }) => artifacts.map((part) => ({ ...part, publisher })));
	const counted = new Map(
		parts.flatMap((part) => (part.counted ? [[`${part.publisher.name} ${part.artifact.path}`, part.message]] : [])),
	);
	const record = async (receipt: Receipt): Promise<void> => {
		const message = counted.get(`${receipt.publisher} ${receipt.artifactPath}`);
		const journal = targets.get(receipt.publisher)?.journal;
		const entry =
			message === undefined || journal === undefined ? undefined : entryOfReceipt(receipt, message, journal, records);
		const line: PublicationRecord = entry === undefined ? receipt : { ...receipt, entry };
		await appendReceipt(folder, line);
		records.push(line);
	};
	const outcomes = await publishAll(parts, { ...rest, dryRun, receipts: [...records], record });
	const after = dryRun ? succeed(0) : await settleJournal(workspace, records);
	if (!after.ok) return fail([...issues, ...after.issues]);
	const orphans = orphansOf(records, workspace);
	return succeed({ outcomes, sites, journalEntries: before.value + after.value, orphans }, issues);
}
