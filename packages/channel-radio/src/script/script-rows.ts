import type { FlowRun } from "@cchc/document";
import type { Programme, ProgrammeItem, ScriptBlock } from "../programme/programme-type";
import { formatClock } from "../speech/clock";
import type { SpokenSentence } from "../speech/spoken-text";

/** One line of the script table: what is read at the left, time and originals at the right. */
export interface ScriptRow {
	readonly kind: "heading" | "cue" | "sentence";
	readonly runs: readonly FlowRun[];
	readonly margin: readonly string[];
	/** True for the first sentence of a paragraph. */
	readonly opens?: boolean;
}

/** How the lines of a script are printed. */
export interface ScriptRowOptions {
	/** Hard names and how they are said, printed at their first use. */
	readonly spellings?: Readonly<Record<string, string>> | undefined;
	/** Prints `/` at commas and `//` at sentence ends. Default false. */
	readonly pauseMarks?: boolean | undefined;
}

interface ScriptNotes {
	/** Names still to be spelled. */
	readonly names: Map<string, string>;
	/** Originals already printed for the item. */
	readonly seen: Set<string>;
	readonly pauseMarks: boolean;
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

/** `/` for a short pause at commas, `//` for a long one at the end. */
function withPauseMarks(text: string): string {
	return `${text.replace(/([,;:])(?=\s)/g, "$1 /")} //`;
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
	notes: ScriptNotes,
): ScriptRow {
	const originals = sentence.originals.filter((original) => !notes.seen.has(original));
	for (const original of originals) notes.seen.add(original);
	const text = notes.pauseMarks ? withPauseMarks(sentence.text) : sentence.text;
	const margin = [
		...(time === undefined ? [] : [time]),
		...(originals.length === 0 ? [] : [originals.join(" · ")]),
		...sentence.unsure.map((reading) => `Xem lại: ${reading}`),
	];
	return { kind: "sentence", runs: spelledRuns(text, notes.names), margin, opens };
}

function blockRows(block: ScriptBlock, at: number, notes: ScriptNotes): ScriptRow[] {
	if (block.kind === "cue") {
		const text = block.seconds > 0 ? `[${block.text}, ${Math.round(block.seconds)} giây]` : `[${block.text}]`;
		const margin = [formatClock(at), ...(block.file === undefined ? [] : [block.file])];
		return [{ kind: "cue", runs: [{ text, bold: true }], margin }];
	}
	return block.paragraph.sentences.map((sentence, index) =>
		sentenceRow(sentence, index === 0, index === 0 ? formatClock(at) : undefined, notes),
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
 */
export function scriptRows(programme: Programme, options: ScriptRowOptions = {}): ScriptRow[] {
	const { spellings = {}, pauseMarks = false } = options;
	const rows: ScriptRow[] = [];
	const names = new Map(
		Object.entries(spellings).flatMap(([name, said]) =>
			name.trim() === "" ? [] : [[name.normalize("NFC"), said] as const],
		),
	);
	let time = 0;
	let end = 0;
	for (const [index, item] of programme.items.entries()) {
		time = end;
		end += item.seconds;
		rows.push(headingRow(item, index + 1, time, programme.seconds));
		const notes: ScriptNotes = { names, seen: new Set(), pauseMarks };
		for (const [place, block] of item.blocks.entries()) {
			rows.push(...handOver(item, place), ...blockRows(block, time, notes));
			time += block.seconds;
		}
	}
	return rows;
}
