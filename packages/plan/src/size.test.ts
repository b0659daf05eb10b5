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

const all = 'export * from "@cchc/plan"';
const withYaml = `${all}; export * from "@cchc/plan/yaml"`;

describe("bundled for the browser", () => {
	it("the whole main entry stays under 60 kB gzipped, zod not counted", async () => {
		expect(await bundled(all, ["zod"])).toBeLessThan(60_000);
	});

	it("carries no YAML library unless the YAML entry is asked for", async () => {
		expect(await bundled(all, ["zod", "yaml"])).toBe(await bundled(all, ["zod"]));
		expect(await bundled(withYaml, ["zod"])).toBeLessThan(95_000);
	});
});
