import { type Artifact, decodeUtf8 } from "@cchc/core";

/** The text of a textual artifact; `undefined` for DOCX, PDF, images and other binary ones. */
export function artifactText({ mediaType, bytes }: Pick<Artifact, "mediaType" | "bytes">): string | undefined {
	return /^text\/|[/+](?:xml|json)\b/.test(mediaType) ? decodeUtf8(bytes) : undefined;
}

interface Tag {
	readonly name: string;
	readonly attributes: readonly (readonly [string, string])[];
	/** Where the text after the tag starts. */
	readonly end: number;
}

const forbiddenTags = new Set(
	"script iframe frame frameset object embed applet base form input button textarea select math foreignobject handler animate animatetransform animatemotion set noscript template portal audio video source".split(
		" ",
	),
);
const addressAttributes = new Set(
	"href src xlink:href action formaction data poster background cite ping srcset manifest".split(" "),
);

function decodeEntities(text: string): string {
	return text
		.replace(/&#x([0-9a-f]+);?/gi, (_all, digits: string) => codePoint(Number.parseInt(digits, 16)))
		.replace(/&#(\d+);?/g, (_all, digits: string) => codePoint(Number(digits)))
		.replace(/&colon;/g, ":")
		.replace(/&(?:tab|newline);/gi, "")
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&amp;/g, "&");
}

function codePoint(value: number): string {
	return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : "";
}

function* tagsOf(markup: string): Generator<Tag> {
	const pattern = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
	for (const match of markup.matchAll(pattern)) {
		const [all, name = "", rest = ""] = match;
		const attributes = [...rest.matchAll(/([^\s=/"'<>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)].map(
			([, key = "", value = ""]) => [key.toLowerCase(), decodeEntities(value.replace(/^["']|["']$/g, ""))] as const,
		);
		yield { name: name.toLowerCase(), attributes, end: match.index + all.length };
	}
}

const activeStyle = /url\s*\(|expression\s*\(|@import|-moz-binding|(?<![-\w])behavior\s*:/i;
const runs = /^(?:javascript|vbscript|data|file|blob|livescript|mocha|jar|view-source):/i;

function attributeFault(tag: Tag, key: string, value: string): string | undefined {
	if (/^on[a-z]/.test(key)) return `event handler ${key} on <${tag.name}>`;
	if (key === "srcdoc") return `srcdoc on <${tag.name}>`;
	const compact = value.replace(/[\u0000-\u0020]/g, "");
	if (addressAttributes.has(key) && runs.test(compact) && !/^data:image\/(?:png|jpeg|svg\+xml);/i.test(compact)) {
		return `address ${compact.slice(0, 30)} in ${key} of <${tag.name}>`;
	}
	if (key === "http-equiv" && /refresh|set-cookie/i.test(value)) return `http-equiv ${value}`;
	if (key === "style" && activeStyle.test(value)) return "active style";
	return undefined;
}

/** Tags of data blocks that browsers never run. */
function isDataBlock({ name, attributes }: Tag): boolean {
	return name === "script" && attributes.some(([key, value]) => key === "type" && value === "application/ld+json");
}

function withoutDataBlocks(markup: string): string {
	return markup.replace(/(<script type="application\/ld\+json">)[\s\S]*?(<\/script>)/g, "$1$2");
}

function sheetAt(markup: string, start: number): string {
	const end = markup.slice(start).search(/<\/style/i);
	return end === -1 ? markup.slice(start) : markup.slice(start, start + end);
}

function markupFaults(markup: string): string[] {
	const found: string[] = [];
	if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(markup)) found.push("document type with entities");
	if (/<\?xml-stylesheet|<\?php/i.test(markup)) found.push("processing instruction");
	const live = withoutDataBlocks(markup);
	for (const tag of tagsOf(live)) {
		if (tag.name === "style" && activeStyle.test(sheetAt(live, tag.end))) found.push("active style sheet");
		if (forbiddenTags.has(tag.name) && !isDataBlock(tag)) found.push(`element <${tag.name}>`);
		for (const [key, value] of tag.attributes) {
			const fault = attributeFault(tag, key, value);
			if (fault !== undefined) found.push(fault);
		}
	}
	return found;
}

const commaCells = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;
const semicolonCells = /(?:^|[;\n])(?:"((?:[^"]|"")*)"|([^";\r\n]*))/g;

/** True when a cell, quoted or not, starts with what a spreadsheet runs; numbers may have their sign. */
function holdsFormula(csv: string): boolean {
	const [head = ""] = csv.split("\n", 1);
	const pattern = head.split(";").length > head.split(",").length ? semicolonCells : commaCells;
	for (const [, quoted, plain = ""] of csv.replace(/^\uFEFF/, "").matchAll(pattern)) {
		const cell = (quoted ?? plain).trimStart();
		if (/^[=+\-@|%]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell.trim())) return true;
	}
	return false;
}

/** Hidden direction overrides that make text read otherwise than it is stored. */
const directionOverride = /[\u202A-\u202E\u2066-\u2069]/;

/** Everything in an artifact that a browser, feed reader, spreadsheet or player could run; binary ones are not looked into. */
export function findExecutable(artifact: Artifact): string[] {
	const text = artifactText(artifact);
	if (text === undefined) return [];
	const found: string[] = [];
	if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) found.push("control character");
	if (directionOverride.test(text)) found.push("direction override (see prepareMessage)");
	if (/html|xml|svg/.test(artifact.mediaType)) found.push(...markupFaults(text));
	if (/text\/csv/.test(artifact.mediaType) && holdsFormula(text)) found.push("spreadsheet formula");
	if (/mpegurl/.test(artifact.mediaType) && /^(?:javascript|data|file):/im.test(text))
		found.push("address in playlist");
	return found;
}
