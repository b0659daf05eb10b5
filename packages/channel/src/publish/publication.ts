import type { CivilDate } from "@cchc/calendar";
import { type Artifact, canonicalJson, type Issue, sha256Hex } from "@cchc/core";
import { createIssue } from "../issue-messages";
import { messageHash } from "../message/message-hash";
import type { Message } from "../message/message-type";
import type { Publisher, Receipt } from "./publisher-type";

/** One artifact of one message that goes to one publisher. */
export interface Publication {
	readonly message: Message;
	readonly artifact: Artifact;
	readonly publisher: Publisher;
}

/** What is to be done about a publication, and why. */
export type PublicationStep =
	| {
			readonly kind: "publish";
			readonly publication: Publication;
			readonly idempotencyKey: string;
			readonly replaces?: Receipt;
	  }
	| { readonly kind: "skip"; readonly publication: Publication; readonly receipt: Receipt }
	| { readonly kind: "refuse"; readonly publication: Publication; readonly issue: Issue }
	| { readonly kind: "retract"; readonly publisher: Publisher; readonly receipt: Receipt; readonly because: Message };

/** The rules of publishing. */
export interface PublicationRules {
	readonly today: CivilDate;
	/** Refuses an actual message that nobody approved. Default false: approval is optional, but a stale one always refuses. */
	readonly requireApproval?: boolean;
}

/**
 * Same publisher, message, path, bytes and the same receipt before it: same key. What came before counts, so that going
 * back to an earlier text, or publishing again after a retraction, is a publication of its own to a receiver that takes
 * each key once.
 */
export function publicationKey({ message, artifact, publisher }: Publication, previous?: Receipt): string {
	const before = previous === undefined ? [] : [previous.idempotencyKey, previous.state];
	return sha256Hex(canonicalJson([publisher.name, message.id, artifact.path, sha256Hex(artifact.bytes), ...before]));
}

const slotOf = (publisher: string, messageId: string, path: string): string =>
	canonicalJson([publisher, messageId, path]);

/** The last receipt of each publisher, message and path, in the order in which they came. */
function lastReceipts(receipts: readonly Receipt[]): Map<string, Receipt> {
	const slots = new Map<string, Receipt>();
	for (const receipt of receipts) {
		if (receipt.state === "dry-run") continue;
		const slot = slotOf(receipt.publisher, receipt.messageId ?? "", receipt.artifactPath ?? "");
		slots.delete(slot);
		slots.set(slot, receipt);
	}
	return slots;
}

/** What stands at the other side now: the last receipt of each publisher, message and path, if it was not retracted. */
export function standingReceipts(receipts: readonly Receipt[]): Receipt[] {
	return [...lastReceipts(receipts).values()].filter(({ state }) => state !== "retracted");
}

/** Why a message may not be published under these rules, whatever the other messages say; `undefined` when it may. */
export function publicationRefusal(message: Message, rules: PublicationRules): Issue | undefined {
	const { status, approval, expires, validFrom, id } = message;
	if (status !== "actual") return createIssue("channel/not-actual", { path: ["status"], found: id });
	if (approval !== undefined && approval.contentHash !== messageHash(message)) {
		return createIssue("channel/stale-approval", { path: ["approval", "contentHash"], found: approval.by });
	}
	if (approval === undefined && rules.requireApproval === true) {
		return createIssue("channel/not-approved", { path: ["approval"], found: id });
	}
	if (validFrom > rules.today) return createIssue("channel/not-yet-valid", { path: ["validFrom"], found: validFrom });
	if (expires !== undefined && expires < rules.today) {
		return createIssue("channel/expired", { path: ["expires"], found: expires });
	}
	return undefined;
}

function stepFor(
	publication: Publication,
	last: ReadonlyMap<string, Receipt>,
	issue: Issue | undefined,
): PublicationStep {
	const { message, artifact, publisher } = publication;
	const previous = last.get(slotOf(publisher.name, message.id, artifact.path));
	const standing = previous?.state === "retracted" ? undefined : previous;
	// What ran out stays where it is: the version that says so takes its place.
	const outdated = issue?.code === "channel/expired" && standing !== undefined;
	if (issue !== undefined && !outdated) return { kind: "refuse", publication, issue };
	if (standing?.contentHash === sha256Hex(artifact.bytes)) return { kind: "skip", publication, receipt: standing };
	const idempotencyKey = publicationKey(publication, previous);
	return { kind: "publish", publication, idempotencyKey, ...(standing && { replaces: standing }) };
}

/**
 * Decides, without doing anything, what happens to each publication: new or changed ones are published, equal ones skipped,
 * drafts, exercises, stale approvals, expired and cancelled ones refused, but an expired one that stands somewhere is
 * replaced by the version that says so; after that, what a cancelling message refers to is retracted.
 */
export function planPublications(
	publications: readonly Publication[],
	receipts: readonly Receipt[],
	rules: PublicationRules,
): PublicationStep[] {
	const last = lastReceipts(receipts);
	const refusals = new Map(publications.map(({ message }) => [message, publicationRefusal(message, rules)] as const));
	const cancelling = new Map<string, Message>();
	for (const [message, refusal] of refusals) {
		if (message.kind !== "cancel" || refusal !== undefined) continue;
		for (const id of message.references ?? []) cancelling.set(id, message);
	}
	const publishers = new Map(publications.map(({ publisher }) => [publisher.name, publisher]));
	const steps = publications.map((publication) => {
		const { message } = publication;
		const cancelled = cancelling.has(message.id)
			? createIssue("channel/cancelled", { path: ["id"], found: message.id })
			: undefined;
		const refusal = refusals.get(message);
		const lasting = refusal?.code === "channel/expired" ? undefined : refusal;
		return stepFor(publication, last, lasting ?? cancelled ?? refusal);
	});
	const retractions = standingReceipts(receipts).flatMap((receipt): PublicationStep[] => {
		const because = cancelling.get(receipt.messageId ?? "");
		const publisher = publishers.get(receipt.publisher);
		return because === undefined || publisher === undefined ? [] : [{ kind: "retract", publisher, receipt, because }];
	});
	return [...steps, ...retractions];
}

/** A step as a Vietnamese sentence, for a dry run. */
export function describeStep(step: PublicationStep): string {
	if (step.kind === "retract") {
		const place = step.receipt.location ?? step.receipt.artifactPath ?? "";
		return `Gỡ ${place} (${step.publisher.name}) theo thông báo hủy bỏ “${step.because.title}”.`;
	}
	const { publication } = step;
	const what = `${publication.artifact.path} của “${publication.message.title}” (${publication.publisher.name})`;
	if (step.kind === "skip") return `Bỏ qua ${what}: đã công bố, không có gì mới.`;
	if (step.kind === "refuse") return `Không công bố ${what}: ${step.issue.message}`;
	return step.replaces === undefined ? `Công bố ${what}.` : `Thay bản đã công bố bằng bản mới: ${what}.`;
}
