import { existsSync } from "node:fs";
import { install } from "./install.mjs";
import { runNode } from "./run.mjs";

if (!existsSync(new URL("../node_modules/.modules.yaml", import.meta.url))) install();
runNode("node_modules/vitest/vitest.mjs", ["run", "--project", "unit", ...process.argv.slice(2)]);
