import type { Issue } from "@cchc/core";
import type { DocxModel } from "../reader/docx-model";
import { readDocxModel } from "../reader/read-model";
import type { Finding } from "./finding";
import { lintFacts } from "./lint-facts";
import { lintMessages } from "./lint-messages";
import { annexRules } from "./rules/annex-rules";
import { bodyRules } from "./rules/body-rules";
import { letterheadRules } from "./rules/letterhead-rules";
import { pageRules } from "./rules/page-rules";
import { signingRules } from "./rules/signing-rules";
import { textRules } from "./rules/text-rules";
import { titleRules } from "./rules/title-rules";

/**
 * Checks the layout of any Word file against Decree 30/2020/NĐ-CP. One issue per fault, telling all paragraphs that have it;
 * paths are `["paragraphs", index]` of the first. A file that cannot be read safely gives the reader's issues.
 */
export function lintDocx(bytes: Uint8Array): Issue[] {
	const model = readDocxModel(bytes);
	return model.ok ? lintModel(model.value) : [...model.issues];
}

/** The same for a file that is read already. */
function lintModel(model: DocxModel): Issue[] {
	const facts = lintFacts(model);
	const findings = [
		...pageRules(facts),
		...letterheadRules(facts),
		...titleRules(facts),
		...bodyRules(facts),
		...signingRules(facts),
		...annexRules(facts),
		...textRules(facts),
	];
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${finding.code} ${finding.found ?? ""} ${finding.wanted ?? ""}`;
		groups.set(key, [...(groups.get(key) ?? []), finding]);
	}
	return [...groups.values()].map(toIssue);
}

const namedPlaces = 3;

function toIssue(findings: readonly Finding[]): Issue {
	const [first] = findings as [Finding];
	const { severity, message, hint, article } = lintMessages[first.code];
	const values: Record<string, string> = {
		where: whereOf(findings),
		found: first.found ?? "",
		wanted: first.wanted ?? "",
		text: first.line?.text.slice(0, 60) ?? "",
	};
	const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
	return {
		code: `document/${first.code}`,
		severity,
		path: first.line === undefined ? [] : ["paragraphs", first.line.paragraph.index],
		message: fill(
			message.includes("{where}") || values.where === "" ? message : message.replace(/\.$/, ", ở {where}."),
		),
		hint: fill(hint),
		...(article === undefined ? {} : { basis: { document: "Nghị định 30/2020/NĐ-CP", article } }),
	};
}

function whereOf(findings: readonly Finding[]): string {
	const places = [...new Set(findings.flatMap(({ line }) => (line === undefined ? [] : [line.paragraph])))];
	const named = places
		.slice(0, namedPlaces)
		.map((paragraph) => `đoạn ${paragraph.index + 1} (trang ${paragraph.page})`)
		.join(", ");
	return places.length > namedPlaces ? `${named} và ${places.length - namedPlaces} đoạn khác` : named;
}
