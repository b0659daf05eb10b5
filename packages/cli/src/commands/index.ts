import type { Command } from "../command";
import { approveCommand } from "./approve";
import { buildCommand } from "./build";
import { calendarCommand } from "./calendar";
import { checkCommand } from "./check";
import { coverageCommand } from "./coverage";
import { diffCommand } from "./diff";
import { factsCommand } from "./facts";
import { importCommand } from "./import";
import { journalCommand } from "./journal";
import { lintCommand } from "./lint";
import { newCommand } from "./new";
import { publishCommand } from "./publish";
import { reportCommand } from "./report";
import { rollUpCommand } from "./rollup";
import { templatesCommand } from "./templates";
import { upgradeCommand } from "./upgrade";

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [
	templatesCommand,
	newCommand,
	importCommand,
	checkCommand,
	coverageCommand,
	diffCommand,
	upgradeCommand,
	buildCommand,
	approveCommand,
	publishCommand,
	factsCommand,
	calendarCommand,
	journalCommand,
	reportCommand,
	rollUpCommand,
	lintCommand,
];
