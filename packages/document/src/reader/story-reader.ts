import { type Result, succeed } from "@cchc/core";
import type { DocxParagraph, DocxRun, TablePlace } from "./docx-model";
import { type ParagraphLook, type RunLook, readParagraphProperty, readRunProperty } from "./look";
import type { StyleSheet } from "./style-sheet";
import { scanXml } from "./xml-scan";

/** Section properties as they are written. */
export interface RawSection {
	readonly values: Record<string, string>;
	readonly references: { readonly kind: "header" | "footer"; readonly type: string; readonly id: string }[];
	titlePage: boolean;
}

/** A part read from front to back. */
export interface Story {
	readonly paragraphs: DocxParagraph[];
	readonly sections: RawSection[];
	readonly brokenCell: boolean;
}

interface OpenParagraph {
	direct: ParagraphLook;
	readonly runs: DocxRun[];
	readonly fields: string[];
	readonly place?: OpenPlace;
	readonly textBox: boolean;
	readonly page: number;
	drawing: boolean;
}

interface OpenPlace {
	readonly table: OpenTable;
	readonly row: number;
	readonly cell: number;
}

interface OpenTable {
	readonly number: number;
	style?: string;
	bordered: boolean;
	row: number;
	cell: number;
	cellWidth: number;
	/** Cells per row. */
	readonly cells: number[];
}

const twip = 25.4 / 1440;

/** Reads a story (`document.xml`, a header, a footer) with every look resolved by the styles. */
export function readStory(part: string, xml: string, styles: StyleSheet): Result<Story> {
	const paragraphs: DocxParagraph[] = [];
	const places: (OpenPlace | undefined)[] = [];
	const sections: RawSection[] = [];
	const open: OpenParagraph[] = [];
	const tables: OpenTable[] = [];
	const path: string[] = [];
	let run: { direct: RunLook; text: string } | undefined;
	let section: RawSection | undefined;
	let tableCount = 0;
	let page = 1;
	let textBoxes = 0;
	let ignored = 0;
	let inSection = false;
	let inText = false;
	let inField = false;
	let brokenCell = false;
	let lastInCell = "";

	const flushRun = (): void => {
		const paragraph = open.at(-1);
		if (run === undefined || paragraph === undefined || run.text === "") return;
		const look = styles.runLook(run.direct, paragraph.direct.style, paragraph.place?.table.style);
		if (!look.hidden) paragraph.runs.push({ ...look, text: run.text });
		run.text = "";
	};

	const scanned = scanXml(part, xml, {
		open: (name, attributes) => {
			const parent = path.at(-1) ?? "";
			path.push(name);
			if (ignored > 0 || isIgnored(name)) {
				ignored += 1;
				return;
			}
			const paragraph = open.at(-1);
			const table = tables.at(-1);
			switch (name) {
				case "p":
					open.push({
						direct: {},
						runs: [],
						fields: [],
						textBox: textBoxes > 0,
						page,
						drawing: false,
						...(table === undefined ? {} : { place: { table, row: table.row, cell: table.cell } }),
					});
					return;
				case "tbl":
					tables.push({ number: tableCount, bordered: false, row: -1, cell: -1, cellWidth: 0, cells: [] });
					tableCount += 1;
					return;
				case "tr":
					if (table !== undefined) {
						table.row += 1;
						table.cell = -1;
						table.cells.push(0);
					}
					return;
				case "tc":
					lastInCell = "";
					if (table !== undefined) {
						table.cell += 1;
						table.cells[table.row] = table.cell + 1;
					}
					return;
				case "tblStyle":
					if (table !== undefined) table.style = attributes.val ?? "";
					return;
				case "tcW":
					if (table !== undefined && attributes.type === "dxa") table.cellWidth = Number(attributes.w) * twip;
					return;
				case "txbxContent":
					textBoxes += 1;
					return;
				case "sectPr":
					section = { values: {}, references: [], titlePage: false };
					inSection = true;
					return;
				case "r":
					run = { direct: {}, text: "" };
					return;
				case "t":
					inText = true;
					return;
				case "instrText":
					inField = true;
					return;
				case "fldSimple":
					paragraph?.fields.push((attributes.instr ?? "").trim());
					return;
				case "tab":
					if (parent === "r" && run !== undefined) run.text += "\t";
					return;
				case "br":
					if (attributes.type === "page") page += 1;
					else if (run !== undefined) run.text += "\n";
					return;
				case "lastRenderedPageBreak":
					page += 1;
					return;
				case "drawing":
				case "pict":
					if (paragraph !== undefined) paragraph.drawing = true;
					return;
				default:
			}
			if (section !== undefined && inSection) readSectionProperty(section, name, attributes);
			else if (parent === "tblBorders" && table !== undefined) {
				if (attributes.val !== "none" && attributes.val !== "nil") table.bordered = true;
			} else if (parent === "pBdr" && paragraph !== undefined) {
				if (attributes.val !== "none" && attributes.val !== "nil") {
					if (name === "top") paragraph.direct = { ...paragraph.direct, topLine: true };
					if (name === "bottom") paragraph.direct = { ...paragraph.direct, bottomLine: true };
				}
			} else if (parent === "rPr" && path.at(-3) === "r" && run !== undefined) {
				readRunProperty(run.direct, name, attributes);
			} else if (paragraph !== undefined && (parent === "pPr" || parent === "numPr")) {
				readParagraphProperty(paragraph.direct, name, attributes);
			}
		},
		text: (text) => {
			if (ignored > 0) return;
			if (inText && run !== undefined) run.text += text;
			else if (inField) open.at(-1)?.fields.push(text.trim());
		},
		close: (name) => {
			path.pop();
			if (ignored > 0) {
				ignored -= 1;
				return;
			}
			switch (name) {
				case "t":
					inText = false;
					break;
				case "instrText":
					inField = false;
					break;
				case "sectPr":
					inSection = false;
					break;
				case "r":
					flushRun();
					run = undefined;
					break;
				case "p": {
					const done = open.pop();
					if (done === undefined) break;
					places.push(done.place);
					paragraphs.push(finish(done, paragraphs.length, sections.length, styles));
					if (section !== undefined) {
						sections.push(section);
						section = undefined;
					}
					lastInCell = "p";
					break;
				}
				case "tc":
					if (lastInCell !== "p") brokenCell = true;
					lastInCell = "tc";
					break;
				case "tbl":
					tables.pop();
					lastInCell = "tbl";
					break;
				case "txbxContent":
					textBoxes -= 1;
					break;
				case "body":
					if (section !== undefined) sections.push(section);
					section = undefined;
					break;
				default:
			}
		},
	});
	if (!scanned.ok) return scanned;
	return succeed({
		paragraphs: paragraphs.map((paragraph, index) => withPlace(paragraph, places[index])),
		sections,
		brokenCell,
	});
}

