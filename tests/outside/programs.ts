import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";

/** True when all programs are on this machine; says which are not. */
export function has(...programs: string[]): boolean {
	const missing = programs.filter((program) => spawnSync("which", [program]).status !== 0);
	if (missing.length > 0) console.warn(`Bỏ qua: máy này không có ${missing.join(", ")} (skipped: program absent).`);
	return missing.length === 0;
}

/** A scratch folder that goes away with the test file. */
export function scratchFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "cchc-outside-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** What a program prints; throws with its error text when it fails. */
export function output(program: string, args: readonly string[]): string {
	return execFileSync(program, args, {
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
		stdio: ["ignore", "pipe", "pipe"],
	});
}

/** Word files as PDF by LibreOffice, in a profile of their own. Returns the path of each PDF. */
export function toPdf(folder: string, documents: readonly string[]): string[] {
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
	output("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...documents]);
	return documents.map((path) => join(folder, `${basename(path, ".docx")}.pdf`));
}

/** One word of a page, millimetres from the top left corner. */
export interface PdfWord {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** One page with its words. */
export interface PdfPage {
	readonly width: number;
	readonly height: number;
	readonly words: readonly PdfWord[];
}

const millimetres = (points: string | undefined): number => (Number(points) / 72) * 25.4;

/** The words of a PDF with their boxes, read by poppler. */
export function pdfPages(path: string): PdfPage[] {
	const html = output("pdftotext", ["-bbox", path, "-"]);
	return html
		.split("<page ")
		.slice(1)
		.map((page) => {
			const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
			const words = [
				...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g),
			];
			return {
				width: millimetres(width),
				height: millimetres(height),
				words: words.map(([, left, top, right, bottom, text]) => ({
					text: text ?? "",
					left: millimetres(left),
					top: millimetres(top),
					right: millimetres(right),
					bottom: millimetres(bottom),
				})),
			};
		});
}
