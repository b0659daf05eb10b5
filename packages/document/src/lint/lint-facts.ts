import { squeeze } from "../flow-text";
import type { DocxModel, DocxParagraph, DocxSection } from "../reader/docx-model";
import { kindAbbreviations } from "./kind-abbreviations";
import {
	abstractLines,
	addresseeLines,
	agencyLines,
	findLast,
	groundLines,
	recipientLines,
	signerLists,
} from "./part-lines";

/** A paragraph with its text squeezed; only those with text. */
export interface Line {
	readonly paragraph: DocxParagraph;
	readonly text: string;
}

/** Which paragraph plays which part in an administrative document. */
export interface LintFacts {
	readonly model: DocxModel;
	readonly lines: readonly Line[];
	readonly nationalTitle?: Line;
	readonly motto?: Line;
	readonly agency: readonly Line[];
	readonly number?: Line;
	readonly date?: Line;
	readonly typeName?: Line;
	readonly abstract: readonly Line[];
	readonly letterSubject?: Line;
	/** "Kính gửi" and the list below it. */
	readonly addressees: readonly Line[];
	readonly grounds: readonly Line[];
	/** Running text and headings outside bordered tables, annexes left out. */
	readonly body: readonly Line[];
	readonly recipientsWord?: Line;
	readonly recipients: readonly Line[];
	/** Lines of authority and the name below them, one list per signer. */
	readonly signers: readonly (readonly Line[])[];
	/** Running text of each document attached to a decision. */
	readonly attached: readonly (readonly Line[])[];
	/** Lines of each annex, its label first. */
	readonly annexes: readonly (readonly Line[])[];
}

const headLines = 30;

/** Finds the parts of a document by what they say and where they stand. */
export function lintFacts(model: DocxModel): LintFacts {
	const all = model.paragraphs
		.map((paragraph): Line => ({ paragraph, text: squeeze(paragraph.text) }))
		.filter((line) => line.text !== "" && !line.paragraph.inTextBox);
	const annexes = splitAnnexes(all);
	const beforeAnnexes = annexes.length === 0 ? all : all.slice(0, all.indexOf(annexes[0]?.[0] as Line));
	const attached = splitAttached(beforeAnnexes);
	const main =
		attached.length === 0 ? beforeAnnexes : beforeAnnexes.slice(0, beforeAnnexes.indexOf(attached[0]?.[0] as Line));
	const head = main.slice(0, headLines);
	const nationalTitle = head.find((line) => /^cộng h\S+ x. hội.*việt nam/iu.test(line.text));
	const motto = head.find((line) => /^độc lập.{1,4}tự do.{1,4}hạnh phúc/iu.test(line.text));
	const number = head.find((line) => /^số\s*[:.]?\s*[\d…._ ]*\s*[/-]/iu.test(line.text) && line.text.length < 60);
	const date = head.find(
		(line) =>
			/^[^:;]{0,45}ngày.*tháng.*năm[\s\d…]*\.*$/iu.test(line.text) &&
			line.text.length < 70 &&
			!/căn cứ|kèm theo/iu.test(line.text),
	);
	const typeName = head.find((line) => kindAbbreviations.has(line.text.toUpperCase()));
	const letterSubject = typeName === undefined ? head.find((line) => /^v\/v\b/iu.test(line.text)) : undefined;
	const abstract = typeName === undefined ? [] : abstractLines(main, typeName);
	const wordAt = findLast(main, (line) => /^nơi nhận/iu.test(line.text));
	const recipientsWord = main[wordAt];
	const signers = signerLists(main, recipientsWord);
	const recipients = recipientsWord === undefined ? [] : recipientLines(main, wordAt);
	const headParts = [nationalTitle, motto, number, date, typeName, letterSubject, ...abstract].filter(
		(line) => line !== undefined,
	);
	const start = Math.max(-1, ...headParts.map((line) => main.indexOf(line))) + 1;
	const endLines = [recipientsWord, ...signers.flat()].filter((line) => line !== undefined);
	const end = Math.min(main.length, ...endLines.map((line) => main.indexOf(line)));
	const text = main.slice(start, end).filter((line) => line.paragraph.place?.bordered !== true);
	const addressees = addresseeLines(text);
	const rest = text.filter((line) => !addressees.includes(line) && line.paragraph.place === undefined);
	return {
		model,
		lines: all,
		agency: agencyLines(main, nationalTitle, number),
		abstract,
		addressees,
		grounds: groundLines(rest),
		body: rest,
		recipients,
		signers,
		attached: attached.map(attachedText),
		annexes,
		...(nationalTitle === undefined ? {} : { nationalTitle }),
		...(motto === undefined ? {} : { motto }),
		...(number === undefined ? {} : { number }),
		...(date === undefined ? {} : { date }),
		...(typeName === undefined ? {} : { typeName }),
		...(letterSubject === undefined ? {} : { letterSubject }),
		...(recipientsWord === undefined ? {} : { recipientsWord }),
	};
}

/** The section a line stands in. */
export function sectionOf(facts: LintFacts, line: Line): DocxSection | undefined {
	return facts.model.sections[line.paragraph.section];
}

function splitAnnexes(lines: readonly Line[]): Line[][] {
	const starts = lines.flatMap((line, index) =>
		/^phụ lục(?: (?:[ivxlc]+|\d+))?\.?$/iu.test(line.text) && line.paragraph.place === undefined ? [index] : [],
	);
	return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
}

const headOfAttached = 14;

/** Documents in sections of their own that say near their top that a decision issued them. */
function splitAttached(lines: readonly Line[]): Line[][] {
	const starts = lines.flatMap((line, index) => {
		const opens = line.paragraph.section > 0 && lines[index - 1]?.paragraph.section !== line.paragraph.section;
		const note = lines.slice(index, index + headOfAttached).some(isOrigin);
		return opens && note ? [index] : [];
	});
	return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
}

function isOrigin({ text }: Line): boolean {
	return /^\(kèm theo (?:quyết định|văn bản)/iu.test(text);
}

function attachedText(lines: readonly Line[]): Line[] {
	return lines.slice(lines.findIndex(isOrigin) + 1).filter((line) => line.paragraph.place === undefined);
}
