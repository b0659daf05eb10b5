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

/** Same publisher, message, path and bytes: same key, for ever. */
export function publicationKey({ message, artifact, publisher }: Publication): string {
	return sha256Hex(canonicalJson([publisher.name, message.id, artifact.path, sha256Hex(artifact.bytes)]));
}

const slotOf = (publisher: string, messageId: string, path: string): string =>
	canonicalJson([publisher, messageId, path]);

/** What stands at the other side now: the last receipt of each publisher, message and path, if it was not retracted. */
export function standingReceipts(receipts: readonly Receipt[]): Receipt[] {
	const slots = new Map<string, Receipt>();
	for (const receipt of receipts) {
		if (receipt.state === "dry-run") continue;
		const slot = slotOf(receipt.publisher, receipt.messageId ?? "", receipt.artifactPath ?? "");
		slots.delete(slot);
		if (receipt.state !== "retracted") slots.set(slot, receipt);
	}
	return [...slots.values()];
}

function refusal(message: Message, cancelled: ReadonlySet<string>, rules: PublicationRules): Issue | undefined {
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
	return cancelled.has(id) ? createIssue("channel/cancelled", { path: ["id"], found: id }) : undefined;
}

function stepFor(publication: Publication, standing: readonly Receipt[], issue: Issue | undefined): PublicationStep {
	const { message, artifact, publisher } = publication;
	const idempotencyKey = publicationKey(publication);
	const replaces = standing.find(
		(receipt) =>
			slotOf(receipt.publisher, receipt.messageId ?? "", receipt.artifactPath ?? "") ===
			slotOf(publisher.name, message.id, artifact.path),
	);
	if (issue !== undefined) return { kind: "refuse", publication, issue };
	if (replaces?.idempotencyKey === idempotencyKey) return { kind: "skip", publication, receipt: replaces };
	return { kind: "publish", publication, idempotencyKey, ...(replaces && { replaces }) };
}

/**
 * Decides, without doing anything, what happens to each publication: new or changed ones are published, equal ones skipped,
 * drafts, exercises, stale approvals, expired and cancelled ones refused; after that, what a cancelling message refers to
 * is retracted.
 */
export function planPublications(
	publications: readonly Publication[],
	receipts: readonly Receipt[],
	rules: PublicationRules,
): PublicationStep[] {
	const standing = standingReceipts(receipts);
	const cancelling = new Map<string, Message>();
	for (const { message } of publications) {
		if (message.kind !== "cancel" || refusal(message, new Set(), rules) !== undefined) continue;
		for (const id of message.references ?? []) cancelling.set(id, message);
	}
	const cancelled = new Set(cancelling.keys());
	const publishers = new Map(publications.map(({ publisher }) => [publisher.name, publisher]));
	const steps = publications.map((publication) =>
		stepFor(publication, standing, refusal(publication.message, cancelled, rules)),
	);
	const retractions = standing.flatMap((receipt): PublicationStep[] => {
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
