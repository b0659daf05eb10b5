import { readFileSync } from "node:fs";
import { unwrap } from "@cchc/core";
import { layoutDocument, planDocument, readDocxText, renderDocx } from "@cchc/document";
import { asIssued } from "@cchc/plan";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { describe, expect, it } from "vitest";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const squeeze = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");

/** Sentences of the signed text: what ends in `.`, `;`, `:` or `…`, headings and list items apart. */
function sentences(text: string): string[] {
	return text
		.split(/\n\s*\n|\n(?=\s*(?:[-+]|[IVX]+\.|\d+(?:\.\d+)*\.)\s)|(?<=[.;:…])\s/)
		.map((part) => part.replace(/\s+/g, " ").trim())
		.filter((part) => /\p{L}/u.test(part));
}

async function docxTextOf(plan: ReturnType<typeof asIssued>, verbatim: boolean): Promise<string> {
	const document = { ...planDocument(plan), verbatim };
	const flow = unwrap(layoutDocument(document, { mode: "draft", created: "2024-01-02T08:00:00+07:00" }));
	return unwrap(readDocxText(await renderDocx(flow))).join("\n");
}

describe("the signed plan of xã Nhân Quyền", () => {
	const plan = unwrap(parsePlanYaml(read("plan.yaml"), { file: "plan.yaml" }));
	const original = read("original.txt");

	it("has as many sentences as we think, so that the next test means something", () => {
		expect(sentences(original).length).toBeGreaterThan(80);
	});

	it("comes back from the Word file sentence by sentence, in order, slips included", async () => {
		const text = squeeze(await docxTextOf(asIssued(plan), true));
		let from = 0;
		const missing = sentences(original).filter((sentence) => {
			const found = text.indexOf(squeeze(sentence), from);
			if (found >= 0) from = found + squeeze(sentence).length;
			return found < 0;
		});
		expect(missing).toEqual([]);
	});

	it("is mended in the corrected version", async () => {
		const text = await docxTextOf(plan, false);
		for (const { issued, corrected, at } of plan.slips ?? []) {
			if (at.at(-1) !== "text") continue;
			expect(text).not.toContain(issued);
			expect(text).toContain(corrected);
		}
	});
});
