import { withoutDirectionMarks } from "@cchc/core";
import type { FlowBlock, FlowCell, FlowParagraph, FlowRun } from "../flow-type";

/** Background of what is still missing, in drafts. */
const gapColor = "FFF2A8";

/** A paragraph of one or more runs. */
export function paragraph(
	runs: string | readonly FlowRun[],
	look: Omit<FlowParagraph, "kind" | "runs"> = {},
): FlowParagraph {
	const list = typeof runs === "string" ? [{ text: runs }] : runs;
	return { kind: "paragraph", runs: list.some(turnsText) ? list.map(straight) : list, ...look };
}

function turnsText(run: FlowRun): boolean {
	return withoutDirectionMarks(run.text) !== run.text;
}

function straight(run: FlowRun): FlowRun {
	return { ...run, text: withoutDirectionMarks(run.text) };
}

/** A run that marks something missing. */
export function gapRun(text: string, look: Omit<FlowRun, "text"> = {}): FlowRun {
	return { text, ...look, highlight: gapColor };
}

/** A cell of the given blocks. */
export function cell(...blocks: readonly FlowBlock[]): FlowCell {
	return { blocks };
}

/** A list where every item ends with `;` and the last with `.`; punctuation already there is kept. */
export function punctuate(items: readonly string[]): string[] {
	return items.map((item, index) => {
		const bare = item.trim().replace(/[;.,]$/, "");
		return `${bare}${index === items.length - 1 ? "." : ";"}`;
	});
}
