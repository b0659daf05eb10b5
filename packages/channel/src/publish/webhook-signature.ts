import { encodeUtf8 } from "@cchc/core";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { fromBase64, toBase64 } from "./base64";

/** The three headers of the Standard Webhooks specification 1.0. */
export interface WebhookHeaders {
	readonly "webhook-id": string;
	/** Seconds since 1970. */
	readonly "webhook-timestamp": string;
	/** `v1,` and the base64 of HMAC-SHA-256 over `id.timestamp.body`. */
	readonly "webhook-signature": string;
}

function keyOf(secret: string): Uint8Array {
	return secret.startsWith("whsec_") ? fromBase64(secret.slice("whsec_".length)) : encodeUtf8(secret);
}

/** Signs a body. `secret` is text, or base64 after `whsec_`; `seconds` since 1970. */
export function signWebhook(id: string, seconds: number, body: string, secret: string): WebhookHeaders {
	const signature = hmac(sha256, keyOf(secret), encodeUtf8(`${id}.${seconds}.${body}`));
	return {
		"webhook-id": id,
		"webhook-timestamp": String(seconds),
		"webhook-signature": `v1,${toBase64(signature)}`,
	};
}

function sameText(a: string, b: string): boolean {
	let difference = a.length ^ b.length;
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		difference |= (a.charCodeAt(index) || 0) ^ (b.charCodeAt(index) || 0);
	}
	return difference === 0;
}

/**
 * For the receiving side: whether a body comes from one who knows the secret and was sent within `tolerance` seconds
 * (default 300) of `seconds`. Several signatures, separated by spaces, may stand in the header while a secret is changed.
 */
export function verifyWebhook(
	headers: WebhookHeaders,
	body: string,
	secret: string,
	seconds: number,
	tolerance = 300,
): boolean {
	const sent = Number(headers["webhook-timestamp"]);
	if (!Number.isInteger(sent) || Math.abs(seconds - sent) > tolerance) return false;
	const expected = signWebhook(headers["webhook-id"], sent, body, secret)["webhook-signature"];
	return headers["webhook-signature"].split(" ").some((signature) => sameText(signature, expected));
}
