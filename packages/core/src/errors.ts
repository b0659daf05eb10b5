import { formatIssue, type Issue } from "./issue";
import type { Result } from "./result";

const marker = Symbol.for("cchc.error");

/** What a {@link CchcError} is made of. */
export interface CchcErrorOptions {
	/** Lasting code, e.g. `calendar/invalid-date`. */
	readonly code: string;
	/** English sentence for a programmer. */
	readonly message: string;
	/** Issues behind the error, when it comes from a person's data. */
	readonly issues?: readonly Issue[];
	readonly cause?: unknown;
}

/** A programmer's mistake, or a failure of the outside world. A person's mistakes are {@link Issue}s instead. */
export class CchcError extends Error {
	override readonly name: string = "CchcError";
	readonly code: string;
	readonly issues: readonly Issue[];

	constructor(options: CchcErrorOptions) {
		super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
		this.code = options.code;
		this.issues = options.issues ?? [];
		Object.defineProperty(this, marker, { value: true });
	}

	/** True for a CchcError of any installed copy of this package. */
	static isInstance(value: unknown): value is CchcError {
		return typeof value === "object" && value !== null && Reflect.get(value, marker) === true;
	}
}

/**
 * The value of a result, for callers who know that it is good.
 * @throws CchcError `core/unwrap` carrying all issues when there is no value.
 */
export function unwrap<T>(result: Result<T>): T {
	if (result.ok) return result.value;
	throw new CchcError({
		code: "core/unwrap",
		message: `No value:\n${result.issues.map(formatIssue).join("\n")}`,
		issues: result.issues,
	});
}
