import { cleanText } from "@cchc/core";
import type { ReportSection, ReportSentence } from "./report-type";

/** Puts what people wrote in place of the gaps of the same id; gaps without a remark stay. Blank remarks are left out. */
export function fillGaps(
	sections: readonly ReportSection[],
	remarks: Readonly<Record<string, readonly string[]>>,
): ReportSection[] {
	const fill = (sentence: ReportSentence): ReportSentence[] => {
		const written = sentence.gap && Object.hasOwn(remarks, sentence.id) ? (remarks[sentence.id] ?? []) : [];
		const texts = written.map((text) => cleanText(text).trim()).filter((text) => text !== "");
		if (texts.length === 0) return [sentence];
		const stem = sentence.id.replace(/\.gap$/, "");
		return texts.map((text, index) => ({ id: `${stem}.${index + 1}`, text, entries: [] }));
	};
	return sections.map((section) => ({
		...section,
		sentences: section.sentences.flatMap(fill),
		...(section.sections === undefined ? {} : { sections: fillGaps(section.sections, remarks) }),
	}));
}
