import { escapeXml } from "@cchc/core";
import { ShadingType, TextRun, UnderlineType } from "docx";
import { safeColor } from "../flow-look";
import type { FlowRun } from "../flow-type";
import { createMemory } from "../memory";
import { type Frame, frameOf } from "./frame";
import { halfPoints } from "./units";

const frames = createMemory<Frame>(500);

/** The frame of a run; `size` in points where it differs from the document's. */
function runFrame(run: Omit<FlowRun, "text">, size: number | undefined): Frame {
	const color = run.color === undefined ? undefined : safeColor(run.color);
	const fill = run.highlight === undefined ? undefined : safeColor(run.highlight);
	const key = `${run.bold ? 1 : 0}${run.italic ? 1 : 0}${run.underline ? 1 : 0} ${color} ${fill} ${size}`;
	return frames(key, () =>
		frameOf(
			new TextRun({
				...(run.bold ? { bold: true } : {}),
				...(run.italic ? { italics: true } : {}),
				...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
				...(color === undefined ? {} : { color }),
				...(size === undefined ? {} : { size: halfPoints(size) }),
				...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
			}),
		),
	);
}

/** Text of a run: tabs and line breaks become elements, everything else is cleaned and escaped. */
function textXml(text: string): string {
	const escaped = escapeXml(text);
	if (escaped === "") return "";
	if (!/[\t\n]/.test(escaped)) return `<w:t xml:space="preserve">${escaped}</w:t>`;
	return escaped
		.split(/([\t\n])/)
		.map((piece) => {
			if (piece === "\t") return "<w:tab/>";
			if (piece === "\n") return "<w:br/>";
			return piece === "" ? "" : `<w:t xml:space="preserve">${piece}</w:t>`;
		})
		.join("");
}

/** One run; empty for a text without a letter to print. `defaultSize` is the document's: runs of that size do not name it. */
export function runXml(run: FlowRun, paragraphSize: number | undefined, defaultSize: number): string {
	const content = textXml(run.text);
	if (content === "") return "";
	const size = run.size ?? paragraphSize;
	const { open, close } = runFrame(run, size === defaultSize ? undefined : size);
	return open + content + close;
}
