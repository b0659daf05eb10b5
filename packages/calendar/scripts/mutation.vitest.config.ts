import { defineConfig } from "vitest/config";

/** The tests of working days and periods, for the mutation run. */
export default defineConfig({
	resolve: { conditions: ["@cchc/source"] },
	ssr: { resolve: { conditions: ["@cchc/source"] } },
	test: {
		include: [
			"src/working-days.test.ts",
			"src/certainty.test.ts",
			"src/explain-day.test.ts",
			"src/holiday-years/*.test.ts",
			"src/period.test.ts",
			"src/period-names.test.ts",
			"src/civil-date.test.ts",
		],
	},
});
