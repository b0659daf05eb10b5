import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fieldDescriptions } from "./field-descriptions";
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

	it("gives every field a Vietnamese title and description", () => {
		const bare: string[] = [];
		const walk = (node: unknown, path: string): void => {
			if (typeof node !== "object" || node === null) return;
			const properties = (node as { properties?: Record<string, Record<string, unknown>> }).properties;
			for (const [key, field] of Object.entries(properties ?? {})) {
				if (!("title" in field) && !("$ref" in field)) bare.push(`${path}.${key}: title`);
				if (typeof field.description !== "string") bare.push(`${path}.${key}: description`);
			}
			for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
		};
		walk(planJsonSchema(), "");
		expect(bare).toEqual([]);
	});

	it("describes no field that is not there, and none by its title again", () => {
		const described = new Set<string>();
		const walk = (node: unknown, holder: string): void => {
			if (typeof node !== "object" || node === null) return;
			if (Array.isArray(node)) for (const member of node) walk(member, holder);
			const { properties, $defs, items, anyOf, oneOf } = node as Record<string, Record<string, unknown>>;
			for (const [key, field] of Object.entries(properties ?? {})) {
				described.add(`${holder}/${key}`);
				const { title, description } = field as { title?: string; description?: string };
				expect(description).not.toBe(title);
				walk(field, holder === "" ? key : `${holder}.${key}`);
			}
			for (const child of [items, anyOf, oneOf]) walk(child, holder);
			for (const [name, definition] of Object.entries($defs ?? {})) walk(definition, name);
		};
		walk(planJsonSchema(), "");
		const written = Object.entries(fieldDescriptions).flatMap(([holder, fields]) =>
			Object.keys(fields).map((key) => `${holder}/${key}`),
		);
		expect(written.filter((name) => !described.has(name))).toEqual([]);
	});
});
