import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planJsonSchema } from "./plan-json-schema";

const committed = readFileSync(new URL("../../schema.json", import.meta.url), "utf8");

describe("schema.json", () => {
	it("is what the schema in the source gives (run the package's generate script)", () => {
		expect(committed).toBe(`${JSON.stringify(planJsonSchema(), null, "\t")}\n`);
	});

	it("has every shared definition it refers to", () => {
		const wanted = new Set([...committed.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)].map((match) => match[1]));
		expect(Object.keys(planJsonSchema().$defs as object)).toEqual(expect.arrayContaining([...wanted]));
	});

	it("gives every field a Vietnamese title", () => {
		const untitled: string[] = [];
		const walk = (node: unknown, path: string): void => {
			if (typeof node !== "object" || node === null) return;
			const properties = (node as { properties?: Record<string, object> }).properties;
			for (const [key, field] of Object.entries(properties ?? {})) {
				if (!("title" in field) && !("$ref" in field) && !("const" in field)) untitled.push(`${path}.${key}`);
			}
			for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
		};
		walk(planJsonSchema(), "");
		expect(untitled).toEqual([]);
	});
});
