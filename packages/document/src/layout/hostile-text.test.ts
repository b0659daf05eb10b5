import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { hostileDocument, plainText } from "../__fixtures__/hostile-documents";
import { partsOf } from "../__fixtures__/parts";
import { created } from "../__fixtures__/sample-documents";
import type { DocumentKind } from "../administrative-document-type";
import { renderDocx } from "../docx/render-docx";
import { squeeze } from "../flow-text";
import type { FlowDocument } from "../flow-type";
import { renderHtml } from "../html/render-html";
import { renderText } from "../render-text";
import { kindRules } from "./document-kind";
import { layoutDocument } from "./layout-document";

const kinds = Object.keys(kindRules) as DocumentKind[];

const letters = "ABCDEGHIKLMNOPQRSTUVXYĂÂĐÊÔƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢ";

function draft(document: Parameters<typeof layoutDocument>[0]): FlowDocument {
	return unwrap(layoutDocument(document, { mode: "draft", created }));
}

function plainOf(markup: string): string {
	const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
	return markup.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] as string);
}

function docxText(bytes: Uint8Array): string {
	const parts = [...partsOf(bytes)].filter(([name]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name));
	const runs = parts.map(([, xml]) =>
		xml
			.replace(/<\/w:p>/g, "\n")
			.replace(/<w:(?:br|tab)\/>/g, " ")
			.replace(/<[^>]*>/g, ""),
	);
	return plainOf(runs.join("\n"));
}

function htmlText(html: string): string {
	return plainOf(
		html
			.replace(/<style>[\s\S]*?<\/style>/, "")
			.replace(/<br>/g, " ")
			.replace(/<[^>]*>/g, ""),
	);
}

/** Tags whose text did not come out whole. Case and white space aside: names and titles are printed in capitals. */
function damaged(text: string, tags: readonly string[], wanted: string): string[] {
	const found = squeeze(text).toUpperCase();
	return tags.filter((tag) => !found.includes(`${tag} ${wanted.toUpperCase()}`));
}

describe("hostile text in every field", () => {
	it.each(kinds)("comes out of a %s as plain text in DOCX, HTML and text", (kind) => {
		const { document, tags } = hostileDocument(kind);
		const flow = draft(document);
		expect(tags.length).toBeGreaterThan(25);
		expect(damaged(docxText(renderDocx(flow)), tags, plainText)).toEqual([]);
		expect(damaged(htmlText(renderHtml(flow)), tags, plainText)).toEqual([]);
		expect(damaged(renderText(flow), tags, plainText)).toEqual([]);
	});

	it("is no markup, field or style anywhere", () => {
		const flow = draft(hostileDocument("decision").document);
		const html = renderHtml(flow);
		expect(html.match(/<b>|<\/w:t>|<script/g)).toBeNull();
		expect(html.match(/<\/style>/g)).toHaveLength(1);
		const xml = [...partsOf(renderDocx(flow))].map(([, part]) => part).join("");
		expect(xml.match(/.{50}[\uFFFE\u0000\u202E]/)).toBeNull();
		expect(xml.match(/<w:fldSimple/g)?.length).toBe(xml.match(/w:instr=" PAGE "/g)?.length);
		expect(xml.match(/w:numPr|w:hyperlink|<w:drawing/g)).toBeNull();
	});

	it.each(["plan", "letter", "decision"] as const)("may be a word of 10,000 letters in a %s", (kind) => {
		const word = Array.from({ length: 10_000 }, (_, index) => letters.charAt((index * index + 7 * index) % 61)).join(
			"",
		);
		const { document, tags } = hostileDocument(kind, word);
		const flow = draft(document);
		expect(damaged(docxText(renderDocx(flow)), tags, word)).toEqual([]);
		expect(damaged(htmlText(renderHtml(flow)), tags, word)).toEqual([]);
	});
});
