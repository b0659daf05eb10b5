import { fail, type Result, succeed } from "@cchc/core";
import { documentIssue } from "../issues";
import { openZip, type ZipReader } from "../package/zip-reader";
import type { DocxModel, DocxParagraph, DocxSection } from "./docx-model";
import { estimatePages } from "./estimate-pages";
import { readXmlPart } from "./read-text";
import { type RawSection, readStory } from "./story-reader";
import { readStyleSheet, type StyleSheet } from "./style-sheet";
import { scanXml } from "./xml-scan";

/** Reads a DOCX of anyone's making, with looks resolved through defaults, table styles, style chains and theme fonts. */
export function readDocxModel(bytes: Uint8Array): Result<DocxModel> {
	const zip = openZip(bytes);
	if (!zip.ok) return zip;
	const document = readXmlPart(zip.value, "word/document.xml");
	if (!document.ok) return document;
	if (document.value === undefined) return fail([documentIssue("no-document-part", {})]);
	const stylesXml = readXmlPart(zip.value, "word/styles.xml");
	if (!stylesXml.ok) return stylesXml;
	const themeXml = readXmlPart(zip.value, "word/theme/theme1.xml");
	if (!themeXml.ok) return themeXml;
	const styles = readStyleSheet(stylesXml.value, themeXml.value);
	if (!styles.ok) return styles;
	const story = readStory("word/document.xml", document.value, styles.value);
	if (!story.ok) return story;
	const relations = readRelations(zip.value);
	if (!relations.ok) return relations;
	const sections = readSections(story.value.sections, relations.value.targets, zip.value, styles.value);
	if (!sections.ok) return sections;
	const paragraphs = story.value.paragraphs.map((paragraph) => withWidth(paragraph, sections.value));
	const noted = paragraphs.some((paragraph) => paragraph.page > 1);
	return succeed({
		paragraphs: noted ? paragraphs : estimatePages(paragraphs, sections.value),
		sections: sections.value,
		externalTargets: relations.value.external,
		brokenCell: story.value.brokenCell,
	});
}

interface Relations {
	readonly targets: ReadonlyMap<string, string>;
	readonly external: readonly string[];
}

function readRelations(zip: ZipReader): Result<Relations> {
	const name = "word/_rels/document.xml.rels";
	const part = readXmlPart(zip, name);
	if (!part.ok) return part;
	const targets = new Map<string, string>();
	const external: string[] = [];
	const scanned = scanXml(name, part.value ?? "<Relationships/>", {
		open: (element, attributes) => {
			if (element !== "Relationship") return;
			const target = attributes.Target ?? "";
			if (attributes.TargetMode === "External") {
				if (!(attributes.Type ?? "").endsWith("/hyperlink")) external.push(target);
			} else targets.set(attributes.Id ?? "", target.startsWith("/") ? target.slice(1) : `word/${target}`);
		},
	});
	return scanned.ok ? succeed({ targets, external }) : scanned;
}

function readSections(
	raw: readonly RawSection[],
	targets: ReadonlyMap<string, string>,
	zip: ZipReader,
	styles: StyleSheet,
): Result<DocxSection[]> {
	const sections: DocxSection[] = [];
	const stories = new Map<string, readonly DocxParagraph[]>();
	const inherited: Record<string, readonly DocxParagraph[]> = {};
	for (const section of raw) {
		for (const { kind, type, id } of section.references) {
			const name = targets.get(id) ?? "";
			if (!stories.has(name)) {
				const part = readXmlPart(zip, name);
				if (!part.ok) return part;
				const story = readStory(name, part.value ?? "<hdr/>", styles);
				if (!story.ok) return story;
				stories.set(name, story.value.paragraphs);
			}
			inherited[`${kind} ${type}`] = stories.get(name) ?? [];
		}
		sections.push(finishSection(section, inherited));
	}
	return succeed(sections);
}

function finishSection(
	{ values, titlePage }: RawSection,
	parts: Readonly<Record<string, readonly DocxParagraph[]>>,
): DocxSection {
	const length = (key: string, otherwise: number): number => {
		const value = Number(values[key]);
		return ((values[key] === undefined || Number.isNaN(value) ? otherwise : value) * 25.4) / 1440;
	};
	const start = values["pgNumType.start"];
	return {
		width: length("pgSz.w", 11906),
		height: length("pgSz.h", 16838),
		top: length("pgMar.top", 1440),
		right: length("pgMar.right", 1440),
		bottom: length("pgMar.bottom", 1440),
		left: length("pgMar.left", 1440) + length("pgMar.gutter", 0),
		headerDistance: length("pgMar.header", 720),
		titlePage,
		header: parts["header default"] ?? [],
		firstHeader: parts["header first"] ?? [],
		footer: parts["footer default"] ?? [],
		...(start === undefined ? {} : { firstPageNumber: Number(start) }),
	};
}

function withWidth(paragraph: DocxParagraph, sections: readonly DocxSection[]): DocxParagraph {
	if (paragraph.width > 0) return paragraph;
	const section = sections[paragraph.section] ?? sections.at(-1);
	return section === undefined ? paragraph : { ...paragraph, width: section.width - section.left - section.right };
}
