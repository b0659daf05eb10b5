import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const validator = fileURLToPath(new URL("../../../../node_modules/.bin/ooxml-validator", import.meta.url));

/** True when a program can be started. */
export function has(program: string): boolean {
	try {
		execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

/** Errors of the Open XML SDK validator, as text. */
export function sdkErrors(files: Readonly<Record<string, Uint8Array>>): string[] {
	return inFolder(files, (folder) => {
		const errors: string[] = [];
		for (const name of Object.keys(files)) {
			const output = run(validator, [join(folder, name)]);
			const report = JSON.parse(output.slice(output.indexOf("{"))) as {
				errors: { description: string; path: string }[];
			};
			errors.push(...report.errors.map((error) => `${name} ${error.path}: ${error.description}`));
		}
		return errors;
	});
}

/** PDFs that LibreOffice makes of DOCX files, by the same names. */
export function convertToPdf(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
	return inFolder(files, (folder) => {
		const names = Object.keys(files);
		run("soffice", [
			`-env:UserInstallation=file://${join(tmpdir(), "lo-cchc-document")}`,
			"--headless",
			"--convert-to",
			"pdf",
			"--outdir",
			folder,
			...names.map((name) => join(folder, name)),
		]);
		return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name.replace(/\.docx$/, ".pdf")))]));
	});
}

/** Runs a program on one file and returns what it prints. */
export function runOn(
	program: string,
	before: readonly string[],
	bytes: Uint8Array,
	after: readonly string[] = [],
): string {
	return inFolder({ "input.pdf": bytes }, (folder) => run(program, [...before, join(folder, "input.pdf"), ...after]));
}

function run(program: string, args: readonly string[]): string {
	try {
		return execFileSync(program, args, { encoding: "utf8", maxBuffer: 100_000_000, stdio: ["ignore", "pipe", "pipe"] });
	} catch (error) {
		const output = (error as { stdout?: string }).stdout;
		if (output) return output;
		throw error;
	}
}

function inFolder<T>(files: Readonly<Record<string, Uint8Array>>, work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), "cchc-document-"));
	try {
		for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
