import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { civilDate } from "@cchc/calendar";
import { attackMessages } from "@cchc/channel/testing";
import { unwrap } from "@cchc/core";
import { renderDocx } from "@cchc/document";
import { describe, expect, it } from "vitest";
import { seedMessages, seedOptions, seedPlan } from "./__fixtures__/seed";
import { logSheetDocument, planRundown, programmeSsml, type Rundown, radio, scriptDocument } from "./index";

const has = (program: string): boolean => spawnSync("which", [program]).status === 0;
const context = { plan: seedPlan, today: civilDate("2024-03-01") };
const rundown = (): Rundown =>
	unwrap(planRundown(seedMessages, seedOptions, { ...context, from: civilDate("2024-03-04") }, 7));

describe.skipIf(!has("xmllint"))("SSML (needs xmllint)", () => {
	// The schema of the W3C is not in this repository: name a copy of its synthesis.xsd to check against that as well.
	const w3c = process.env.CCHC_SSML_XSD;
	const schemas = [
		fileURLToPath(new URL("__fixtures__/ssml-core.xsd", import.meta.url)),
		...(w3c === undefined ? [] : [w3c]),
	];
	const complaints = (ssml: string | Uint8Array): string[] =>
		schemas.flatMap((schema) => {
			const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, "-"], { input: ssml });
			return status === 0 ? [] : [stderr.toString()];
		});

	it("of every message is valid, also of hostile ones", async () => {
		const channel = radio({ ...seedOptions, ssmlVersion: "1.1" });
		for (const message of [...seedMessages, ...attackMessages(seedPlan)]) {
			const { artifacts } = await channel.render(message, context);
			expect(complaints(artifacts.find(({ path }) => path.endsWith(".ssml"))?.bytes ?? "")).toEqual([]);
		}
	});

	it("of a programme is valid in both versions", () => {
		for (const { programme } of rundown().sessions) {
			for (const version of ["1.0", "1.1"] as const) expect(complaints(programmeSsml(programme, version))).toEqual([]);
		}
	});

	it("would not be valid with a fault in it", () => {
		const good = programmeSsml(rundown().sessions[0]?.programme as never);
		for (const bad of [
			good.replace(' xml:lang="vi-VN"', ""),
			good.replace("<p><s>", "<s><p>"),
			good.replace("ms", ""),
		]) {
			expect(complaints(bad).length).toBeGreaterThan(0);
		}
	});
});

describe.skipIf(!has("soffice") || !has("pdftotext"))("the script on paper (needs LibreOffice and poppler)", () => {
	function pages(docx: Uint8Array): string[] {
		const folder = mkdtempSync(join(tmpdir(), "cchc-radio-"));
		writeFileSync(join(folder, "a.docx"), docx);
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		execFileSync(
			"soffice",
			[profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "a.docx")],
			{
				stdio: "ignore",
			},
		);
		const text = execFileSync("pdftotext", ["-layout", join(folder, "a.pdf"), "-"]).toString("utf8");
		return text.split("\f").slice(0, -1);
	}
	const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");
	/** Text of the left column. */
	const column = (page: string): string =>
		plain(
			page
				.split("\n")
				.map((line) => line.slice(0, 74))
				.join(" "),
		);

	it("keeps every sentence on one page, and says on each whether more follows", () => {
		for (const { programme } of rundown().sessions) {
			const document = scriptDocument(programme, { created: "2024-03-01T08:00:00+07:00" });
			const breaks = document.sections[0]?.blocks.filter(
				(block) => block.kind === "paragraph" && block.pageBreakBefore,
			);
			const found = pages(renderDocx(document));
			expect(found.length).toBe((breaks?.length ?? 0) + 1);
			for (const [index, page] of found.entries()) {
				expect(plain(page)).toContain(index === found.length - 1 ? "HẾT" : "(còn tiếp)");
				expect(plain(page)).toContain(`Trang ${index + 1}/${found.length}`);
			}
			const sentences = programme.items.flatMap(({ blocks }) =>
				blocks.flatMap((block) => (block.kind === "speech" ? block.paragraph.sentences.map(({ text }) => text) : [])),
			);
			for (const sentence of sentences) {
				const words = sentence.split(" ");
				const ends = [words.slice(0, 3).join(" "), words.slice(-3).join(" ")];
				expect(
					found.filter((page) => ends.every((end) => column(page).includes(end))).length,
					sentence,
				).toBeGreaterThan(0);
			}
		}
	});

	it("fits the log sheet of a week on one page", () => {
		expect(pages(renderDocx(logSheetDocument(rundown(), "2024-03-01T08:00:00+07:00"))).length).toBe(1);
	});
});
