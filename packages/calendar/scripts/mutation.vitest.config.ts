import { defineConfig } from "vitest/config";

/**
 * The tests of working days and periods, for the mutation run. Half an hour, by hand, from a folder that has
 * `@stryker-mutator/core`, `@stryker-mutator/vitest-runner` (9.6.1), vitest and typescript installed beside this package:
 * `stryker run scripts/mutation.stryker.json`.
 */
export default defineConfig({
	resolve: { conditions: ["@cchc/source"] },
	ssr: { resolve: { conditions: ["@cchc/source"] } },
	test: {
		include: [
			"src/working-days/working-days.test.ts",
			"src/working-days/certainty.test.ts",
			"src/working-days/explain-day.test.ts",
			"src/holiday-years/*.test.ts",
			"src/periods/period.test.ts",
			"src/periods/period-names.test.ts",
			"src/dates/civil-date.test.ts",
		],
	},
});
