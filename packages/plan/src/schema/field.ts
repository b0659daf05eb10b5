import * as z from "zod";

/** Longest text of one field, in UTF-16 units. */
const maxTextLength = 20_000;
/** Most members of one list. */
const maxListLength = 2_000;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Vietnamese title of a field, and an example, for messages and for editors. */
export interface FieldNote {
	readonly title: string;
	readonly example?: unknown;
}

function annotate<Schema extends z.ZodType>(schema: Schema, title: string, example?: unknown): Schema {
	return schema.meta({ title, ...(example === undefined ? {} : { examples: [example] }) });
}

/** Text that is not empty. */
export function text(title: string, example?: string): z.ZodString {
	return annotate(z.string().regex(/\S/).max(maxTextLength), title, example);
}

/** A lasting id. */
export function id(title: string, example = "bo-phan-mot-cua"): z.ZodString {
	return annotate(z.string().max(80).regex(idPattern), title, example);
}

/** A day, `YYYY-MM-DD`. */
export function date(title: string): z.ZodISODate {
	return annotate(z.iso.date(), title, "2024-03-14");
}

/** One of a few words. */
export function choice<const Values extends readonly string[]>(
	values: Values,
	title: string,
): z.ZodEnum<{ [Value in Values[number]]: Value }> {
	return annotate(z.enum(values), title, values[0]) as z.ZodEnum<{
		[Value in Values[number]]: Value;
	}>;
}

/** A whole number between two bounds. */
export function whole(title: string, least: number, most: number, example: number): z.ZodNumber {
	return annotate(z.int().min(least).max(most), title, example);
}

/** A list. */
export function list<Item extends z.ZodType>(item: Item, title: string): z.ZodArray<Item> {
	return annotate(z.array(item).max(maxListLength), title);
}

/** Puts a title on an object schema. */
export function titled<Schema extends z.ZodType>(schema: Schema, title: string): Schema {
	return annotate(schema, title);
}

/** Puts a title on an object schema that the JSON Schema writes once, under `$defs`. */
export function shared<Schema extends z.ZodType>(schema: Schema, name: string, title: string): Schema {
	return schema.meta({ id: name, title });
}
