import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "./packages";

const pages = filesBelow(
	root,
	(path) => path.endsWith(".md") && !/__fixtures__|\/etc\/|\/\.changeset\/|\/messages\//.test(path),
);

/** Link targets of a page that are files of this repository; code is left out. */
function localLinks(markdown: string): string[] {
	const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
	return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
		.map((match) => (match[1] as string).split("#")[0] as string)
		.filter((target) => target !== "" && !/^[a-z]+:/i.test(target));
}

describe("documentation", () => {
	it("links only to files that exist", () => {
		const broken = pages.flatMap((page) =>
			localLinks(readFileSync(page, "utf8"))
				.filter((target) => !existsSync(join(dirname(page), decodeURI(target))))
				.map((target) => `${relative(root, page)} → ${target}`),
		);
		expect(broken).toEqual([]);
	});

	it("lists every decision and every guide", () => {
		for (const folder of ["docs/decisions", "docs/guides"]) {
			const index = readFileSync(join(root, folder, "README.md"), "utf8");
			const missing = filesBelow(join(root, folder), (path) => path.endsWith(".md") && !path.endsWith("README.md"))
				.map((path) => relative(join(root, folder), path))
				.filter((name) => !index.includes(`(${name})`));
			expect(missing, folder).toEqual([]);
		}
	});
});
