import { cpSync, mkdtempSync } from "node:fs";
import { appendFile, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { civilDate } from "@cchc/calendar";
import { type Message, messageHash, type Publisher, standingReceipts } from "@cchc/channel";
import { createArtifact, unwrap } from "@cchc/core";
import { effectiveEntries } from "@cchc/report";
import { beforeEach, describe, expect, it } from "vitest";
import { readJournalLog } from "../journal/journal-log";
import { openWorkspace, type Workspace } from "../workspace";
import { folderSink } from "./folder-sink";
import type { TargetJournal } from "./publish-config-type";
import { type PublishJob, type PublishSummary, publishWorkspace } from "./publish-workspace";
import { readReceipts } from "./receipt-log";

const example = fileURLToPath(new URL("../../../../examples/nhan-quyen-2024", import.meta.url));
const journal: TargetJournal = { unit: "van-phong", form: "dua-tin-bai", channel: "portal", measure: "items" };
const today = civilDate("2024-03-15");

let folder = "";
let workspace: Workspace;
beforeEach(async () => {
	folder = join(mkdtempSync(join(tmpdir(), "cchc-publish-")), "xa");
	cpSync(example, folder, { recursive: true, filter: (path) => !/node_modules|\.test\.ts$/.test(path) });
	workspace = unwrap(await openWorkspace(folder));
});

/** The other side: takes a key once, and remembers what it did. */
function remote(): { publisher: Publisher; done: string[]; pages: Map<string, string> } {
	const done: string[] = [];
	const pages = new Map<string, string>();
	const once = (key: string, action: () => void): void => {
		if (done.includes(key)) return;
		done.push(key);
		action();
	};
	const publisher: Publisher = {
		name: "cong",
		publish: async ({ path, bytes }, { idempotencyKey, now }) => {
			once(idempotencyKey, () => pages.set(path, new TextDecoder().decode(bytes)));
			const location = `https://cong.example.vn/${path}`;
			return { publisher: "cong", idempotencyKey, state: "published", location, at: now, contentHash: "" };
		},
		retract: async ({ artifactPath = "" }, { idempotencyKey }) =>
			once(idempotencyKey, () => pages.delete(artifactPath)),
	};
	return { publisher, done, pages };
}

function job(publisher: Publisher, messages: readonly Message[], text = ""): PublishJob {
	const target = {
		kind: "webhook",
		name: "cong",
		url: "",
		secretVariable: "",
		content: ["fragment"],
		journal,
	} as const;
	const artifacts = messages.flatMap((message) => [
		{ message, artifact: createArtifact(`${message.id}.html`, "text/html", `${message.title}${text}`), counted: true },
		{ message, artifact: createArtifact(`${message.id}.png`, "image/png", "ảnh"), counted: false },
	]);
	return { target, publisher, artifacts };
}

async function publish(jobs: readonly PublishJob[], more: object = {}): Promise<PublishSummary> {
	const rules = { today, now: "2024-03-15T08:00:00+07:00", fetch: async () => Response.error(), ...more };
	return unwrap(await publishWorkspace(workspace, jobs, rules));
}

const entries = async (): Promise<readonly unknown[]> => unwrap(await readJournalLog(join(folder, "journal.ndjson")));

describe("publishWorkspace", () => {
	it("writes one journal entry for each published item, once, with its receipt", async () => {
		const { publisher } = remote();
		const first = await publish([job(publisher, workspace.messages)]);
		expect([first.outcomes.length, first.journalEntries]).toEqual([12, 6]);
		const again = await publish([job(publisher, workspace.messages)]);
		expect([again.outcomes.every(({ state }) => state === "skipped"), again.journalEntries]).toEqual([true, 0]);
		const written = unwrap(await readJournalLog(join(folder, "journal.ndjson")));
		const receipts = unwrap(await readReceipts(folder));
		expect(written[0]).toMatchObject({
			date: "2024-03-15",
			unit: "van-phong",
			channel: "portal",
			title: "Làm thủ tục ở Bộ phận một cửa xã Nhân Quyền",
			quantities: { items: 1 },
			message: "bo-phan-mot-cua",
			evidence: [{ kind: "link", value: "https://cong.example.vn/bo-phan-mot-cua.html" }],
		});
		const keys = new Set(receipts.map(({ idempotencyKey }) => idempotencyKey));
		expect(written.filter(({ receipt }) => !keys.has(receipt ?? ""))).toEqual([]);
		const reread = await openWorkspace(folder);
		expect(reread.issues.filter(({ severity }) => severity === "error")).toEqual([]);
		const before = effectiveEntries(workspace.journal).length;
		expect(effectiveEntries(unwrap(reread).journal).length).toBe(before + 6);
	});

	it("replaces what changed and retracts what was cancelled, and counts neither again", async () => {
		const { publisher, pages } = remote();
		const [message, other] = workspace.messages as [Message, Message];
		await publish([job(publisher, [message, other])]);
		const replaced = await publish([job(publisher, [message, other], " (sửa)")]);
		expect([replaced.outcomes.filter(({ state }) => state === "done").length, replaced.journalEntries]).toEqual([2, 0]);
		const cancel = { ...other, id: "huy", kind: "cancel", references: [message.id] } as Message;
		const cancelled = await publish([job(publisher, [message, other, cancel], " (sửa)")]);
		expect([pages.has(`${message.id}.html`), pages.has(`${message.id}.png`), pages.has("huy.html")]).toEqual([
			false,
			false,
			true,
		]);
		expect(cancelled.journalEntries).toBe(1);
		expect((await entries()).length).toBe(3);
		await publish([job(publisher, [message], " (đăng lại)")]);
		expect((await entries()).length).toBe(3);
	});

	it("refuses what nobody approved, keeps what stands of it, and names what has no message any more", async () => {
		const { publisher, pages } = remote();
		const [message, other] = workspace.messages as [Message, Message];
		const approval = { by: "Chủ tịch", at: "2024-03-01T08:00:00+07:00", contentHash: messageHash(message) };
		await publish([job(publisher, [{ ...message, approval }, other])]);
		const edited = { ...message, title: "Sửa mà chưa duyệt", approval };
		const { outcomes, orphans } = await publish([job(publisher, [edited])], { requireApproval: true });
		expect(outcomes.map(({ state }) => state)).toEqual(["refused", "refused"]);
		expect(pages.get(`${message.id}.html`)).toBe(message.title);
		expect(orphans).toEqual([]);
		workspace = { ...workspace, messages: [message] };
		expect((await publish([job(publisher, [message])])).orphans.map(({ artifactPath }) => artifactPath)).toEqual([
			`${other.id}.html`,
			`${other.id}.png`,
		]);
	});

	it("touches nothing in a dry run", async () => {
		const { publisher, done } = remote();
		const target = { kind: "folder", name: "trang", path: join(folder, "../public"), posters: false } as const;
		const artifacts = [createArtifact("index.html", "text/html", "x")];
		const site = folderSink("trang", target.path, { artifacts, keep: [] });
		const summary = await publish(
			[job(publisher, workspace.messages), { target, publisher: site.publisher, artifacts: [], site }],
			{ dryRun: true },
		);
		expect(summary.outcomes.every(({ state }) => state === "dry-run")).toBe(true);
		expect(summary.sites).toEqual([
			{ target: "trang", changes: { written: ["index.html"], removed: [], unchanged: 0 } },
		]);
		expect([done, unwrap(await readReceipts(folder))]).toEqual([[], []]);
	});

	it("says which folder cannot be written, and publishes the rest", async () => {
		const { publisher, done } = remote();
		const path = join(folder, "plan.yaml", "public");
		const target = { kind: "folder", name: "trang", path, posters: false } as const;
		const site = folderSink("trang", path, { artifacts: [createArtifact("index.html", "text/html", "x")], keep: [] });
		const rules = { today, now: "2024-03-15T08:00:00+07:00", fetch };
		const jobs = [{ target, publisher: site.publisher, artifacts: [], site }, job(publisher, workspace.messages)];
		const { issues } = await publishWorkspace(workspace, jobs, rules);
		expect(issues.map(({ code }) => code)).toEqual(["workspace/cannot-write"]);
		expect(done.length).toBe(12);
	});

	it("takes up a run whose receipts were cut off, or whose journal entries were lost", async () => {
		const { publisher, done } = remote();
		await publish([job(publisher, workspace.messages)]);
		await rm(join(folder, "journal.ndjson"));
		const log = join(folder, "receipts.ndjson");
		const lines = (await readFile(log, "utf8")).trimEnd().split("\n");
		const last = lines.at(-1) as string;
		await rm(log);
		await appendFile(log, `${lines.slice(0, -1).join("\n")}\n${last.slice(0, 40)}`);
		const read = await readReceipts(folder);
		expect(read.issues.map(({ code, position }) => [code, position?.line])).toEqual([
			["workspace/receipt-torn-line", 12],
		]);
		const summary = await publish([job(publisher, workspace.messages)]);
		expect(summary.outcomes.filter(({ state }) => state === "done").length).toBe(1);
		expect((await entries()).length).toBe(6);
		expect(done.length).toBe(12);
		expect(standingReceipts(unwrap(await readReceipts(folder))).length).toBe(12);
	});

	it("refuses receipts that someone edited", async () => {
		await appendFile(join(folder, "receipts.ndjson"), '{"publisher":"cong"}\n');
		const rules = { today, now: "2024-03-15T08:00:00+07:00", fetch };
		const result = await publishWorkspace(workspace, [], rules);
		expect([result.ok, result.issues.map(({ code }) => code)]).toEqual([false, ["workspace/receipt-bad-line"]]);
	});
});
