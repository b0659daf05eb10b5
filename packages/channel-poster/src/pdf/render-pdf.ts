import { encodeUtf8, escapeXml, sha256Hex } from "@cchc/core";
import type { PosterColor } from "../color";
import { numberText } from "../scene/number-text";
import type { FaceName, Scene, SceneText } from "../scene/scene-type";
import { lineText, type PageFrame, pageBox, pageContent, pagePoint, pointsPerMm } from "./page-content";
import { embedFont, type PdfFont } from "./pdf-font";
import { createPdfObjects, type PdfObjects, pdfName, pdfText } from "./pdf-objects";
import { markSpace, printMarks } from "./print-marks";
import { slugLine, slugText } from "./slug-line";

/** What a print file needs besides the scene. */
export interface PdfOptions {
	/** ISO 8601 moment with offset written as creation and change date: there is no clock. */
	readonly created: string;
	/** Printing condition the inks are meant for, a name of the ICC registry. Default `FOGRA39`. */
	readonly outputCondition?: string;
	/** Crop marks, eyelet ticks and the slug line. Default true. */
	readonly marks?: boolean;
	/** What stands in the slug line below the marks. Default: title, format, finished size, bleed, eyelets, scale. */
	readonly slug?: string;
	readonly author?: string;
}

/**
 * A scene as a print file: PDF 1.4 with process inks (and spot inks that colours ask for), embedded subset fonts,
 * TrimBox, BleedBox, crop marks in all separations, and the keys of PDF/X-1a:2003. `preflightPdf` checks what is declared.
 * The same scene and options give the same bytes everywhere.
 */
