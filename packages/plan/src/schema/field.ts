import * as z from "zod";

/** Longest text of one field, in UTF-16 units. */
const maxTextLength = 20_000;
/** Most members of one list. */
const maxListLength = 2_000;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Vietnamese title and description of a field, and an example, for editors and for messages. */
export interface FieldNote {
	readonly title: string;
	readonly description?: string;
	readonly example?: unknown;
}

function annotate<Schema extends z.ZodType>(schema: Schema, note: FieldNote): Schema {
	const { title, description, example } = note;
	return schema.meta({
		title,
		...(description === undefined ? {} : { description }),
		...(example === undefined ? {} : { examples: [example] }),
	});
}

/** Text that is not empty. */
export function text(title: string, description?: string, example?: string): z.ZodString {
	return annotate(z.string().regex(/\S/).max(maxTextLength), note(title, description, example));
}

/** A lasting id. */
export function id(title: string, description?: string, example = "bo-phan-mot-cua"): z.ZodString {
	return annotate(z.string().max(80).regex(idPattern), note(title, description, example));
}

/** A day, `YYYY-MM-DD`. */
export function date(title: string, description?: string): z.ZodISODate {
	return annotate(z.iso.date(), note(title, description, "2024-03-14"));
}

/** One of a few words. */
export function choice<const Values extends readonly string[]>(
	values: Values,
	title: string,
	description?: string,
): z.ZodEnum<{ [Value in Values[number]]: Value }> {
	return annotate(z.enum(values), note(title, description, values[0])) as z.ZodEnum<{
		[Value in Values[number]]: Value;
	}>;
}

/** A whole number between two bounds. */
export function whole(title: string, least: number, most: number, example: number): z.ZodNumber {
	return annotate(z.int().min(least).max(most), { title, example });
}

/** A list. */
export function list<Item extends z.ZodType>(item: Item, title: string, description?: string): z.ZodArray<Item> {
	return annotate(z.array(item).max(maxListLength), note(title, description));
}

/** Puts a title on an object schema. */
export function titled<Schema extends z.ZodType>(schema: Schema, title: string, description?: string): Schema {
	return annotate(schema, note(title, description));
}

/** Puts a title on an object schema that the JSON Schema writes once, under `$defs`. */
export function shared<Schema extends z.ZodType>(schema: Schema, name: string, title: string): Schema {
	return schema.meta({ id: name, title });
}

function note(title: string, description?: string, example?: string): FieldNote {
	return {
		title,
		...(description === undefined ? {} : { description }),
		...(example === undefined ? {} : { example }),
	};
}
