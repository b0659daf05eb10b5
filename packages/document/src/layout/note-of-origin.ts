import type { FlowParagraph, FlowRun } from "../flow-type";
import { paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { citationRuns } from "./references";
import { textWidth } from "./text-width";

/** `(Kèm theo Kế hoạch số … của …)` in italics below the title of an annex; two lines of sense where one is not enough. */
export function noteOfOrigin({ document, sizes }: LayoutContext, width: number): FlowParagraph {
	const runs: FlowRun[] = [{ text: "(Kèm theo " }, ...citationRuns(document), { text: ")" }];
	const text = runs.map((run) => run.text).join("");
	const fits = textWidth(text, { size: sizes.body, italic: true }) <= width;
	const shown = fits ? runs : runs.map((run) => ({ ...run, text: run.text.replace(/^ (?=của )/, "\n") }));
	return paragraph(
		shown.map((run) => ({ ...run, italic: true })),
		{ align: "center", size: sizes.body, keepWithNext: true },
	);
}
