// Makes the pictures of docs/images/document from the example plan. Needs pdftoppm.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { civilDate, scheduleDuties } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import {
	type AdministrativeDocument,
	layoutDocument,
	officeOf,
	planDocument,
	renderPdf,
	reportDocument,
	transmissionLetter,
} from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { compileReport, parseJournalCsv } from "@cchc/report";

const require = createRequire(import.meta.url);
const face = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`)));
const fonts = {
	regular: face("400Regular"),
	bold: face("700Bold"),
	italic: face("400Regular_Italic"),
	boldItalic: face("700Bold_Italic"),
};
const example = (name: string): string =>
	readFileSync(new URL(`../../../examples/nhan-quyen-2024/${name}`, import.meta.url), "utf8");
const plan = unwrap(parsePlanYaml(example("plan.yaml")));
const journal = unwrap(parseJournalCsv(example("journal.csv"), { plan, file: "journal.csv" }));
const report = unwrap(compileReport({ plan, journal, dutyId: "bao-cao-ubnd-xa", period: "2024Q1" }));
const calendar = unwrap(scheduleDuties(plan.reportingDuties, { year: plan.year }));
const entry = { number: 5, date: civilDate("2024-01-15") };
const wholePlan = { ...planDocument(plan, { calendar }), ...entry };
const letter = transmissionLetter(officeOf(plan), {
	...entry,
	addressees: ["Ủy ban nhân dân huyện Bình Giang", "Phòng Nội vụ huyện Bình Giang"],
	subject: "Kế hoạch tuyên truyền cải cách hành chính năm 2024",
	enclosures: ["Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2024."],
});

const pictures: readonly (readonly [string, AdministrativeDocument, number])[] = [
	["plan", wholePlan, 1],
	["plan-signature", wholePlan, 5],
	["landscape-annex", wholePlan, 6],
	["report", reportDocument(report, plan, journal), 1],
	["letter", letter, 1],
];

const target = fileURLToPath(new URL("../../../docs/images/document/", import.meta.url));
mkdirSync(target, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "cchc-gallery-"));
for (const [name, document, page] of pictures) {
	const flow = unwrap(layoutDocument(document, { mode: "draft", created: "2024-01-15T08:00:00+07:00" }));
	const pdf = join(work, `${name}.pdf`);
	writeFileSync(pdf, renderPdf(flow, { fonts }));
	const range = ["-f", String(page), "-l", String(page), "-singlefile"];
	execFileSync("pdftoppm", ["-png", "-r", "80", ...range, pdf, join(target, name)]);
	console.log(join(target, `${name}.png`));
}
rmSync(work, { recursive: true });
