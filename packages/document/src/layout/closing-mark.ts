import type { FlowBlock, FlowParagraph } from "../flow-type";
import { paragraph } from "./flow-parts";
import { firstLine, paragraphSpace } from "./measures";

const mark = "./.";

/** Ends the text with `./.`, on a line of its own after a table, and keeps the end together with what follows. */
export function closeText(blocks: readonly FlowBlock[], size: number, verbatim: boolean): FlowBlock[] {
	const last = blocks.at(-1);
	if (last === undefined) return [];
	if (last.kind !== "paragraph") {
		if (verbatim) return [...blocks];
		return [
			...blocks,
			paragraph(mark, { size, firstLineIndent: firstLine, spaceBefore: paragraphSpace, keepWithNext: true }),
		];
	}
	const closed: FlowParagraph = { ...(verbatim ? last : withMark(last)), keepWithNext: true };
	return [...blocks.slice(0, -1), closed];
}

function withMark(last: FlowParagraph): FlowParagraph {
	const text = last.runs.map((run) => run.text).join("");
	const run = last.runs.at(-1);
	if (run === undefined || text.trimEnd().endsWith(mark)) return last;
	const ended = { ...run, text: run.text.trimEnd().replace(/[.;,:]+$/, "") };
	if (run.highlight === undefined)
		return { ...last, runs: [...last.runs.slice(0, -1), { ...ended, text: ended.text + mark }] };
	return { ...last, runs: [...last.runs, { text: mark }] };
}
