import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { housePackages, root } from "./packages";

const headings = [
	"What this is",
	"When to use it",
	"Install",
	"Use",
	"API",
	"Issues and errors",
	"Limits",
	"Security",
	"License",
];

const scratch = mkdtempSync(join(root, "tests/house/.readme-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The runnable samples of a Markdown file. */
function typescriptFences(markdown: string): string[] {
	return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => match[1] as string);
}

/** A sample whose `expression; // → expected` lines push [expected, actual] pairs to `results`. */
function instrument(code: string): string {
	const body = code.replace(
		/^(\s*)(?:(const \w+ = )?(.+?));\s*\/\/ → (.*)$/gm,
		(_line, indent: string, declaration: string | undefined, expression: string, expected: string) => {
			const check = (value: string): string => `results.push([${JSON.stringify(expected.trim())}, ${value}]);`;
			if (declaration === undefined) return `${indent}${check(expression)}`;
			return `${indent}${declaration}${expression}; ${check(declaration.slice("const ".length, -" = ".length))}`;
		},
	);
	const located = body.replace(
		/from "@cchc\/([\w-]+)(?:\/([\w-]+))?"/g,
		(_text, name: string, subpath = "index") =>
			`from ${JSON.stringify(join(root, "packages", name, "src", `${subpath}.ts`))}`,
	);
	return `export const results: [string, unknown][] = [];\n${located}`;
}

function show(value: unknown): string {
	return typeof value === "string" ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 10 });
}

const readmes = [
	join(root, "README.md"),
	join(root, "README.vi.md"),
	...housePackages().map((pkg) => join(pkg.folder, "README.md")),
];

describe.each(readmes.map((path) => [relative(root, path), path] as const))("%s", (name, path) => {
	it("exists", () => expect(existsSync(path)).toBe(true));

	const fences = existsSync(path) ? typescriptFences(readFileSync(path, "utf8")) : [];

	it.runIf(name.startsWith("packages/"))("has the headings of the house, in their order", () => {
		const found = [...readFileSync(path, "utf8").matchAll(/^## (.+)$/gm)].map((match) => match[1]);
		expect(found).toEqual(headings);
		expect(fences.length).toBeGreaterThan(0);
	});

	it.each(fences.map((code, index) => [index + 1, code] as const))(
		"sample %i runs and says the truth",
		async (index, code) => {
			const file = join(scratch, `${name.replace(/\W/g, "-")}-${index}.ts`);
			writeFileSync(file, instrument(code));
			const { results } = (await import(/* @vite-ignore */ file)) as { results: [string, unknown][] };
			for (const [expected, actual] of results) expect(show(actual)).toBe(expected);
		},
	);
});
