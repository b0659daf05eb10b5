import { writeFileSync } from "node:fs";
import { planJsonSchema } from "../src/schema/plan-json-schema";

writeFileSync(new URL("../schema.json", import.meta.url), `${JSON.stringify(planJsonSchema(), null, "\t")}\n`);
