import { parseArgs } from "node:util";
import { parseCivilDate } from "@cchc/calendar";
import { CchcError } from "@cchc/core";
import { type CliContext, exitCodes, todayInVietnam } from "./cli-context";
import type { Command, CommandOptions } from "./command";
import { commands } from "./commands";
import { listIssues } from "./issue-listing";
import { commandHelp, generalHelp } from "./usage";

const globalOptions = {
	help: { type: "boolean", short: "h" },
	today: { type: "string" },
} as const;

function parse(command: Command, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
	const options = { ...globalOptions, ...command.options };
	return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/** What `--today` says, or the clock. */
function chosenDay(value: unknown, context: CliContext): CommandOptions["today"] | undefined {
	if (typeof value !== "string") return todayInVietnam(context.now);
	const result = parseCivilDate(value);
	if (result.ok) return result.value;
	context.writeError(listIssues(result.issues));
	return undefined;
}

/**
 * Runs one command line, without the program's name.
 * @returns The exit code: 0 done, 1 faults in the data, 2 a faulty command line.
 */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === "help" || name === "--help" || name === "-h") {
		context.write(generalHelp(commands));
		return name === undefined ? exitCodes.usage : exitCodes.ok;
	}
	const command = commands.find((candidate) => candidate.name === name);
	if (command === undefined) {
		context.writeError(`Không có lệnh “${name}”.\n\n${generalHelp(commands)}`);
		return exitCodes.usage;
	}
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(command, rest);
	} catch (error) {
		context.writeError(`Dòng lệnh chưa đúng: ${(error as Error).message}\n\n${commandHelp(command)}`);
		return exitCodes.usage;
	}
	if (parsed.values.help === true) {
		context.write(commandHelp(command));
		return exitCodes.ok;
	}
	const today = chosenDay(parsed.values.today, context);
	const { positionals } = parsed;
	if (today === undefined) return exitCodes.usage;
	if (positionals.length < command.arguments.length || positionals.length > command.arguments.length) {
		context.writeError(`Lệnh “${name}” cần: ${command.arguments.join(" ")}\n\n${commandHelp(command)}`);
		return exitCodes.usage;
	}
	try {
		return await command.run({ positionals, values: parsed.values, today }, context);
	} catch (error) {
		if (!CchcError.isInstance(error) || error.issues.length === 0) throw error;
		context.writeError(listIssues(error.issues));
		return exitCodes.faults;
	}
}