function isIgnored(name: string): boolean {
	return name === "del" || name === "moveFrom" || name === "Fallback" || name === "pPrChange" || name === "rPrChange";
}

function finish(open: OpenParagraph, index: number, section: number, styles: StyleSheet): DocxParagraph {
	return {
		...styles.paragraphLook(open.direct, open.place?.table.style),
		index,
		section,
		text: open.runs.map((run) => run.text).join(""),
		runs: open.runs,
		fields: open.fields,
		inTextBox: open.textBox,
		drawing: open.drawing,
		width: open.place?.table.cellWidth ?? 0,
		page: open.page,
	};
}

function withPlace(paragraph: DocxParagraph, place: OpenPlace | undefined): DocxParagraph {
	if (place === undefined) return paragraph;
	const { table, row, cell } = place;
	const found: TablePlace = {
		table: table.number,
		row,
		cell,
		cells: table.cells[row] ?? 1,
		bordered: table.bordered,
	};
	return { ...paragraph, place: found };
}

function readSectionProperty(section: RawSection, name: string, attributes: Readonly<Record<string, string>>): void {
	if (name === "titlePg") section.titlePage = attributes.val !== "0" && attributes.val !== "false";
	else if (name === "headerReference" || name === "footerReference") {
		const kind = name === "headerReference" ? "header" : "footer";
		section.references.push({ kind, type: attributes.type ?? "default", id: attributes.id ?? "" });
	} else if (name === "pgSz" || name === "pgMar" || name === "pgNumType") {
		for (const [key, value] of Object.entries(attributes)) section.values[`${name}.${key}`] = value;
	}
}
