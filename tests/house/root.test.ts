import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./packages";

const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the root", () => {
	it("names one pnpm version everywhere", () => {
		const manifest = JSON.parse(read("package.json"));
		const version = /^pnpm@([\d.]+)\+sha512\.[0-9a-f]{128}$/.exec(manifest.packageManager)?.[1];
		expect(version).toBeDefined();
		expect(manifest.devDependencies.pnpm).toBe(version);
		for (const file of ["CONTRIBUTING.md", "README.md"]) {
			for (const match of read(file).matchAll(/pnpm@(\d[\d.]*\d)/g)) expect(match[1]).toBe(version);
		}
	});

	it("stops a plain npm install with a clear word", () => {
		const { status, stderr } = spawnSync(process.execPath, ["scripts/require-pnpm.mjs"], {
			cwd: root,
			encoding: "utf8",
			env: { ...process.env, npm_config_user_agent: "npm/11.0.0 node/v20.20.2" },
		});
		expect(status).toBe(1);
		expect(stderr).toContain("npm run quickstart");
	});

	it("opens its READMEs with the two commands", () => {
		for (const file of ["README.md", "README.vi.md"]) {
			expect(/```sh\n([\s\S]*?)```/.exec(read(file))?.[1]).toBe("npm run quickstart\nnpm test\n");
		}
	});

	it("holds no machine path, registry host or secret in any tracked text", () => {
		const { stdout } = spawnSync(
			"git",
			["grep", "-nIE", "registry\\.npmjs|(^|[^.A-Za-z0-9_])/(work|root|home)/|localhost:4873|deb\\.debian"],
			{ cwd: root, encoding: "utf8" },
		);
		expect(stdout.split("\n").filter((line) => line !== "" && !line.startsWith("tests/house/root.test.ts"))).toEqual(
			[],
		);
	});
});
