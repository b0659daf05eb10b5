import type { Command } from "../command";
import { buildCommand } from "./build";
import { calendarCommand } from "./calendar";
import { checkCommand } from "./check";
import { reportCommand } from "./report";

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [checkCommand, buildCommand, calendarCommand, reportCommand];
