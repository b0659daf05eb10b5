import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const validator = fileURLToPath(new URL("../../../../node_modules/.bin/ooxml-validator", import.meta.url));

/** Errors of the Open XML SDK validator, as text; two files at a time. */
export function sdkErrors(files: Readonly<Record<string, Uint8Array>>): string[] {
	return inFolder(files, (folder) => {
		const check = `cd '${folder}' && ls | xargs -P 2 -I {} sh -c "'${validator}' {} > {}.json || true"`;
		run("sh", ["-c", check]);
		return Object.keys(files).flatMap((name) => {
			const output = readFileSync(join(folder, `${name}.json`), "utf8");
			const report = JSON.parse(output.slice(output.indexOf("{"))) as {
				errors: { description: string; path: string }[];
			};
			return report.errors.map((error) => `${name} ${error.path}: ${error.description}`);
		});
	});
}

/** Errors xmllint finds in WordprocessingML parts by the schema `wml.xsd` of a folder. */
export function schemaErrors(schemas: string, parts: Readonly<Record<string, string>>): string[] {
	const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)]));
	return inFolder(files, (folder) => {
		const names = Object.keys(parts).map((name) => `'${name}'`);
		const command = `cd '${folder}' && xmllint --noout --nonet --schema '${join(schemas, "wml.xsd")}' ${names.join(" ")} 2>&1`;
		return run("sh", ["-c", command])
			.split("\n")
			.filter((line) => line !== "" && !line.endsWith(" validates"));
	});
}

/** PDFs that Chromium prints of HTML files, by the same names. */
export function printHtml(files: Readonly<Record<string, string>>): Record<string, Uint8Array> {
	const encoded = Object.fromEntries(
		Object.entries(files).map(([name, html]) => [name, new TextEncoder().encode(html)]),
	);
	return inFolder(encoded, (folder) => {
		const options = "--headless --no-sandbox --disable-gpu --no-pdf-header-footer";
		const print = `cd '${folder}' && ls | xargs -P 2 -I {} chromium ${options} --user-data-dir='${folder}/profile-{}' --print-to-pdf={}.pdf 'file://${folder}/{}' > /dev/null 2>&1`;
		if (Object.keys(files).length > 0) run("sh", ["-c", print]);
		return Object.fromEntries(
			Object.keys(files).map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))]),
		);
	});
}

/** Number of pages of a PDF, as poppler counts them. */
export function pageCount(pdf: Uint8Array): number {
	return Number(/^Pages:\s+(\d+)$/m.exec(runOn("pdfinfo", [], pdf))?.[1] ?? 0);
}

/** PDFs that LibreOffice makes of DOCX files, by the same names. */
export function convertToPdf(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
	return inFolder(files, (folder) => {
		const names = Object.keys(files);
		run("soffice", [
			`-env:UserInstallation=file://${join(folder, "profile")}`,
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