export function renderPdf(scene: Scene, options: PdfOptions): Uint8Array {
	const { format } = scene;
	const marks = options.marks ?? true;
	const scale = format.scale ?? 1;
	const offset = format.bleed / scale + (marks ? markSpace : 0);
	const objects = createPdfObjects();
	const slug = marks ? slugLine(scene, options.slug ?? slugText(scene)) : undefined;
	const fonts = embedFonts(objects, scene, slug);
	const spots = spotResources(objects, scene);
	const frame: PageFrame = {
		width: format.width / scale + 2 * offset,
		height: format.height / scale + 2 * offset,
		offset,
		scale,
		fonts,
		spotOf: (color) => (color.spot === undefined ? undefined : spots.names.get(color.spot)),
	};
	const all = marks ? objects.add(`[/Separation /All /DeviceCMYK ${tintFunction([1, 1, 1, 1])}]`) : undefined;
	const content = [
		pageContent(scene, frame),
		...(marks ? [marksContent(scene, frame)] : []),
		...(slug === undefined ? [] : [lineText(slug, scene, frame)]),
	].join("\n");
	const contents = objects.stream(encodeUtf8(content));
	const pages = objects.reserve();
	const trim = { x: 0, y: 0, width: format.width, height: format.height };
	const bleed = {
		x: -format.bleed,
		y: -format.bleed,
		width: format.width + 2 * format.bleed,
		height: format.height + 2 * format.bleed,
	};
	const fontResources = Object.entries(fonts).map(([name, font]) => `/${name} ${font.object} 0 R`);
	const spaces = [...spots.entries, ...(all === undefined ? [] : [`/All ${all} 0 R`])];
	const media = `[0 0 ${[frame.width, frame.height].map((side) => numberText(side * pointsPerMm, 3)).join(" ")}]`;
	const page = objects.add(
		`<< /Type /Page /Parent ${pages} 0 R /MediaBox ${media} /BleedBox ${pageBox(bleed, frame)} /TrimBox ${pageBox(trim, frame)}` +
			` /Resources << /Font << ${fontResources.join(" ")} >> /ColorSpace << ${spaces.join(" ")} >> >> /Contents ${contents} 0 R >>`,
	);
	objects.add(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`, pages);
	const condition = options.outputCondition ?? "FOGRA39";
	const intent = objects.add(
		`<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier ${pdfLiteral(condition)} /RegistryName (http://www.color.org)` +
			` /Info ${pdfText(condition)} >>`,
	);
	const metadata = objects.stream(encodeUtf8(xmpPacket(scene, options)), "/Type /Metadata /Subtype /XML", false);
	const root = objects.add(
		`<< /Type /Catalog /Pages ${pages} 0 R /Lang (vi-VN) /OutputIntents [${intent} 0 R] /Metadata ${metadata} 0 R` +
			" /ViewerPreferences << /DisplayDocTitle true >> >>",
	);
	const date = pdfDate(options.created);
	const info = objects.add(
		`<< /Title ${pdfText(scene.title)} /Author ${pdfText(options.author ?? "")} /Creator (@cchc/channel-poster) /Producer (@cchc/channel-poster)` +
			` /CreationDate (${date}) /ModDate (${date}) /Trapped /False /GTS_PDFXVersion (PDF/X-1a:2003) >>`,
	);
	const id = sha256Hex(encodeUtf8(`${content}\n${scene.title}\n${options.created}\n${format.id}`)).slice(0, 32);
	return objects.finish(root, info, id.toUpperCase());
}

function embedFonts(
	objects: PdfObjects,
	scene: Scene,
	slug: SceneText | undefined,
): Partial<Record<FaceName, PdfFont>> {
	const used = new Map<FaceName, Set<number>>();
	for (const item of [...scene.items, ...(slug === undefined ? [] : [slug])]) {
		if (item.kind !== "text") continue;
		const glyphs = used.get(item.face) ?? new Set<number>();
		for (const glyph of item.glyphs) glyphs.add(glyph.id);
		used.set(item.face, glyphs);
	}
	return Object.fromEntries([...used].map(([name, glyphs]) => [name, embedFont(objects, scene.faces[name], glyphs)]));
}

function tintFunction(full: readonly number[]): string {
	return `<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [${full.join(" ")}] /N 1 >>`;
}

function spotResources(objects: PdfObjects, scene: Scene): { names: Map<string, string>; entries: string[] } {
	const colors = new Map<string, PosterColor>();
	for (const { fill } of scene.items) if (fill.spot !== undefined) colors.set(fill.spot, fill);
	const names = new Map<string, string>();
	const entries = [...colors].map(([spot, color], index) => {
		const share = color.cmyk.map((part) => Number(numberText(part / 100, 3)));
		const space = objects.add(`[/Separation ${pdfName(spot)} /DeviceCMYK ${tintFunction(share)}]`);
		names.set(spot, `Spot${index + 1}`);
		return `/Spot${index + 1} ${space} 0 R`;
	});
	return { names, entries };
}

function marksContent(scene: Scene, frame: PageFrame): string {
	const lines = printMarks(scene.format).map(
		([x1, y1, x2, y2]) =>
			`${pagePoint(x1 * frame.scale, y1 * frame.scale, frame)} m ${pagePoint(x2 * frame.scale, y2 * frame.scale, frame)} l S`,
	);
	return ["q", "/All CS 1 SCN 0.25 w", ...lines, "Q"].join("\n");
}

/** `D:20240314163000+07'00'` from an ISO moment. */
function pdfDate(iso: string): string {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?(?:\.\d+)?(?:Z|([+-]\d{2}):?(\d{2}))?$/.exec(
		iso,
	);
	const [, year = "2000", month = "01", day = "01", hour = "00", minute = "00", second = "00", zone, zoneMinute] =
		match ?? [];
	return `D:${year}${month}${day}${hour}${minute}${second}${zone ?? "+00"}'${zoneMinute ?? "00"}'`;
}

function pdfLiteral(text: string): string {
	return `(${text.replace(/[^A-Za-z0-9 _.,:+-]/g, "")})`;
}

function xmpPacket(scene: Scene, options: PdfOptions): string {
	const title = escapeXml(scene.title);
	const date = escapeXml(options.created);
	return [
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
		' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/">',
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
		`<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
		"<xmp:CreatorTool>@cchc/channel-poster</xmp:CreatorTool><pdf:Producer>@cchc/channel-poster</pdf:Producer>",
		"<pdf:Trapped>False</pdf:Trapped><pdfx:GTS_PDFXVersion>PDF/X-1a:2003</pdfx:GTS_PDFXVersion>",
		"</rdf:Description></rdf:RDF></x:xmpmeta>",
		'<?xpacket end="w"?>',
	].join("\n");
}
