import { type Artifact, CchcError, sha256Hex } from "@cchc/core";
import { toBase64 } from "./base64";
import type { PublishContext, Publisher, Receipt } from "./publisher-type";
import { type RetryOptions, retrying, TryAgain } from "./retry";
import { signWebhook } from "./webhook-signature";

/** How a webhook is reached. */
export interface WebhookOptions extends RetryOptions {
	/** http or https; plain http only for tests on one's own machine. */
	readonly url: string;
	/** Shared secret of at least 16 characters, or base64 after `whsec_`. */
	readonly secret: string;
	/** Default `webhook`. */
	readonly name?: string;
}

interface Answer {
	readonly location?: string;
	readonly id?: string;
}

function checked({ url, secret }: WebhookOptions): URL {
	const address = URL.canParse(url) ? new URL(url) : undefined;
	const local = address !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
	if (address === undefined || !(address.protocol === "https:" || (local && address.protocol === "http:"))) {
		throw new CchcError({ code: "channel/invalid-webhook", message: "A webhook needs an https address" });
	}
	if (secret.length < 16) {
		throw new CchcError({ code: "channel/invalid-webhook", message: "A webhook secret has at least 16 characters" });
	}
	return address;
}

function waitOf(response: Response): number | undefined {
	const seconds = Number(response.headers.get("retry-after") ?? "");
	return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}

async function answerOf(response: Response): Promise<Answer> {
	const text = await response.text();
	if (text.trim() === "") return {};
	try {
		const data: unknown = JSON.parse(text);
		if (typeof data !== "object" || data === null) return {};
		const { location, id } = data as Record<string, unknown>;
		return {
			...(typeof location === "string" && { location }),
			...((typeof id === "string" || typeof id === "number") && { id: String(id) }),
		};
	} catch {
		return {};
	}
}

const again = new Set([408, 425, 429]);

async function send(address: URL, payload: object, options: WebhookOptions, context: PublishContext): Promise<Answer> {
	const body = JSON.stringify(payload);
	const seconds = Math.floor(Date.parse(context.now) / 1000);
	const headers = {
		"content-type": "application/json",
		"idempotency-key": context.idempotencyKey,
		...signWebhook(context.idempotencyKey, seconds, body, options.secret),
	};
	return retrying(
		async (signal) => {
			const response = await context.fetch(address, { method: "POST", headers, body, signal, redirect: "error" });
			// A conflict means that this key was taken before: the first try arrived after all.
			if (response.ok || response.status === 409) return await answerOf(response);
			if (again.has(response.status) || response.status >= 500) {
				throw new TryAgain(`Answer ${response.status}`, waitOf(response));
			}
			throw new CchcError({ code: "channel/publish-refused", message: `The webhook answered ${response.status}` });
		},
		options,
		context.signal,
	);
}

/**
 * A publisher that posts each artifact as JSON, signed as Standard Webhooks 1.0 has it (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`) with an `idempotency-key`: `{ type, key, message, artifact: { path, mediaType, contentHash, base64 } }`.
 * A receiver that answers a key twice the same way makes every publication happen once. It may answer with `location` and `id`.
 * @throws CchcError `channel/invalid-webhook`; while publishing `channel/publish-refused` (4xx) or `channel/publish-failed`
 * (network, timeout, 408, 425, 429 and 5xx after all tries).
 */
export function webhook(options: WebhookOptions): Publisher {
	const address = checked(options);
	const { name = "webhook" } = options;
	const receiptOf = (artifact: Artifact, { idempotencyKey, now }: PublishContext, answer: Answer): Receipt => ({
		publisher: name,
		idempotencyKey,
		state: "published",
		at: now,
		contentHash: sha256Hex(artifact.bytes),
		...(answer.location !== undefined && { location: answer.location }),
		...(answer.id !== undefined && { remoteId: answer.id }),
	});
	return {
		name,
		publish: async (artifact, context) => {
			const { message, replaces, idempotencyKey } = context;
			const payload = {
				type: replaces === undefined ? "artifact.published" : "artifact.replaced",
				key: idempotencyKey,
				message: message && { id: message.id, title: message.title, summary: message.summary },
				replaces: replaces?.remoteId ?? replaces?.location,
				artifact: {
					path: artifact.path,
					mediaType: artifact.mediaType,
					contentHash: sha256Hex(artifact.bytes),
					base64: toBase64(artifact.bytes),
				},
			};
			return receiptOf(artifact, context, await send(address, payload, options, context));
		},
		retract: async (receipt, context) => {
			const { messageId, artifactPath, location, remoteId } = receipt;
			const payload = {
				type: "artifact.retracted",
				key: context.idempotencyKey,
				message: messageId === undefined ? undefined : { id: messageId },
				artifact: { path: artifactPath, location, id: remoteId },
			};
			await send(address, payload, options, context);
		},
	};
}
