import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { type HousePackage, housePackages, root, shippedSources } from "./packages";

const pure = ["core", "vietnamese", "calendar", "plan"];

/** Which packages each package may import; the arrows of the house, all one way. */
const allowed: Record<string, readonly string[]> = {
	core: [],
	vietnamese: ["core"],
	calendar: ["core"],
	plan: ["core", "calendar", "vietnamese"],
	report: ["core", "calendar", "plan"],
	document: [...pure, "report"],
	channel: pure,
	templates: ["core", "plan", "channel"],
	workspace: [...pure, "report", "document", "channel", "templates"],
};

function allowedFor(name: string, all: readonly string[]): readonly string[] {
	if (name === "cli") return all.filter((other) => other !== "cli");
	if (name.startsWith("channel-")) return [...pure, "document", "channel"];
	if (name.startsWith("plugin-")) return all.filter((other) => other !== "cli" && other !== name);
	return allowed[name] ?? [];
}

const packages = housePackages();
const names = packages.map((pkg) => pkg.name);
const importPattern = /(?:from\s+|import\s*\(\s*|import\s+)["'](@cchc\/[^"'/]+)[^"']*["']/g;

function importsOf(pkg: HousePackage): Set<string> {
	return new Set(
		shippedSources(pkg).flatMap((path) =>
			[...readFileSync(path, "utf8").matchAll(importPattern)].map((match) =>
				(match[1] as string).slice("@cchc/".length),
			),
		),
	);
}

describe.each(packages.map((pkg) => [pkg.name, pkg] as const))("%s", (name, pkg) => {
	it("imports only what the table allows", () => {
		expect([...importsOf(pkg)].filter((other) => !allowedFor(name, names).includes(other))).toEqual([]);
	});

	it("declares exactly what it imports, with workspace:^ and never as a peer", () => {
		const declared = Object.entries(pkg.manifest.dependencies ?? {}).filter(([other]) => other.startsWith("@cchc/"));
		expect(declared.map(([other]) => other.slice("@cchc/".length)).sort()).toEqual([...importsOf(pkg)].sort());
		expect(declared.filter(([, range]) => range !== "workspace:^")).toEqual([]);
		expect(Object.keys(pkg.manifest.peerDependencies ?? {}).filter((other) => other.startsWith("@cchc/"))).toEqual([]);
	});

	it("pins exact versions of everything else", () => {
		const others = Object.entries({ ...pkg.manifest.dependencies, ...pkg.manifest.devDependencies });
		expect(others.filter(([other, range]) => !other.startsWith("@cchc/") && !/^\d+\.\d+\.\d+$/.test(range))).toEqual(
			[],
		);
	});

	it("is one ESM entry without side effects", () => {
		const { manifest } = pkg;
		expect(manifest.name).toBe(`@cchc/${name}`);
		expect(manifest.type).toBe("module");
		expect(manifest.sideEffects).toBe(false);
		expect(manifest.files).toContain("dist");
		expect(manifest.license).toBe(name === "plugin-speech-espeak" ? "GPL-3.0-or-later" : "MIT");
		expect(
			Object.keys(manifest.exports).filter(
				(key) => ![".", "./testing", "./paper", "./yaml", "./schema.json", "./package.json"].includes(key),
			),
		).toEqual([]);
	});

	it("has an index that is a list of names", () => {
		const index = shippedSources(pkg).find((path) => path.endsWith("/src/index.ts"));
		const text = readFileSync(index as string, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
		expect(text).not.toMatch(/export \*/);
		expect(text.replace(/export (?:type )?\{[^}]*\} from "[^"]+";|import type [^;]+;/g, "").trim()).toBe("");
	});
});

describe("public types", () => {
	it.each(packages.map((pkg) => [pkg.name, pkg] as const))(
		"of %s are under review and name no zod type",
		(name, pkg) => {
			const report = readFileSync(join(pkg.folder, "etc", `${name}.api.md`), "utf8");
			expect(report).not.toMatch(/zod/i);
		},
	);
});

describe("the house", () => {
	it("has no circle", () => {
		const edges = new Map(packages.map((pkg) => [pkg.name, importsOf(pkg)]));
		const visit = (name: string, trail: readonly string[]): string[] => {
			if (trail.includes(name)) return [[...trail.slice(trail.indexOf(name)), name].join(" → ")];
			return [...(edges.get(name) ?? [])].flatMap((other) => visit(other, [...trail, name]));
		};
		expect(names.flatMap((name) => visit(name, []))).toEqual([]);
	});

	const nodeOnly = (name: string): boolean => name === "workspace" || name === "cli" || name.startsWith("plugin-");

	it.each(packages.filter((pkg) => !nodeOnly(pkg.name)).map((pkg) => [pkg.name, pkg] as const))(
		"%s runs anywhere: no Node, clock, chance or host locale",
		(_name, pkg) => {
			const forbidden =
				/["']node:|\bprocess\.|\bBuffer\.|\bnew Buffer\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\btoLocale(?:Date|Time)?String\b|\blocaleCompare\b|\bgetTimezoneOffset\b|\bgetHours\(|\bgetDate\(|\bgetMonth\(|\bgetFullYear\(/;
			const found = shippedSources(pkg).flatMap((path) =>
				readFileSync(path, "utf8")
					.replace(/\/\*[\s\S]*?\*\//g, "")
					.split("\n")
					.flatMap((line, index) =>
						forbidden.test(line.replace(/(^|\s)\/\/.*$/, ""))
							? [`${relative(root, path)}:${index + 1} ${line.trim()}`]
							: [],
					),
			);
			expect(found).toEqual([]);
		},
	);
});
