import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

export interface HousePackage {
	/** Folder name, `channel-web`. */
	readonly name: string;
	readonly folder: string;
	readonly manifest: {
		readonly name: string;
		readonly license: string;
		readonly type?: string;
		readonly sideEffects?: boolean;
		readonly files?: readonly string[];
		readonly exports: Record<string, unknown>;
		readonly dependencies?: Record<string, string>;
		readonly devDependencies?: Record<string, string>;
		readonly peerDependencies?: Record<string, string>;
		readonly optionalDependencies?: Record<string, string>;
	};
}

/** Every package of packages/, in the order of their names. */
export function housePackages(): HousePackage[] {
	return readdirSync(join(root, "packages"))
		.sort()
		.filter((name) => existsSync(join(root, "packages", name, "package.json")))
		.map((name) => {
			const folder = join(root, "packages", name);
			return { name, folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
		});
}

/** Files below a folder, without node_modules, dist and build leftovers. */
export function filesBelow(folder: string, matches: (path: string) => boolean): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => !["node_modules", "dist", "temp", "out", ".turbo"].includes(entry.name))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return filesBelow(path, matches);
			return matches(path) ? [path] : [];
		})
		.sort();
}

/** Source files that ship: no tests, no fixtures. */
export function shippedSources(pkg: HousePackage): string[] {
	return filesBelow(
		join(pkg.folder, "src"),
		(path) => path.endsWith(".ts") && !/\.test\.ts$|__fixtures__|\.test-/.test(path),
	);
}
