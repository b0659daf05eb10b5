import { civilDate } from "@cchc/calendar";
import { createArtifact } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { message } from "../__fixtures__/plan";
import { messageHash } from "../message/message-hash";
import type { Message } from "../message/message-type";
import { memoryPublisher } from "./memory-publisher";
import { type Publication, planPublications, standingReceipts } from "./publication";
import { type PublishOptions, publishAll } from "./publish-all";
import type { Publisher, Receipt } from "./publisher-type";

const today = civilDate("2024-03-15");
const publication = (publisher: Publisher, text: string, more: Partial<Message> = {}): Publication => {
	const own = { ...message, ...more };
	return { message: own, artifact: createArtifact(`${own.id}.txt`, "text/plain", text), publisher };
};
const run = async (
	publications: readonly Publication[],
	receipts: Receipt[],
	more: Partial<PublishOptions> = {},
): Promise<string[]> => {
	const outcomes = await publishAll(publications, {
		today,
		receipts: [...receipts],
		record: async (receipt) => void receipts.push(receipt),
		fetch: async () => Response.error(),
		now: "2024-03-15T08:00:00+07:00",
		...more,
	});
	return outcomes.map(({ state, text }) => `${state}: ${text}`);
};

/** A remote side that takes a key once, and counts what it really did. */
function remote(): { publisher: Publisher; pages: Map<string, string>; done: string[]; calls: () => number } {
	const taken = new Set<string>();
	const pages = new Map<string, string>();
	const done: string[] = [];
	let calls = 0;
	const once = (key: string, action: () => void): void => {
		calls += 1;
		if (taken.has(key)) return;
		taken.add(key);
		done.push(key);
		action();
	};
	const publisher: Publisher = {
		name: "remote",
		publish: async ({ path, bytes }, { idempotencyKey, now }) => {
			once(idempotencyKey, () => void pages.set(path, new TextDecoder().decode(bytes)));
			return { publisher: "remote", idempotencyKey, state: "published", location: path, at: now, contentHash: "" };
		},
		retract: async ({ location = "" }, { idempotencyKey }) => once(idempotencyKey, () => void pages.delete(location)),
	};
	return { publisher, pages, done, calls: () => calls };
}

