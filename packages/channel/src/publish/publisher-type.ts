import type { Artifact } from "@cchc/core";
import type { Message } from "../message/message-type";

/** What a publisher is given besides the artifact; the only door to the outside world. */
export interface PublishContext {
	/** Same key, same publication: publishing twice with one key publishes once. */
	readonly idempotencyKey: string;
	readonly fetch: typeof fetch;
	/** ISO 8601 with offset. */
	readonly now: string;
	readonly dryRun?: boolean;
	readonly signal?: AbortSignal;
	/** The message behind the artifact, for its title and summary. */
	readonly message?: Message;
	/** What stands at the other side now and is to be replaced. */
	readonly replaces?: Receipt;
}

/** Proof of a publication, kept in the journal. */
export interface Receipt {
	readonly publisher: string;
	readonly idempotencyKey: string;
	readonly state: "published" | "draft" | "dry-run" | "retracted";
	/** Address or path of what was published. */
	readonly location?: string;
	/** Id at the other side. */
	readonly remoteId?: string;
	/** ISO 8601 with offset. */
	readonly at: string;
	/** SHA-256 of the bytes published. */
	readonly contentHash: string;
	/** Id of the message. */
	readonly messageId?: string;
	/** Path of the artifact. */
	readonly artifactPath?: string;
}

/** The only part with side effects. */
export interface Publisher {
	readonly name: string;
	publish(artifact: Artifact, context: PublishContext): Promise<Receipt>;
	retract(receipt: Receipt, context: PublishContext): Promise<void>;
}
