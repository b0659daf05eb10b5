import type { CivilDate } from "@cchc/calendar";
import type { CliContext } from "./cli-context";

/** A command's arguments after parsing. */
export interface CommandOptions {
	/** As many as {@link Command.arguments}. */
	readonly positionals: readonly string[];
	readonly values: Readonly<Record<string, unknown>>;
	readonly today: CivilDate;
}

/** One command of `cchc`. */
export interface Command {
	readonly name: string;
	/** What it does, one Vietnamese line. */
	readonly summary: string;
	/** Names of the required arguments, e.g. `<thư mục>`. */
	readonly arguments: readonly string[];
	readonly options: Readonly<Record<string, { readonly type: "string" | "boolean"; readonly multiple?: true }>>;
	/** One Vietnamese line per option. */
	readonly optionHelp: Readonly<Record<string, string>>;
	/** A command line that works. */
	readonly example: string;
	/** Returns the exit code. */
	readonly run: (options: CommandOptions, context: CliContext) => Promise<number>;
}

/** The text of an option, if it was given. */
export function textOption(options: CommandOptions, name: string): string | undefined {
	const value = options.values[name];
	return typeof value === "string" ? value : undefined;
}

/** All texts of an option that may be given more than once. */
export function textOptions(options: CommandOptions, name: string): readonly string[] {
	const value = options.values[name];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