describe("publishAll", () => {
	it("publishes once, replaces what changed, skips what did not", async () => {
		const store = memoryPublisher();
		const receipts: Receipt[] = [];
		const both = [publication(store, "một"), publication(store, "hai", { id: "hai", title: "Tin hai" })];
		expect(await run(both, receipts)).toEqual([
			"done: Công bố mot-cua.txt của “Bộ phận một cửa phục vụ Nhân dân” (memory).",
			"done: Công bố hai.txt của “Tin hai” (memory).",
		]);
		expect(await run(both, receipts)).toEqual([
			"skipped: Bỏ qua mot-cua.txt của “Bộ phận một cửa phục vụ Nhân dân” (memory): đã công bố, không có gì mới.",
			"skipped: Bỏ qua hai.txt của “Tin hai” (memory): đã công bố, không có gì mới.",
		]);
		expect(await run([publication(store, "một mới")], receipts)).toEqual([
			"done: Thay bản đã công bố bằng bản mới: mot-cua.txt của “Bộ phận một cửa phục vụ Nhân dân” (memory).",
		]);
		expect(store.artifacts().map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(["hai", "một mới"]);
		expect(standingReceipts(receipts)).toHaveLength(2);
		expect(store.zip().slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
	});

	it("retracts what a cancellation refers to, once", async () => {
		const store = memoryPublisher();
		const receipts: Receipt[] = [];
		const old = publication(store, "cũ");
		await run([old], receipts);
		const cancel = publication(store, "hủy", { id: "huy", title: "Hủy bỏ", kind: "cancel", references: ["mot-cua"] });
		expect(await run([old, cancel], receipts)).toEqual([
			"refused: Không công bố mot-cua.txt của “Bộ phận một cửa phục vụ Nhân dân” (memory): Thông điệp “mot-cua” đã có thông báo hủy bỏ.",
			"done: Công bố huy.txt của “Hủy bỏ” (memory).",
			"done: Gỡ mot-cua.txt (memory) theo thông báo hủy bỏ “Hủy bỏ”.",
		]);
		expect(store.artifacts().map(({ path }) => path)).toEqual(["huy.txt"]);
		expect((await run([old, cancel], receipts)).filter((line) => line.startsWith("done"))).toEqual([]);
	});

	it("refuses drafts, exercises, stale or missing approvals, and what is not in force", async () => {
		const store = memoryPublisher();
		const approval = { by: "Chủ tịch", at: "2024-03-01T08:00:00+07:00", contentHash: "0".repeat(64) };
		const refused = [
			publication(store, "", { status: "draft" }),
			publication(store, "", { status: "exercise" }),
			publication(store, "", { approval }),
			publication(store, ""),
			publication(store, "", { approval: { ...approval, contentHash: messageHash({ ...message, title: "Khác" }) } }),
		];
		const steps = planPublications(refused, [], { today, requireApproval: true });
		expect(steps.map((step) => (step.kind === "refuse" ? step.issue.code : step.kind))).toEqual([
			"channel/not-actual",
			"channel/not-actual",
			"channel/stale-approval",
			"channel/not-approved",
			"channel/stale-approval",
		]);
		const approved = publication(store, "", { approval: { ...approval, contentHash: messageHash(message) } });
		const dates = [
			approved,
			publication(store, "", { validFrom: civilDate("2024-04-01") }),
			publication(store, "", { expires: civilDate("2024-03-14") }),
		];
		expect(
			planPublications(dates, [], { today }).map((step) => (step.kind === "refuse" ? step.issue.code : step.kind)),
		).toEqual(["publish", "channel/not-yet-valid", "channel/expired"]);
	});

	it("goes back to an earlier text, and publishes again after a retraction, under a key of its own", async () => {
		const { publisher, pages, done } = remote();
		const receipts: Receipt[] = [];
		for (const text of ["một", "hai", "một", "hai"]) {
			expect((await run([publication(publisher, text)], receipts))[0]).toMatch(/^done/);
			expect(pages.get("mot-cua.txt")).toBe(text);
		}
		const cancel = publication(publisher, "hủy", { id: "huy", kind: "cancel", references: ["mot-cua"] });
		await run([publication(publisher, "hai"), cancel], receipts);
		expect(pages.has("mot-cua.txt")).toBe(false);
		await run([publication(publisher, "hai")], receipts);
		expect(pages.get("mot-cua.txt")).toBe("hai");
		expect(new Set(done).size).toBe(done.length);
	});

	it("replaces what has run out by the version that says so, and publishes nothing that ran out before", async () => {
		const { publisher, pages } = remote();
		const receipts: Receipt[] = [];
		const expires = civilDate("2024-03-20");
		await run([publication(publisher, "còn hạn", { expires })], receipts);
		const later = { today: civilDate("2024-03-21") };
		const over = publication(publisher, "đã hết hạn", { expires });
		const other = publication(publisher, "đã hết hạn", { id: "khac", expires });
		expect((await run([over, other], receipts, later)).map((line) => line.split(":")[0])).toEqual(["done", "refused"]);
		expect([...pages]).toEqual([["mot-cua.txt", "đã hết hạn"]]);
		expect((await run([over], receipts, later))[0]).toMatch(/^skipped/);
	});

	it("does nothing in a dry run but say what it would do", async () => {
		const { publisher, calls } = remote();
		const receipts: Receipt[] = [];
		const lines = await run([publication(publisher, "x")], receipts, { dryRun: true });
		expect(lines).toEqual(["dry-run: Công bố mot-cua.txt của “Bộ phận một cửa phục vụ Nhân dân” (remote)."]);
		expect([calls(), receipts]).toEqual([0, []]);
	});

	it("goes on after a publisher's failure and mends it in the next run", async () => {
		const { publisher, pages } = remote();
		let broken = true;
		const shaky: Publisher = {
			...publisher,
			publish: async (artifact, context) => {
				if (broken && artifact.path === "mot-cua.txt") throw new Error("502");
				return publisher.publish(artifact, context);
			},
		};
		const receipts: Receipt[] = [];
		const both = [publication(shaky, "một"), publication(shaky, "hai", { id: "hai" })];
		expect((await run(both, receipts)).map((line) => line.split(":")[0])).toEqual(["failed", "done"]);
		broken = false;
		expect((await run(both, receipts)).map((line) => line.split(":")[0])).toEqual(["done", "skipped"]);
		expect(pages.size).toBe(2);
	});

	it("publishes each thing exactly once, wherever a run is cut off", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(11), { maxLength: 6 }), async (cuts) => {
				const { publisher, pages, done } = remote();
				const receipts: Receipt[] = [];
				const old = publication(publisher, "cũ", { id: "cu" });
				await run([old], receipts);
				const cancel = publication(publisher, "hủy", { id: "huy", kind: "cancel", references: ["cu"] });
				const all = [...["a", "b", "c", "d"].map((id) => publication(publisher, id, { id })), cancel];
				for (const cut of [...cuts, Number.POSITIVE_INFINITY]) {
					let steps = 0;
					const tick = (): void => {
						steps += 1;
						if (steps > cut) throw new Error("cut off");
					};
					const record = async (receipt: Receipt): Promise<void> => {
						tick();
						receipts.push(receipt);
						tick();
					};
					await run(all, receipts, { record }).catch(() => undefined);
				}
				expect([...pages.keys()].sort()).toEqual(["a.txt", "b.txt", "c.txt", "d.txt", "huy.txt"]);
				expect(new Set(done).size).toBe(done.length);
				expect(done).toHaveLength(7);
				expect(
					standingReceipts(receipts)
						.map(({ messageId }) => messageId)
						.sort(),
				).toEqual(["a", "b", "c", "d", "huy"]);
			}),
			{ numRuns: 60 },
		);
	});
});
