import * as z from "zod";
import { dueByCadenceSchema, dueRuleSchema, dueSchema } from "./duty-schema";
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
	return { $id: planSchemaId, ...schema, $defs: { ...schema.$defs, ...shared } };
}
