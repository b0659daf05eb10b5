import { checkLook, type Finding } from "../finding";
import { lineLengthFault } from "../line-below";
import type { LintFacts } from "../lint-facts";

/** Boxes 5a, 5b, 9a and the grounds of box 6. */
export function titleRules(facts: LintFacts): Finding[] {
	return [...typeAndAbstract(facts), ...addressees(facts), ...grounds(facts)];
}

function typeAndAbstract(facts: LintFacts): Finding[] {
	const { typeName, abstract, letterSubject } = facts;
	if (typeName === undefined && letterSubject === undefined) return [{ code: "type-name-missing" }];
	const findings = [
		...checkLook("type-name-look", typeName, { sizes: [13, 14], bold: true, italic: false, upper: true, center: true }),
		...abstract.flatMap((line) =>
			checkLook("abstract-look", line, { sizes: [13, 14], bold: true, italic: false, lower: true, center: true }),
		),
		...checkLook("letter-subject-look", letterSubject, { sizes: [12, 13], bold: false, italic: false, center: true }),
	];
	const last = abstract.at(-1);
	const line = last === undefined ? undefined : lineLengthFault(facts, last, 0.3, 0.55);
	return last === undefined || line === undefined
		? findings
		: [...findings, { code: "abstract-line", line: last, found: line }];
}

function addressees({ addressees: lines }: LintFacts): Finding[] {
	const [first, ...list] = lines;
	if (first === undefined) return [];
	if (!/^Kính gửi: ?/u.test(first.text)) return [{ code: "addressee-form", line: first, found: first.text }];
	return list.flatMap((line, index): Finding[] => {
		const end = index === list.length - 1 ? "." : ";";
		return line.text.startsWith("- ") && line.text.endsWith(end)
			? []
			: [{ code: "addressee-form", line, found: line.text }];
	});
}

function grounds({ grounds: lines }: LintFacts): Finding[] {
	return lines.flatMap((line, index): Finding[] => {
		const wanted = index === lines.length - 1 ? "." : ";";
		const form: Finding[] = line.text.endsWith(wanted) ? [] : [{ code: "ground-form", line, wanted }];
		return [...form, ...checkLook("ground-look", line, { sizes: [13, 14], bold: false, italic: true })];
	});
}
