import type { CliContext } from "../cli-context";
import { runCli } from "../run-cli";

/** What a command line printed and with which code it ended. */
export interface CliOutcome {
	readonly code: number;
	readonly out: string;
	readonly error: string;
}

/** `cchc` in a folder, at a moment: runs a command line and keeps what it prints. */
export function cchcWith(
	context: Omit<CliContext, "write" | "writeError">,
): (...args: string[]) => Promise<CliOutcome> {
	return async (...args) => {
		let out = "";
		let error = "";
		const code = await runCli(args, {
			...context,
			write: (text) => {
				out += text;
			},
			writeError: (text) => {
				error += text;
			},
		});
		return { code, out, error };
	};
}
