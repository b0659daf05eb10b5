import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { civilDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { unwrap } from "@cchc/core";
import { type FlowDocument, renderDocx } from "@cchc/document";
import { describe, expect, it } from "vitest";
import { has } from "../../../../tests/outside/programs";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, logSheetDocument, type Programme, planRundown, type Rundown, scriptDocument } from "../index";

const created = "2024-03-01T08:00:00+07:00";
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");

/** The pages of a document as LibreOffice prints them: all their text, and that of the column that is read. */
function print(document: FlowDocument): { all: string; read: string }[] {
	const folder = mkdtempSync(join(tmpdir(), "cchc-radio-"));
	const [docx, pdf] = [join(folder, "a.docx"), join(folder, "a.pdf")];
	writeFileSync(docx, renderDocx(document));
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, docx], {
		stdio: "ignore",
	});
	const pages = (...crop: string[]): string[] =>
		execFileSync("pdftotext", [...crop, pdf, "-"])
			.toString("utf8")
			.split("\f")
			.slice(0, -1);
	const read = pages("-r", "72", "-x", "40", "-y", "0", "-W", "384", "-H", "842");
	return pages("-layout").map((all, index) => ({ all: plain(all), read: plain(read[index] ?? "") }));
}

const rundown = (days: number): Rundown => {
	const context = { plan: seedPlan, today: civilDate("2024-03-01"), from: civilDate("2024-03-04") };
	return unwrap(planRundown(seedMessages, seedOptions, context, days));
};

/** Sentences of 1 to 49 syllables by turns, as many as fill a dozen pages. */
function manySentences(): Programme {
	const words = "bà con mang giấy tờ đến bộ phận một cửa của xã để được hướng dẫn nộp hồ sơ và nhận kết quả".split(" ");
	const sentence = (index: number): string => {
		const length = 1 + ((index * 17) % 49);
		const text = Array.from({ length }, (_value, place) => words[(index + place) % words.length]).join(" ");
		return `Câu thứ ${index + 1} ${text}.`;
	};
	const body = Array.from({ length: 90 }, (_value, index) => sentence(index)).join("\n\n");
	const message = { ...(seedMessages[0] as Message), body };
	return buildProgramme({ id: "thu", title: "Bài thử", messages: [{ message }] }, seedPlan, seedOptions).programme;
}

describe.skipIf(!has("soffice") || !has("pdftotext"))("the script on paper (needs LibreOffice and poppler)", () => {
	const programmes = [...rundown(7).sessions.map(({ programme }) => programme), manySentences()];

	it.each(programmes.map((programme) => [programme.id, programme] as const))(
		"keeps every sentence of %s on one page, and says on each page whether more follows",
		(_id, programme) => {
			const document = scriptDocument(programme, { created });
			const breaks = document.sections[0]?.blocks.filter(
				(block) => block.kind === "paragraph" && block.pageBreakBefore,
			);
			const pages = print(document);
			expect(pages.length).toBe((breaks?.length ?? 0) + 1);
			for (const [index, { all }] of pages.entries()) {
				expect(all).toContain(index === pages.length - 1 ? "HẾT" : "(còn tiếp)");
				expect(all).toContain(`Trang ${index + 1}/${pages.length}`);
			}
			for (const { blocks } of programme.items) {
				for (const block of blocks) {
					if (block.kind === "cue") continue;
					for (const { text } of block.paragraph.sentences) {
						expect(
							pages.some(({ read }) => read.includes(plain(text))),
							text,
						).toBe(true);
					}
				}
			}
		},
	);

	it("fits the log sheet of a week on one page, that of a month on few, signed on the last", () => {
		expect(print(logSheetDocument(rundown(7), created))).toHaveLength(1);
		const pages = print(logSheetDocument(rundown(31), created));
		expect(pages.length).toBeLessThan(6);
		expect(pages.map(({ all }) => all.includes("Phụ trách đài")).lastIndexOf(true)).toBe(pages.length - 1);
		for (const { all } of pages) expect(all).toContain("Chương trình, tin bài");
	});
});
