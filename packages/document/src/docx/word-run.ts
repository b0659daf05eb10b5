import { cleanText } from "@cchc/core";
import { BuilderElement, type IRunOptions, ShadingType, Tab, TextRun, UnderlineType } from "docx";
import { safeColor } from "../flow-look";
import type { FlowRun } from "../flow-type";
import { halfPoints } from "./units";

/** Look of a run where it differs from the document's defaults. */
export function runLook(run: Omit<FlowRun, "text">, size: number | undefined): IRunOptions {
	return {
		...(run.bold ? { bold: true } : {}),
		...(run.italic ? { italics: true } : {}),
		...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
		...(run.color === undefined ? {} : { color: safeColor(run.color) }),
		...(size === undefined ? {} : { size: halfPoints(size) }),
		...(run.highlight === undefined
			? {}
			: { shading: { type: ShadingType.CLEAR, color: "auto", fill: safeColor(run.highlight) } }),
	};
}

/** Text of a run: tabs and line breaks become elements. */
function runContent(text: string): NonNullable<IRunOptions["children"]> {
	return cleanText(text)
		.split(/([\t\n])/)
		.filter((piece) => piece !== "")
		.map((piece) => {
			if (piece === "\t") return new Tab();
			return piece === "\n" ? new BuilderElement({ name: "w:br" }) : piece;
		});
}

/** One run; none for a text without a letter to print. `defaultSize` is the document's: such runs say nothing about it. */
export function wordRuns(run: FlowRun, paragraphSize: number | undefined, defaultSize: number): TextRun[] {
	const children = runContent(run.text);
	if (children.length === 0) return [];
	const size = run.size ?? paragraphSize;
	return [new TextRun({ ...runLook(run, size === defaultSize ? undefined : size), children })];
}
