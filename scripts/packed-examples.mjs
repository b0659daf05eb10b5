// Packs every package as it would be published, installs the tarballs in an empty project with npm, and builds the
// example there: what users install must make the same bytes as the source does.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.mjs";

const base = mkdtempSync(join(tmpdir(), "cchc-packed-"));
const example = join(root, "examples/nhan-quyen-2024");
// An outsider's npm knows nothing of this repository's settings, which npm hands down to what it runs.
const outsider = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
const node = (args, options) =>
	execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], ...options });

/** Packs all packages; returns the tarball of each by package name. */
function packAll() {
	mkdirSync(join(base, "tarballs"));
	const tarballs = {};
	for (const name of readdirSync(join(root, "packages")).sort()) {
		const folder = join(root, "packages", name);
		const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		node([join(root, "node_modules/pnpm/bin/pnpm.cjs"), "pack", "--pack-destination", join(base, "tarballs")], {
			cwd: folder,
		});
		tarballs[manifest.name] =
			`file:${join(base, "tarballs", `${manifest.name.slice(1).replace("/", "-")}-${manifest.version}.tgz`)}`;
	}
	return tarballs;
}

function filesOf(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

try {
	const tarballs = packAll();
	const project = join(base, "project");
	mkdirSync(project);
	const manifest = { name: "outsider", private: true, type: "module", dependencies: tarballs, overrides: tarballs };
	writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
	execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: project,
		env: outsider,
		stdio: ["ignore", "ignore", "inherit"],
	});

	cpSync(example, join(project, "xa"), { recursive: true, filter: (path) => !path.includes("node_modules") });
	const build = ["build", "xa", "--out", "packed", "--today", "2024-03-15"];
	node([join(project, "node_modules/@cchc/cli/dist/bin.js"), ...build], { cwd: project });
	node(
		[
			"--conditions=@cchc/source",
			`--import=${import.meta.resolve("tsx")}`,
			join(root, "packages/cli/src/bin.ts"),
			...build.with(3, "source"),
		],
		{ cwd: project },
	);

	const [packed, source] = ["packed", "source"].map((folder) => join(project, folder));
	const names = filesOf(source);
	const differing = names.filter((name) => !readFileSync(join(packed, name)).equals(readFileSync(join(source, name))));
	if (names.length === 0 || filesOf(packed).join() !== names.join() || differing.length > 0) {
		throw new Error(`The packed packages make another pack than the source: ${differing.join(", ") || "other files"}`);
	}
	console.log(
		`${Object.keys(tarballs).length} packages installed from tarballs; ${names.length} files equal to the source's.`,
	);
} finally {
	rmSync(base, { recursive: true, force: true });
}
