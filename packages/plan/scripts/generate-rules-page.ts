import { mkdirSync, writeFileSync } from "node:fs";
import { rulesPage } from "../src/check/rules-page";

const folder = new URL("../../../docs/reference/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("plan-rules.md", folder), rulesPage());
