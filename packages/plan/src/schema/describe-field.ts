import * as z from "zod";
import type { FieldNote } from "./field";
import { planSchema } from "./plan-schema";

function inner(schema: unknown): unknown {
	let current = schema;
	for (let step = 0; step < 5; step++) {
		if (current instanceof z.ZodExactOptional || current instanceof z.ZodOptional) current = current.unwrap();
		else break;
	}
	return current;
}

/** The schema at a path, or undefined where the schema knows no such field. */
function schemaAt(path: readonly (string | number)[]): unknown {
	let current: unknown = planSchema;
	for (const part of path) {
		current = inner(current);
		if (typeof part === "number") current = current instanceof z.ZodArray ? current.element : undefined;
		else current = current instanceof z.ZodObject ? Reflect.get(current.shape, part) : undefined;
		if (current === undefined) return undefined;
	}
	return current;
}

/** Title, description and example of the field at a path. */
export function describeField(path: readonly (string | number)[]): FieldNote | undefined {
	const schema = schemaAt(path);
	if (!(schema instanceof z.ZodType)) return undefined;
	const meta = schema.meta() ?? (inner(schema) as z.ZodType).meta();
	if (meta?.title === undefined) return undefined;
	const example = Array.isArray(meta.examples) ? meta.examples[0] : undefined;
	return { title: meta.title, ...(example === undefined ? {} : { example }) };
}

/** Names of the fields that the object at a path may have. */
export function fieldNames(path: readonly (string | number)[]): string[] {
	const schema = inner(schemaAt(path));
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
