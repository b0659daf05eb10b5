import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** Bytes of a bundle for the browser, minified and gzipped. */
async function bundled(code: string, external: readonly string[]): Promise<number> {
	const { outputFiles } = await build({
		stdin: { contents: code, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
		bundle: true,
		minify: true,
		format: "esm",
		platform: "browser",
		charset: "utf8",
		conditions: ["@cchc/source"],
		external: [...external],
		write: false,
	});
	return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const main = 'export * from "@cchc/plan"';
const everything = `${main}; export * from "@cchc/plan/paper"; export * from "@cchc/plan/yaml"`;

describe("bundled for the browser", () => {
	it("the whole main entry stays under 60 kB gzipped, zod not counted", async () => {
		expect(await bundled(main, ["zod"])).toBeLessThan(60_000);
	});

	it("carries no YAML library unless the YAML entry is asked for", async () => {
		expect(await bundled(main, ["zod", "yaml"])).toBe(await bundled(main, ["zod"]));
	});

	it("all entries together stay under 95 kB", async () => {
		expect(await bundled(everything, ["zod"])).toBeLessThan(95_000);
	});
});
