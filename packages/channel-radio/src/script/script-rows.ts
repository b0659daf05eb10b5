import type { FlowRun } from "@cchc/document";
import { formatClock } from "../duration";
import type { Programme, ProgrammeItem, ScriptBlock } from "../programme/programme-type";
import type { SpokenSentence } from "../spoken-text";

/** One line of the script table: what is read at the left, time and originals at the right. */
export interface ScriptRow {
	readonly kind: "heading" | "cue" | "sentence";
	readonly runs: readonly FlowRun[];
	readonly margin: readonly string[];
	/** True for the first sentence of a paragraph. */
	readonly opens?: boolean;
}

const sourceLabels = { live: "đọc trực tiếp", file: "phát tệp", music: "nhạc" } as const;

function headingRow(item: ProgrammeItem, number: number, start: number, total: number): ScriptRow {
	const who = item.voice?.label ?? sourceLabels[item.source];
	return {
		kind: "heading",
		runs: [
			{ text: `${number}. ${item.title}`, bold: true },
			{ text: `  (${who}, ${sourceLabels[item.source]})`.replace(`(${sourceLabels[item.source]}, `, "(") },
		],
		margin: [
			`Bắt đầu ${formatClock(start)} · dài ${formatClock(item.seconds)}`,
			`Còn lại ${formatClock(total - start - item.seconds)}`,
		],
	};
}

function spelledRuns(text: string, spellings: Map<string, string>): FlowRun[] {
	const runs: FlowRun[] = [];
	let rest = text;
	while (rest !== "") {
		let found: { at: number; name: string; said: string } | undefined;
		for (const [name, said] of spellings) {
			const at = rest.indexOf(name);
			if (at >= 0 && (found === undefined || at < found.at)) found = { at, name, said };
		}
		if (found === undefined) break;
		const end = found.at + found.name.length;
		runs.push({ text: rest.slice(0, end) }, { text: ` (đọc: ${found.said})`, italic: true });
		spellings.delete(found.name);
		rest = rest.slice(end);
	}
	return rest === "" ? runs : [...runs, { text: rest }];
}

function sentenceRow(
	sentence: SpokenSentence,
	opens: boolean,
	time: string | undefined,
	spellings: Map<string, string>,
	seen: Set<string>,
): ScriptRow {
	const originals = sentence.originals.filter((original) => !seen.has(original));
	for (const original of originals) seen.add(original);
	const margin = [
		...(time === undefined ? [] : [time]),
		...(originals.length === 0 ? [] : [originals.join(" · ")]),
		...sentence.unsure.map((reading) => `Xem lại: ${reading}`),
	];
	return { kind: "sentence", runs: spelledRuns(sentence.text, spellings), margin, opens };
}

function blockRows(block: ScriptBlock, at: number, spellings: Map<string, string>, seen: Set<string>): ScriptRow[] {
	if (block.kind === "cue") {
		const text = block.seconds > 0 ? `[${block.text}, ${Math.round(block.seconds)} giây]` : `[${block.text}]`;
		const margin = [formatClock(at), ...(block.file === undefined ? [] : [block.file])];
		return [{ kind: "cue", runs: [{ text, bold: true }], margin }];
	}
	return block.paragraph.sentences.map((sentence, index) =>
		sentenceRow(sentence, index === 0, index === 0 ? formatClock(at) : undefined, spellings, seen),
	);
}

/** A cue where another voice takes over inside an item. */
function handOver(item: ProgrammeItem, index: number): ScriptRow[] {
	const voiceOf = (block: ScriptBlock | undefined): string | undefined =>
		block?.kind === "speech" ? (block.voice ?? item.voice)?.label : item.voice?.label;
	const now = voiceOf(item.blocks[index]);
	if (now === undefined || now === voiceOf(item.blocks[index - 1])) return [];
	return [{ kind: "cue", runs: [{ text: `[${now}]`, bold: true }], margin: [] }];
}

/**
 * The lines of a script with the running time at each paragraph; an original stands in the margin where it is met
 * first in an item.
 * @param spellings hard names and how they are said, printed at their first use.
 */
export function scriptRows(programme: Programme, spellings: Readonly<Record<string, string>> = {}): ScriptRow[] {
	const rows: ScriptRow[] = [];
	const names = new Map(Object.entries(spellings).filter(([name]) => name !== ""));
	let time = 0;
	for (const [index, item] of programme.items.entries()) {
		rows.push(headingRow(item, index + 1, time, programme.seconds));
		const seen = new Set<string>();
		for (const [place, block] of item.blocks.entries()) {
			rows.push(...handOver(item, place), ...blockRows(block, time, names, seen));
			time += block.seconds;
		}
	}
	return rows;
}
