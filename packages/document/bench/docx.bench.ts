import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { unwrap } from "@cchc/core";
import { type FlowBlock, type FlowDocument, layoutDocument, planDocument, renderDocx } from "@cchc/document";
import type { Plan } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import {
	AlignmentType,
	BorderStyle,
	Document,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import { createReport } from "docx-templates";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { openZip } from "../src/package/zip-reader";
import { packPart, writeZip } from "../src/package/zip-writer";
import { reworded } from "./reworded";

const example = new URL("../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url);
const plan = unwrap(parsePlanYaml(readFileSync(example, "utf8")));
const created = "2024-01-15T08:00:00+07:00";
const passes = 6;
const roundsOfPass = 100;

/** The plan with other words in every sentence, so that nothing but formatting can be remembered from one round to the next. */
const variants = Array.from({ length: passes * roundsOfPass }, (_, round) => {
	const varied = reworded(plan, `${round} ${(round * 7919) % 997}`);
	const flow = flowOf(varied, null);
	return { plan: varied, flow, lines: paragraphsOf(flow) };
});
type Variant = (typeof variants)[number];

const flow = flowOf(plan, null);
const template = templateOf("{#lines}", "{text}", "{/lines}");
const commandTemplate = templateOf("+++FOR line IN lines+++", "+++INS $line.text+++", "+++END-FOR line+++");
const floorParts = floorOf();

const runners: readonly (readonly [name: string, run: (variant: Variant) => unknown])[] = [
	["@cchc/document: plan to DOCX bytes", (variant) => renderDocx(flowOf(variant.plan, null))],
	["@cchc/document: renderDocx alone", (variant) => renderDocx(variant.flow)],
	["@cchc/document: plan to DOCX, its data inside", (variant) => renderDocx(flowOf(variant.plan))],
	["docxtemplater", (variant) => runDocxtemplater(variant)],
	[
		"docx-templates (no sandbox)",
		({ lines }) => createReport({ template: commandTemplate, data: { lines }, noSandbox: true }),
	],
	["docx", (variant) => Packer.toBuffer(withDocx(variant))],
	["floor: string and zlib, fixed parts ready", runFloor],
];

const times = runners.map((): number[] => []);
for (let pass = 0; pass < passes; pass += 1) {
	for (const [index, [, run]] of runners.entries()) {
		for (const variant of variants.slice(pass * roundsOfPass, (pass + 1) * roundsOfPass)) {
			const start = performance.now();
			await run(variant);
			if (pass > 1) times[index]?.push(performance.now() - start);
		}
	}
}
for (const all of times) all.sort((a, b) => a - b);
for (const [share, name] of [
	[0.1, "quickest tenth"],
	[0.5, "median"],
] as const) {
	const at = times.map((all) => all[Math.floor(all.length * share)] ?? 0);
	console.log(`\n${name.padEnd(48)}        ms   plan to bytes is   render alone is`);
	for (const [index, [runner]] of runners.entries()) {
		const ratios = at.slice(0, 2).map((own) => `${(own / (at[index] ?? 0)).toFixed(2).padStart(16)} ×`);
		console.log(`${runner.padEnd(48)}${(at[index] ?? 0).toFixed(2).padStart(10)}${ratios.join("")}`);
	}
}

function flowOf(from: Plan, data?: null): FlowDocument {
	return unwrap(layoutDocument(planDocument(from, data === null ? { data } : {}), { mode: "draft", created }));
}

function paragraphsOf(document: FlowDocument): { text: string }[] {
	const texts: { text: string }[] = [];
	const visit = (block: FlowBlock): void => {
		if (block.kind === "paragraph") texts.push({ text: block.runs.map((run) => run.text).join("") });
		if (block.kind === "table") for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(visit);
	};
	for (const section of document.sections) section.blocks.forEach(visit);
	return texts;
}

function templateOf(start: string, line: string, end: string): Uint8Array {
	const page = flow.sections[0]?.page;
	if (page === undefined) throw new Error("no page");
	const blocks = [start, line, end].map(
		(text): FlowBlock => ({ kind: "paragraph", align: "justify", runs: [{ text }] }),
	);
	return renderDocx({ ...flow, sections: [{ page, blocks }] });
}

function runDocxtemplater({ lines }: Variant): unknown {
	const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
	document.render({ lines });
	return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

function withDocx({ flow }: Variant): Document {
	const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
	const borders = { top: none, bottom: none, left: none, right: none };
	const block = (item: FlowBlock): Paragraph | Table => {
		if (item.kind === "table") {
			return new Table({
				width: { size: 9354, type: WidthType.DXA },
				columnWidths: item.columnWidths.map((width) => Math.ceil(width * 56.7)),
				rows: item.rows.map(
					(row) =>
						new TableRow({
							children: row.cells.map((cell) => new TableCell({ borders, children: cell.blocks.map(block) })),
						}),
				),
			});
		}
		if (item.kind === "rule")
			return new Paragraph({
				spacing: { line: 60 },
				border: { top: { style: BorderStyle.SINGLE, size: 6, color: "auto" } },
			});
		return new Paragraph({
			alignment: item.align === "justify" ? AlignmentType.JUSTIFIED : AlignmentType.CENTER,
			spacing: { before: (item.spaceBefore ?? 0) * 20, line: 276 },
			indent: { firstLine: 720 },
			children: item.runs.map(
				(run) =>
					new TextRun({
						text: run.text,
						bold: run.bold ?? false,
						italics: run.italic ?? false,
						size: (item.size ?? 14) * 2,
					}),
			),
		});
	};
	const header = new Header({
		children: [
			new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
		],
	});
	return new Document({
		sections: flow.sections.map((section) => ({
			properties: { titlePage: true },
			headers: { default: header },
			children: section.blocks.map(block),
		})),
	});
}

interface Floor {
	readonly xml: string;
	readonly fixed: readonly ReturnType<typeof packPart>[];
}

function floorOf(): Floor {
	const zip = unwrap(openZip(renderDocx(flow)));
	const read = (name: string): Uint8Array => unwrap(zip.read(name)) as Uint8Array;
	const fixed = zip.names.filter((name) => name !== "word/document.xml").map((name) => packPart(name, read(name)));
	return { xml: new TextDecoder().decode(read("word/document.xml")), fixed };
}

/** The same file with no thought spent: one string built from the lines, one call of zlib, every other part ready. */
function runFloor({ lines }: Variant): Uint8Array {
	const head = floorParts.xml.slice(0, floorParts.xml.indexOf("<w:body>"));
	const body = lines
		.map(
			({ text }) =>
				`<w:p><w:pPr><w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">${text.replace(/[&<>]/g, "")}</w:t></w:r></w:p>`,
		)
		.join("");
	const bytes = Buffer.from(`${head}<w:body>${body}</w:body></w:document>`);
	const first = floorParts.fixed[0] as ReturnType<typeof packPart>;
	return writeZip([{ ...first, packed: deflateRawSync(bytes), method: 8, size: bytes.length }, ...floorParts.fixed]);
}
