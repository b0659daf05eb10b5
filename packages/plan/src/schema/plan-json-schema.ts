import * as z from "zod";
import { dueByCadenceSchema, dueRuleSchema, dueSchema } from "./duty-schema";
import { fieldDescriptions } from "./field-descriptions";
import { planSchema } from "./plan-schema";

/** Address of the JSON Schema of the plan format. */
const planSchemaId = "https://cchc.dev/schema/plan-1.json";

/** The JSON Schema (2020-12) of the plan format, with Vietnamese titles, descriptions and examples. */
export function planJsonSchema(): Record<string, unknown> {
	const shared: Record<string, unknown> = {};
	const schema = z.toJSONSchema(planSchema, {
		target: "draft-2020-12",
		unrepresentable: "any",
		override: ({ zodSchema, jsonSchema }) => {
			if (zodSchema !== (dueSchema as unknown)) return;
			jsonSchema.anyOf = [dueRuleSchema, dueByCadenceSchema].map((option) => {
				const { $schema: _dialect, $defs, ...branch } = z.toJSONSchema(option, { target: "draft-2020-12" });
				Object.assign(shared, $defs);
				return branch;
			}) as NonNullable<typeof jsonSchema.anyOf>;
		},
	});
	const { $defs, ...plan } = schema;
	const definitions = { ...$defs, ...shared };
	describe(plan, "");
	for (const [name, definition] of Object.entries(definitions)) describe(definition, name);
	return {
		$id: planSchemaId,
		...plan,
		description: "Kế hoạch tuyên truyền cải cách hành chính hằng năm của xã, phường, đặc khu",
		$defs: definitions,
	};
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts descriptions on the fields of `holder` and of what it holds. */
function describe(node: unknown, holder: string): void {
	if (Array.isArray(node)) for (const member of node) describe(member, holder);
	if (!isNode(node)) return;
	for (const [name, field] of Object.entries(isNode(node.properties) ? node.properties : {})) {
		if (!isNode(field)) continue;
		const description = fieldDescriptions[holder]?.[name];
		const title = "title" in field || "$ref" in field ? {} : { title: "Loại quy tắc" };
		Object.assign(field, title, description === undefined ? {} : { description });
		describe(field, holder === "" ? name : `${holder}.${name}`);
	}
	for (const key of ["items", "anyOf", "oneOf"]) describe(node[key], holder);
}
