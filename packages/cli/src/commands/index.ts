import type { Command } from "../command";
import { buildCommand } from "./build";
import { checkCommand } from "./check";
import { lintCommand } from "./lint";

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [checkCommand, buildCommand, lintCommand];
