import { hasErrors, type Issue } from "./issue";

/** A value with its remarks, or all the reasons why there is none. */
export type Result<T> =
	| { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
	| { readonly ok: false; readonly issues: readonly Issue[] };

/** A value, with warnings if there are any. */
export function succeed<T>(value: T, issues: readonly Issue[] = []): Result<T> {
	return { ok: true, value, issues };
}

/** No value. `issues` must hold at least one error. */
export function fail<T = never>(issues: readonly Issue[]): Result<T> {
	return { ok: false, issues };
}

/** The value if no issue is an error, otherwise a failure; the issues are kept either way. */
export function resultOf<T>(value: T, issues: readonly Issue[]): Result<T> {
	return hasErrors(issues) ? fail(issues) : succeed(value, issues);
}
