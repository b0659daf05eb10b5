import { toRoman } from "@cchc/vietnamese";
import { checkLook, type Finding } from "../finding";
import { type Line, type LintFacts, sectionOf } from "../lint-facts";

/** Mục III.1: labels, titles, notes and pages of annexes. */
export function annexRules(facts: LintFacts): Finding[] {
	const { annexes, body, attached } = facts;
	if (annexes.length === 0) return [];
	const mentioned = [...body, ...attached.flat()].some((line) => /phụ lục/iu.test(line.text));
	return [
		...(mentioned ? [] : [{ code: "annex-reference" as const }]),
		...annexes.flatMap((lines, index) => annex(facts, lines, index)),
	];
}

function annex(facts: LintFacts, lines: readonly Line[], index: number): Finding[] {
	const [label, title] = lines;
	if (label === undefined) return [];
	const findings = [
		...checkLook("annex-label-look", label, { sizes: [14, 14], bold: true, italic: false, lower: true, center: true }),
		...(title === undefined || title.text.startsWith("(")
			? []
			: checkLook("annex-title-look", title, {
					sizes: [13, 14],
					bold: true,
					italic: false,
					upper: true,
					center: true,
				})),
	];
	const found = label.text.replace(/^phụ lục\s*/iu, "").replace(/\.$/, "");
	const wanted = facts.annexes.length === 1 ? "" : toRoman(index + 1);
	if (found !== wanted && !(wanted === "" && found === "I")) {
		findings.push({ code: "annex-number", line: label, found: label.text, wanted: `Phụ lục ${wanted}`.trim() });
	}
	if (!lines.slice(1, 6).some((line) => /^\(?kèm theo/iu.test(line.text)))
		findings.push({ code: "annex-note", line: label });
	if (label.paragraph.section === 0 || sectionOf(facts, label)?.firstPageNumber !== 1) {
		findings.push({ code: "annex-pages", line: label });
	}
	return findings;
}
