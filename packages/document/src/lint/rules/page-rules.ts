import type { DocxParagraph, DocxSection } from "../../reader/docx-model";
import type { Finding } from "../finding";
import type { LintFacts } from "../lint-facts";
import type { LintCode } from "../lint-messages";

const slack = 0.3;
const charactersPerPage = 3_000;

/** Paper, margins and page numbers of every section. */
export function pageRules({ model, lines }: LintFacts): Finding[] {
	const findings = model.sections.flatMap((section) => [...paper(section), ...margins(section)]);
	const long = lines.reduce((sum, line) => sum + line.text.length, 0) > charactersPerPage;
	const pages = Math.max(1, ...model.paragraphs.map((paragraph) => paragraph.page));
	const [first] = model.sections;
	if (first !== undefined) findings.push(...pageNumbers(first, long || pages > 1 || model.sections.length > 1));
	return findings;
}

function paper({ width, height }: DocxSection): Finding[] {
	const [short, tall] = [Math.min(width, height), Math.max(width, height)];
	if (Math.abs(short - 210) <= 1 && Math.abs(tall - 297) <= 1) return [];
	return [{ code: "page-size", found: `${Math.round(width)} x ${Math.round(height)}` }];
}

function margins(section: DocxSection): Finding[] {
	const limits: readonly (readonly [LintCode, number, number, number])[] = [
		["margin-top", section.top, 20, 25],
		["margin-bottom", section.bottom, 20, 25],
		["margin-left", section.left, 30, 35],
		["margin-right", section.right, 15, 20],
	];
	return limits.flatMap(([code, value, least, most]) =>
		value < least - slack || value > most + slack ? [{ code, found: decimal(value) }] : [],
	);
}

function pageNumbers(section: DocxSection, several: boolean): Finding[] {
	const isNumber = (paragraph: DocxParagraph): boolean => paragraph.fields.some((field) => /^PAGE\b/i.test(field));
	const number = section.header.find(isNumber);
	const below = section.footer.find(isNumber);
	if (number === undefined && below === undefined) return several ? [{ code: "page-number-missing" }] : [];
	if (number === undefined) return [{ code: "page-number-place", found: "ở cuối trang" }];
	const findings: Finding[] = [];
	if (number.align !== "center") findings.push({ code: "page-number-place", found: "lệch, không canh giữa" });
	if (!section.titlePage || section.firstHeader.some(isNumber)) findings.push({ code: "page-number-first-page" });
	const run = number.runs.find((candidate) => /\d/.test(candidate.text));
	if (run !== undefined && (run.size ?? 10) !== 13 && run.size !== 14) {
		findings.push({ code: "page-number-look", found: `cỡ chữ ${decimal(run.size ?? 10)}` });
	} else if (run?.italic) findings.push({ code: "page-number-look", found: "kiểu chữ nghiêng" });
	return findings;
}

function decimal(value: number): string {
	return String(Math.round(value * 10) / 10).replace(".", ",");
}
