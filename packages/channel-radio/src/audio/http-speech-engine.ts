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
	/** Milliseconds an answer may take, its body included, before it counts as failed. Default 60,000. */
	readonly timeout?: number;
	/** The request that makes the service speak. */
	request(request: SpeechRequest): { readonly url: string; readonly init: RequestInit };
	/**
	 * Sound from the answer. Services that answer with a link use `get`, which waits and tries again while the file is not
	 * there yet (404).
	 */
	read(response: Response, get: (url: string) => Promise<Response>): Promise<PcmAudio>;
}

const retried = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A link's file may not be there yet. */
const retriedLinks = new Set([...retried, 404]);
const longestDelay = 60_000;

/** A failure that may be over at the next try. */
class PassingFailure extends Error {
	override readonly name = "PassingFailure";
	readonly delay: number | undefined;

	constructor(message: string, delay: number | undefined) {
		super(message);
		this.delay = delay;
	}
}

function retryAfter(response: Response): number | undefined {
	const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, longestDelay) : undefined;
}

/** Everything but an answer that is what it is: sound that was cut off on the way is worth another try. */
function mayPass(error: unknown): boolean {
	return !CchcError.isInstance(error) || error.code === "radio/bad-wav";
}

/**
 * A voice behind an HTTP service, with retries: after a network failure, no answer in time, sound that was cut off, 408, 425,
 * 429 and 5xx it waits (as long as `Retry-After` says, otherwise twice as long each time) and tries again.
 *
 * Its `synthesize` throws CchcError `radio/speech-refused` for an answer that will not get better, `radio/speech-unavailable`
 * when all tries failed.
 */
export function httpSpeechEngine(options: HttpSpeechOptions): SpeechEngine {
	const { name, attempts = 5, firstDelay = 500, timeout = 60_000, wait } = options;

	const load = async (
		url: string,
		init: RequestInit,
		stop: AbortSignal | undefined,
		passing: ReadonlySet<number>,
	): Promise<Response> => {
		const limit = AbortSignal.timeout(timeout);
		const signal = stop === undefined ? limit : AbortSignal.any([stop, limit]);
		const response = await options.fetch(url, { ...init, signal });
		if (response.ok) return response;
		const message = `${response.status}: ${(await response.text()).slice(0, 200)}`;
		if (passing.has(response.status)) throw new PassingFailure(message, retryAfter(response));
		throw new CchcError({ code: "radio/speech-refused", message: `${name} answered ${message}` });
	};

	const persist = async <Value>(stop: AbortSignal | undefined, work: () => Promise<Value>): Promise<Value> => {
		let last: unknown;
		for (let attempt = 0; attempt < attempts; attempt += 1) {
			try {
				return await work();
			} catch (error) {
				stop?.throwIfAborted();
				if (!mayPass(error)) throw error;
				last = error;
				const delay = error instanceof PassingFailure ? error.delay : undefined;
				if (attempt < attempts - 1) await wait(delay ?? Math.min(firstDelay * 2 ** attempt, longestDelay));
			}
		}
		throw new CchcError({
			code: "radio/speech-unavailable",
			message: `${name} did not answer in ${attempts} tries; last: ${String(last)}`,
			cause: last,
		});
	};

	return {
		specificationVersion: 1,
		name,
		...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
		synthesize(request: SpeechRequest): Promise<PcmAudio> {
			const { signal } = request;
			return persist(signal, async () => {
				const { url, init } = options.request(request);
				const response = await load(url, init, signal, retried);
				return options.read(response, (link) => persist(signal, () => load(link, {}, signal, retriedLinks)));
			});
		},
	};
}
