import { cleanText } from "@cchc/core";
import { cellPadding, furniturePieces, listOf, singleLine } from "../flow-look";
import type { FlowFurniture, FlowSection } from "../flow-type";
import { textWidth } from "../layout/text-width";

/** What every page shares. Sizes in points, lengths in millimetres. */
export function baseCss(font: string, size: number, singleLine: number): string {
	return `*{box-sizing:border-box}
body{margin:0;background:#e8e8e8;color:#000;font-family:"${font}",Tinos,"Liberation Serif",serif;font-size:${size}pt;line-height:${singleLine}}
p,h1,h2,h3,h4,h5,h6{margin:0;font-size:inherit;font-weight:inherit;overflow-wrap:break-word;orphans:2;widows:2}
table{border-collapse:collapse;table-layout:fixed;max-width:none}
td,th{padding:0;vertical-align:top;font-weight:inherit;text-align:left}
tr{break-inside:avoid}
.lined td,.lined th{border:.5pt solid var(--line,#000);padding:0 ${cellPadding}mm}
.rule{height:3pt}
mark{color:inherit}
.sheet{position:relative;margin:8mm auto;background:#fff;box-shadow:0 1mm 4mm #0003}
.watermark{position:absolute;inset:0;display:grid;place-items:center;font-size:80pt;color:#0001;transform:rotate(-45deg);pointer-events:none}
.first-header{position:absolute;top:8mm;right:15mm}.first-header+.first-header{top:13mm}
@media print{body{background:none}.first-header,.first-footer{display:none}.watermark{position:fixed}.sheet~.sheet .watermark{display:none}.sheet{margin:0;padding:0!important;width:auto!important;min-height:0!important;box-shadow:none;break-after:page}.sheet:last-child{break-after:auto}}`;
}

/** Paper, margins and page number of one section, on screen and in print. */
export function pageCss(section: FlowSection, index: number, size: number): string {
	const name = `page-${index + 1}`;
	const { width, height, margins } = section.page;
	const sides = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
	const head = section.header;
	const foot = section.footer;
	const boxes = [
		head === undefined ? "" : marginBox(`top-${head.align}`, head),
		foot === undefined ? "" : marginBox(`bottom-${foot.align}`, foot),
	].join("");
	const first = section.plainFirstPage ? `@page ${name}:first{${firstPageBoxes(section)}}` : "";
	const start = section.firstPageNumber === undefined ? "" : `.${name}{counter-reset:page ${section.firstPageNumber}}`;
	return `.${name}{page:${name};width:${width}mm;min-height:${height}mm;padding:${sides}}
@page ${name}{size:${width}mm ${height}mm;margin:${sides};font-size:${size}pt;${boxes}}
${first}${start}`;
}

function marginBox(place: string, look: FlowFurniture, more = ""): string {
	const style = `${look.italic ? ";font-style:italic" : ""}${look.bold ? ";font-weight:bold" : ""}${more}`;
	return `@${place}{content:${counterContent(look)};font-size:${look.size}pt${style}}`;
}

const stampHeight = 7;

/** The head of page 1 in the top margin, its foot below the text; what the other pages have there is left out. */
function firstPageBoxes(section: FlowSection): string {
	const { header, footer, firstFooter, page } = section;
	const heads = listOf(section.firstHeader);
	const placeOf = (head: FlowFurniture): string =>
		head.frame !== undefined && heads.length > 1 ? "top-center" : `top-${head.align}`;
	const room = page.margins.top - stampHeight;
	const frame = (width: number): string =>
		`;border:.75pt solid #000;width:${width}mm;height:${stampHeight}mm;margin:${room / 2}mm 0;text-align:center`;
	const boxes = new Map<string, string>();
	if (header !== undefined) boxes.set(`top-${header.align}`, `@top-${header.align}{content:none}`);
	if (footer !== undefined) boxes.set(`bottom-${footer.align}`, `@bottom-${footer.align}{content:none}`);
	for (const head of heads) {
		const look = head.frame === undefined ? `;text-align:${head.align}` : frame(head.frame);
		boxes.set(placeOf(head), marginBox(placeOf(head), head, `;vertical-align:middle${look}`));
	}
	return [...boxes.values(), firstFooter === undefined ? "" : firstFoot(firstFooter, page)].join("");
}

/** The foot of page 1 stands in the text's own area: the bottom margin begins above it. */
function firstFoot(foot: FlowFurniture, { width, margins }: FlowSection["page"]): string {
	const room = width - margins.left - margins.right;
	const lines = Math.ceil(textWidth(foot.text, foot) / room);
	const height = (lines * foot.size * singleLine + 4) * (25.4 / 72);
	const rule = foot.ruleAbove ? ";border-top:.75pt solid #000;padding-top:2pt" : "";
	const box = marginBox(`bottom-${foot.align}`, foot, `;width:100%;vertical-align:top;text-align:${foot.align}${rule}`);
	return `margin-bottom:${Math.ceil(margins.bottom + height)}mm;${box}`;
}

function counterContent(furniture: FlowFurniture): string {
	return furniturePieces(furniture)
		.map(({ text, counter }) =>
			counter === undefined
				? `"${cleanText(text).replace(/[^\p{L}\p{N} .,:/()-]/gu, cssEscape)}"`
				: `counter(${counter})`,
		)
		.join(" ");
}

function cssEscape(character: string): string {
	return `\\${(character.codePointAt(0) as number).toString(16)} `;
}
