import { CchcError } from "@cchc/core";

/** How often and how long to wait. */
export interface RetryOptions {
	/** Waits, until the signal says that nobody waits any more; in Node `timers/promises` has it. */
	readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
	/** Tries in all. Default 5. */
	readonly attempts?: number;
	/** First wait in milliseconds; it doubles each time, up to a minute. Default 1000. */
	readonly firstWait?: number;
	/** Milliseconds after which a try is given up. Default 30,000. */
	readonly timeout?: number;
}

/** A failure that another try may mend; `wait` is what the other side asked for, in milliseconds. */
export class TryAgain extends Error {
	override readonly name: string = "TryAgain";
	readonly wait: number | undefined;

	constructor(message: string, wait?: number) {
		super(message);
		this.wait = wait;
	}
}

const longestWait = 60_000;

async function withTimeout<T>(
	action: (signal: AbortSignal) => Promise<T>,
	{ sleep, timeout = 30_000 }: RetryOptions,
	outer: AbortSignal | undefined,
): Promise<T> {
	const controller = new AbortController();
	const stop = (): void => controller.abort(outer?.reason);
	outer?.throwIfAborted();
	outer?.addEventListener("abort", stop, { once: true });
	const answered = new AbortController();
	const late = sleep(timeout, answered.signal).then(() => {
		if (!answered.signal.aborted) controller.abort();
		throw new TryAgain(`No answer within ${timeout} ms`);
	});
	late.catch(() => undefined);
	try {
		return await Promise.race([action(controller.signal), late]);
	} finally {
		answered.abort();
		outer?.removeEventListener("abort", stop);
	}
}

/**
 * Tries an action until it works. Network failures, timeouts and {@link TryAgain} are tried again, with growing waits.
 * @throws CchcError `channel/publish-failed` when all tries are used up; anything else at once.
 */
export async function retrying<T>(
	action: (signal: AbortSignal) => Promise<T>,
	options: RetryOptions,
	outer?: AbortSignal,
): Promise<T> {
	const { attempts = 5, firstWait = 1000, sleep } = options;
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await withTimeout(action, options, outer);
		} catch (error) {
			outer?.throwIfAborted();
			if (CchcError.isInstance(error)) throw error;
			if (attempt >= attempts) {
				const message = `Given up after ${attempts} tries: ${error instanceof Error ? error.message : String(error)}`;
				throw new CchcError({ code: "channel/publish-failed", message, cause: error });
			}
			const asked = error instanceof TryAgain ? error.wait : undefined;
			await sleep(Math.min(asked ?? firstWait * 2 ** (attempt - 1), longestWait), outer);
		}
	}
}
