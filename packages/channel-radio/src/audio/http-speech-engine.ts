import { CchcError } from "@cchc/core";
import type { PcmAudio, SpeechEngine, SpeechRequest } from "./audio-type";

/** How to reach a voice over HTTP; everything that differs between services is in `request` and `read`. */
export interface HttpSpeechOptions {
	/** Name for logs, e.g. `azure`. */
	readonly name: string;
	/** UTF-8 bytes the service takes at once. Default 4500. */
	readonly maxBytes?: number;
	readonly fetch: typeof fetch;
	/** Waits the given milliseconds: `(milliseconds) => new Promise((done) => setTimeout(done, milliseconds))`. */
	readonly wait: (milliseconds: number) => Promise<void>;
	/** Tries in all, for each request. Default 5. */
	readonly attempts?: number;
	/** Milliseconds before the second try; doubled each time. Default 500. */
	readonly firstDelay?: number;
	/** The request that makes the service speak. */
	request(request: SpeechRequest): { readonly url: string; readonly init: RequestInit };
	/**
	 * Sound from the answer. Services that answer with a link use `get`, which waits and tries again while the file is not
	 * there yet (404).
	 */
	read(response: Response, get: (url: string) => Promise<Response>): Promise<PcmAudio>;
}

const retried = new Set([408, 425, 429, 500, 502, 503, 504]);
const longestDelay = 60_000;

function retryAfter(response: Response): number | undefined {
	const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, longestDelay) : undefined;
}

/**
 * A voice behind an HTTP service, with retries: after a network failure, 408, 425, 429 and 5xx it waits (as long as
 * `Retry-After` says, otherwise twice as long each time) and tries again.
 *
 * Its `synthesize` throws CchcError `radio/speech-refused` for an answer that will not get better, `radio/speech-unavailable`
 * when all tries failed.
 */
export function httpSpeechEngine(options: HttpSpeechOptions): SpeechEngine {
	const { name, attempts = 5, firstDelay = 500, wait } = options;
	const load = async (url: string, init: RequestInit, pending: boolean): Promise<Response> => {
		let reason: unknown;
		for (let attempt = 0; attempt < attempts; attempt += 1) {
			let delay = Math.min(firstDelay * 2 ** attempt, longestDelay);
			try {
				const response = await options.fetch(url, init);
				if (response.ok) return response;
				const again = retried.has(response.status) || (pending && response.status === 404);
				const text = (await response.text()).slice(0, 200);
				if (!again) {
					throw new CchcError({
						code: "radio/speech-refused",
						message: `${name} answered ${response.status}: ${text}`,
					});
				}
				reason = `${response.status}: ${text}`;
				delay = retryAfter(response) ?? delay;
			} catch (error) {
				if (CchcError.isInstance(error) || init.signal?.aborted) throw error;
				reason = error;
			}
			if (attempt < attempts - 1) await wait(delay);
		}
		throw new CchcError({
			code: "radio/speech-unavailable",
			message: `${name} did not answer in ${attempts} tries; last: ${String(reason)}`,
			cause: reason,
		});
	};
	return {
		specificationVersion: 1,
		name,
		...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
		async synthesize(request: SpeechRequest): Promise<PcmAudio> {
			const { url, init } = options.request(request);
			const signal = request.signal === undefined ? {} : { signal: request.signal };
			const response = await load(url, { ...init, ...signal }, false);
			return options.read(response, (link) => load(link, signal, true));
		},
	};
}
