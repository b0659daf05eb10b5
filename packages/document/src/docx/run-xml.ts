import { escapeXml } from "@cchc/core";
import type { FlowRun } from "../flow-type";
import { halfPoints } from "./units";

/** Look of a run where it differs from the document's defaults; elements in the order of CT_RPr. */
export function runProperties(run: Omit<FlowRun, "text">, size: number | undefined): string {
	let xml = "";
	if (run.bold) xml += "<w:b/><w:bCs/>";
	if (run.italic) xml += "<w:i/><w:iCs/>";
	if (run.color !== undefined) xml += `<w:color w:val="${hexColor(run.color)}"/>`;
	if (size !== undefined) xml += `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;
	if (run.underline) xml += '<w:u w:val="single"/>';
	if (run.highlight !== undefined) xml += `<w:shd w:val="clear" w:color="auto" w:fill="${hexColor(run.highlight)}"/>`;
	return xml;
}

/** Text of a run: tabs and line breaks become elements, everything else is escaped. */
export function textXml(text: string): string {
	return escapeXml(text)
		.split(/([\t\n])/)
		.map((piece) => {
			if (piece === "\t") return "<w:tab/>";
			if (piece === "\n") return "<w:br/>";
			return piece === "" ? "" : `<w:t xml:space="preserve">${piece}</w:t>`;
		})
		.join("");
}

/** One run. `defaultSize` is the document's size: runs of that size say nothing about it. */
export function runXml(run: FlowRun, paragraphSize: number | undefined, defaultSize: number): string {
	const content = textXml(run.text);
	if (content === "") return "";
	const size = run.size ?? paragraphSize;
	const properties = runProperties(run, size === defaultSize ? undefined : size);
	return properties === "" ? `<w:r>${content}</w:r>` : `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
}

/** Six hexadecimal digits; anything else becomes black, since it would make the file invalid. */
export function hexColor(color: string): string {
	return /^[0-9A-Fa-f]{6}$/.test(color) ? color.toUpperCase() : "000000";
}
