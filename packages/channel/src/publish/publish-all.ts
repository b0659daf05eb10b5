import { sha256Hex } from "@cchc/core";
import {
	describeStep,
	type Publication,
	type PublicationRules,
	type PublicationStep,
	planPublications,
} from "./publication";
import type { PublishContext, Receipt } from "./publisher-type";

/** What publishing needs from outside. */
export interface PublishOptions extends PublicationRules {
	/** The receipts of earlier runs, oldest first. */
	readonly receipts: readonly Receipt[];
	/** Called after each publication, before the next: writes the receipt where it cannot be lost. */
	readonly record: (receipt: Receipt) => Promise<void>;
	readonly fetch: typeof fetch;
	/** ISO 8601 with offset. */
	readonly now: string;
	/** Says what would happen and does nothing. */
	readonly dryRun?: boolean;
	readonly signal?: AbortSignal;
}

/** How a step ended. */
export interface PublishOutcome {
	readonly step: PublicationStep;
	readonly state: "done" | "skipped" | "refused" | "failed" | "dry-run";
	/** Vietnamese sentence about the step. */
	readonly text: string;
	readonly receipt?: Receipt;
	/** Why it failed, in the words of the publisher. */
	readonly error?: string;
}

async function carryOut(step: PublicationStep, options: PublishOptions): Promise<PublishOutcome> {
	const text = describeStep(step);
	if (step.kind === "skip") return { step, state: "skipped", text, receipt: step.receipt };
	if (step.kind === "refuse") return { step, state: "refused", text };
	if (options.dryRun === true) return { step, state: "dry-run", text };
	options.signal?.throwIfAborted();
	const receipt = step.kind === "publish" ? await publish(step, options) : await retract(step, options);
	await options.record(receipt);
	return { step, state: "done", text, receipt };
}

function contextOf(options: PublishOptions, idempotencyKey: string): PublishContext {
	const { fetch, now, signal } = options;
	return { idempotencyKey, fetch, now, ...(signal && { signal }) };
}

async function publish(step: Extract<PublicationStep, { kind: "publish" }>, options: PublishOptions): Promise<Receipt> {
	const { message, artifact, publisher } = step.publication;
	const context = {
		...contextOf(options, step.idempotencyKey),
		message,
		...(step.replaces && { replaces: step.replaces }),
	};
	const receipt = await publisher.publish(artifact, context);
	return {
		...receipt,
		publisher: publisher.name,
		idempotencyKey: step.idempotencyKey,
		contentHash: sha256Hex(artifact.bytes),
		messageId: message.id,
		artifactPath: artifact.path,
	};
}

async function retract(step: Extract<PublicationStep, { kind: "retract" }>, options: PublishOptions): Promise<Receipt> {
	const key = `${step.receipt.idempotencyKey}-retract`;
	await step.publisher.retract(step.receipt, contextOf(options, key));
	return { ...step.receipt, state: "retracted", at: options.now };
}

/**
 * Publishes what {@link planPublications} decides, one after the other, and records each receipt before the next step.
 * A run that was cut off anywhere can be started again with the receipts recorded so far: what was recorded is skipped, and
 * what was published but not recorded is sent again under the same key, which a publisher takes once.
 * A publisher's failure ends its step as `failed`; the other steps go on. A failure of `record` ends the run.
 */
export async function publishAll(
	publications: readonly Publication[],
	options: PublishOptions,
): Promise<PublishOutcome[]> {
	const outcomes: PublishOutcome[] = [];
	for (const step of planPublications(publications, options.receipts, options)) {
		let recording = false;
		const record = async (receipt: Receipt): Promise<void> => {
			recording = true;
			await options.record(receipt);
			recording = false;
		};
		try {
			outcomes.push(await carryOut(step, { ...options, record }));
		} catch (error) {
			if (recording || options.signal?.aborted === true) throw error;
			const text = `Chưa xong, chạy lại sẽ làm tiếp. ${describeStep(step)}`;
			outcomes.push({ step, state: "failed", text, error: error instanceof Error ? error.message : String(error) });
		}
	}
	return outcomes;
}
