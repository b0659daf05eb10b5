import { CchcError } from "@cchc/core";

const defaultLimit = 64 * 1024 * 1024;

/**
 * The body of an answer, at most `limit` bytes of it. Default 64 MiB, six minutes of uncompressed stereo.
 * @throws CchcError `radio/speech-too-long` as soon as more arrives.
 */
export async function readBytes(response: Response, limit: number = defaultLimit): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	const reader = response.body?.getReader();
	for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
		length += part.value.length;
		if (length > limit) {
			await reader?.cancel();
			throw new CchcError({ code: "radio/speech-too-long", message: `The answer is longer than ${limit} bytes` });
		}
		parts.push(part.value);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
