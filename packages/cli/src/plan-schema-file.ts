import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Artifact, createArtifact } from "@cchc/core";

/** Name of the schema beside a plan; editors find it there without a network. */
const planSchemaName = "plan.schema.json";

/** The first line of a plan file: where a text editor that knows YAML (VS Code …) finds the schema. */
export const planSchemaLine: string = `# yaml-language-server: $schema=${planSchemaName}\n`;

/** The JSON Schema of the plan format, to stand beside a plan. */
export async function planSchemaFile(): Promise<Artifact> {
	const path = createRequire(import.meta.url).resolve("@cchc/plan/schema.json");
	return createArtifact(planSchemaName, "application/schema+json", await readFile(path));
}
