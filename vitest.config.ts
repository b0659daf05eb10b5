import { defineConfig } from "vitest/config";

const conditions = ["@cchc/source"];

export default defineConfig({
	resolve: { conditions },
	ssr: { resolve: { conditions } },
	test: {
		testTimeout: 20_000,
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["{packages,examples}/*/src/**/*.test.ts", "examples/**/*.test.ts", "tests/**/*.test.ts"],
					exclude: ["**/node_modules/**", "**/dist/**", "**/*.outside.test.ts"],
				},
			},
			{
				extends: true,
				test: {
					name: "outside",
					include: ["{packages,examples,tests}/**/*.outside.test.ts"],
					exclude: ["**/node_modules/**", "**/dist/**"],
					testTimeout: 180_000,
					hookTimeout: 180_000,
					maxWorkers: 2,
				},
			},
		],
	},
});
