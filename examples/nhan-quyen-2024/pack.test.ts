import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sha256Hex } from "@cchc/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"];
const base = mkdtempSync(join(tmpdir(), "cchc-example-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();

describe("the pack", () => {
	const outputs = new Map<string, string>();
	beforeAll(async () => {
		for (const zone of zones) {
			const args = [
				"--conditions=@cchc/source",
				"--import=tsx",
				"packages/cli/src/bin.ts",
				"build",
				"examples/nhan-quyen-2024",
			];
			const { stdout } = await run(process.execPath, [...args, "--out", join(base, zone), "--today", "2024-03-15"], {
				cwd: root,
				env: { ...process.env, TZ: zone },
			});
			outputs.set(zone, stdout);
		}
	}, 120_000);

	it("has the fixed shape", () => {
		const names = files(join(base, "UTC"));
		expect(names).toEqual(expect.arrayContaining(["plan.docx", "calendar.ics"]));
		for (const [folder, ending] of [
			["web", ".html"],
			["web", ".fragment.html"],
			["web", "rss.xml"],
			["radio", ".docx"],
			["radio", ".txt"],
			["radio", ".m3u8"],
			["radio", ".csv"],
			["poster", ".pdf"],
			["poster", ".png"],
			["reports", ".docx"],
		] as const) {
			expect(
				names.filter((name) => name.startsWith(`${folder}/`) && name.endsWith(ending)).length,
				`${folder} ${ending}`,
			).toBeGreaterThan(0);
		}
		expect(names.filter((name) => /^reports\/.*-2024q1\.docx$/.test(name)).length).toBe(3);
	});

	it("is listed file by file with a Vietnamese label, and the listing ends with where to look", () => {
		const listing = outputs.get("UTC") ?? "";
		for (const name of files(join(base, "UTC")).filter((name) => !name.startsWith("."))) {
			expect(listing).toMatch(new RegExp(`^  ${name.replaceAll(".", "\\.")}\\s+\\S`, "m"));
		}
		expect(listing.trimEnd().split("\n").slice(-3).join("\n")).toContain("plan.docx");
	});

	it("has the same bytes in every time zone", () => {
		const hashes = (zone: string): string[] =>
			files(join(base, zone)).map(
				(name) => `${name} ${sha256Hex(new Uint8Array(readFileSync(join(base, zone, name))))}`,
			);
		for (const zone of zones.slice(1)) expect(hashes(zone)).toEqual(hashes("UTC"));
	});
});
