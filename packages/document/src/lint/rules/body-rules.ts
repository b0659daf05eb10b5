import { fromRoman, pointLabel, pointLabels, toRoman } from "@cchc/vietnamese";
import { checkLook, type Finding, inkRuns, lookFault } from "../finding";
import type { Line, LintFacts } from "../lint-facts";

const slack = 0.3;
const divisionLine = /^(?:Phần|Chương|Mục|Tiểu mục) (?:[IVXLC]+|\d+)\.?$/iu;

/** Box 6: size, alignment, indent, spacing, divisions, the order of numbers, the closing mark. */
export function bodyRules(facts: LintFacts): Finding[] {
	const { body, grounds, attached } = facts;
	const text = body.filter((line) => !grounds.includes(line));
	return [...running(body, text), ...attached.flatMap((lines) => running(lines, lines)), ...closing(facts)];
}

function running(all: readonly Line[], text: readonly Line[]): Finding[] {
	return [
		...text.flatMap(sizes),
		...all.flatMap((line, index) => shape(line, all[index - 1])),
		...text.flatMap(division),
		...text.filter((line) => line.paragraph.numbered).map((line): Finding => ({ code: "auto-number", line })),
		...romanOrder(text),
		...pointOrder(text),
	];
}

function sizes(line: Line): Finding[] {
	const odd = inkRuns(line.paragraph).find((run) => (run.size ?? 10) < 13 || (run.size ?? 10) > 14);
	return odd === undefined ? [] : [{ code: "body-size", line, found: decimal(odd.size ?? 10) }];
}

function shape(line: Line, previous: Line | undefined): Finding[] {
	const { paragraph } = line;
	if (paragraph.align === "center" || paragraph.align === "right" || divisionLine.test(line.text)) return [];
	const findings: Finding[] = [];
	const first = (paragraph.left ?? 0) + (paragraph.firstLine ?? 0);
	const tabbed = paragraph.text.startsWith("\t");
	if (!paragraph.numbered && !tabbed && [10, 12.7].every((wanted) => Math.abs(first - wanted) > slack)) {
		findings.push({ code: "body-indent", line, found: decimal(first) });
	}
	if (paragraph.align !== "justify" && line.text.length > 80) findings.push({ code: "body-align", line });
	const gap = Math.max(paragraph.before ?? 0, previous?.paragraph.after ?? 0);
	if (previous !== undefined && gap < 6) findings.push({ code: "paragraph-space", line, found: decimal(gap) });
	const { line: height = 1, lineRule = "auto" } = paragraph;
	const size = paragraph.runs[0]?.size ?? 10;
	const lines = lineRule === "auto" ? height : height / (size * 1.15);
	if (lines < 0.99 || (lines > 1.51 && lineRule === "auto") || lines > 1.6) {
		findings.push({
			code: "line-space",
			line,
			found: lineRule === "auto" ? `${decimal(height)} lines` : `${decimal(height)} pt`,
		});
	}
	return findings;
}

function division(line: Line): Finding[] {
	const { text } = line;
	if (divisionLine.test(text)) {
		return checkLook("division-look", line, { bold: true, italic: false, lower: true, center: true });
	}
	if (/^điều\s*\d+/iu.test(text) && text.length < 200) {
		const bold = line.paragraph.runs[0]?.bold === true;
		const isTitle = /^Điều \d+\. \S/u.test(text);
		if (!isTitle || (line.paragraph.outline !== undefined && !bold))
			return [{ code: "article-form", line, found: text.slice(0, 40) }];
		return [];
	}
	if (!isSection(line)) return [];
	const found = lookFault(line, { bold: true, italic: false, upper: true });
	return found === undefined ? [] : [{ code: "section-look", line, found }];
}

function isSection({ text }: Line): boolean {
	return /^[IVXLC]+\.\s/u.test(text) && text.length < 150;
}

function romanOrder(body: readonly Line[]): Finding[] {
	let expected = 1;
	return body.filter(isSection).flatMap((line): Finding[] => {
		const found = line.text.slice(0, line.text.indexOf("."));
		const value = fromRoman(found);
		const wanted = expected;
		expected = value === 1 ? 2 : (value ?? wanted) + 1;
		return value === wanted || value === 1
			? []
			: [{ code: "section-order", line, found: `${found}.`, wanted: `${toRoman(wanted)}.` }];
	});
}

function pointOrder(body: readonly Line[]): Finding[] {
	let expected = 0;
	return body.flatMap((line): Finding[] => {
		const match = /^(\p{Ll})\)\s/u.exec(line.text);
		if (match === null) {
			if (/^(?:[IVXLC]+|\d+(?:\.\d+)*)\.\s|^Điều /u.test(line.text)) expected = 0;
			return [];
		}
		const found = match[1] as string;
		const wanted = pointLabel(expected);
		const index = pointLabels.indexOf(found);
		expected = index < 0 ? expected + 1 : index + 1;
		return found === wanted || index === 0
			? []
			: [{ code: "point-order", line, found: `${found})`, wanted: `${wanted})` }];
	});
}

function closing({ body, model }: LintFacts): Finding[] {
	const last = body.at(-1);
	if (last === undefined || last.text.endsWith("./.")) return [];
	const after = model.paragraphs.slice(last.paragraph.index + 1).find((paragraph) => paragraph.text.trim() !== "");
	return after?.place?.bordered ? [] : [{ code: "closing-mark", line: last }];
}

function decimal(value: number): string {
	return String(Math.round(value * 10) / 10).replace(".", ",");
}
