import { cellPadding } from "../flow-look";
import type { FlowSection } from "../flow-type";

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
@media print{body{background:none}.sheet{margin:0;padding:0!important;width:auto!important;min-height:0!important;box-shadow:none;break-after:page}.sheet:last-child{break-after:auto}}`;
}

/** Paper, margins and page number of one section, on screen and in print. */
export function pageCss(section: FlowSection, index: number, size: number): string {
	const name = `page-${index + 1}`;
	const { width, height, margins } = section.page;
	const sides = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
	const head = section.header;
	const foot = section.footer;
	const box = (place: string, text: string, look: { readonly size: number; readonly italic?: boolean }): string =>
		`@${place}{content:${counterContent(text)};font-size:${look.size}pt${look.italic ? ";font-style:italic" : ""}}`;
	const boxes = [
		head === undefined ? "" : box(`top-${head.align}`, head.text, head),
		foot === undefined ? "" : box(`bottom-${foot.align}`, foot.text, foot),
	].join("");
	const blank = section.plainFirstPage
		? `@page ${name}:first{${head === undefined ? "" : `@top-${head.align}{content:none}`}${foot === undefined ? "" : `@bottom-${foot.align}{content:none}`}}`
		: "";
	const start = section.firstPageNumber === undefined ? "" : `.${name}{counter-reset:page ${section.firstPageNumber}}`;
	return `.${name}{page:${name};width:${width}mm;min-height:${height}mm;padding:${sides}}
@page ${name}{size:${width}mm ${height}mm;margin:${sides};font-size:${size}pt;${boxes}}
${blank}${start}`;
}

function counterContent(text: string): string {
	return text
		.split(/(\{pages?\})/)
		.filter((piece) => piece !== "")
		.map((piece) => {
			if (piece === "{page}") return "counter(page)";
			if (piece === "{pages}") return "counter(pages)";
			return `"${piece.replace(/[^\p{L}\p{N} .,:/()-]/gu, "")}"`;
		})
		.join(" ");
}
