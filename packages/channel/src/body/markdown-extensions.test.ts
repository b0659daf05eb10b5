import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmTable } from "micromark-extension-gfm-table";
import { expect, it } from "vitest";
import { attackStrings } from "../contract/attack-strings";
import { extensionsFor } from "./markdown-extensions";

const all = (text: string): unknown =>
	fromMarkdown(text, {
		extensions: [gfmTable(), gfmAutolinkLiteral()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmAutolinkLiteralFromMarkdown()],
	});
const some = (text: string): unknown => fromMarkdown(text, extensionsFor(text));

it("gives the tree that all extensions give, whatever the text", () => {
	const piece = fc.constantFrom(
		..."|,-,:-,-:,---,:,\n,\n\n, ,a,b.c,http,https,://,//,www,www.,.,@,x@y.vn,\\,&,&#64;,&commat;,&#58;,&period;,*,_,[,](,),<,>,`,#, 1.,é,Đ".split(
			",",
		),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
			const text = pieces.join("");
			expect(some(text)).toEqual(all(text));
		}),
		{ numRuns: 3000, seed: 7 },
	);
});

it("gives the same tree for the attack strings and every example message", () => {
	const folder = new URL("../../../../examples/nhan-quyen-2024/messages/", import.meta.url);
	const bodies = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
	for (const text of [...attackStrings, ...bodies]) expect(some(text)).toEqual(all(text));
});
