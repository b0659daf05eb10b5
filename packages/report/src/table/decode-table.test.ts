import { encodeUtf8 } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { seedJournalCsv, seedPlan } from "../__fixtures__/seed";
import { previewJournalCsv } from "../journal/journal-csv";
import { decodeTable } from "./decode-table";
import { detectLegacyText } from "./legacy-text";

const tcvn3 =
	"Ngµy,§¬n vÞ,H×nh thøc,Tªn ho¹t ®éng,Sè tin bµi\n05/3/2024,C«ng chøc v¨n phßng,§­a tin bµi,H­íng dÉn thñ tôc hµnh chÝnh,2\n";
const vni =
	"Ngaøy,Ñôn vò,Hình thöùc,Teân hoaït ñoäng,Soá tin baøi\n05/3/2024,Coâng chöùc vaên phoøng,Ñöa tin baøi,Höôùng daãn thuû tuïc haønh chính,2\n";
const codes = (bytes: Uint8Array): string[] => decodeTable(bytes, "x.csv").issues.map(({ code }) => code);
const utf16 = (text: string, mark: boolean, bigEndian: boolean): Uint8Array => {
	const units = [...(mark ? `\uFEFF${text}` : text)].map((character) => character.charCodeAt(0));
	return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe("decodeTable", () => {
	it.each([
		["UTF-8", encodeUtf8(seedJournalCsv)],
		["UTF-16 little-endian with its mark", utf16(seedJournalCsv.slice(1), true, false)],
		["UTF-16 big-endian with its mark", utf16(seedJournalCsv.slice(1), true, true)],
	])("reads %s", (_name, bytes) => {
		const result = decodeTable(bytes, "x.csv");
		expect(result.ok && result.value.replace("\uFEFF", "")).toBe(seedJournalCsv.replace("\uFEFF", ""));
	});

	it("reads UTF-16 without its mark when the text is mostly plain letters", () => {
		const text = "id,date,unit\nA-1,2024-03-05,van-phong\n".repeat(20);
		for (const bigEndian of [false, true]) {
			const result = decodeTable(utf16(text, false, bigEndian), "x.csv");
			expect(result.ok && result.value).toBe(text);
		}
	});

	it.each([
		["TCVN3", tcvn3, "TCVN3 (ABC)"],
		["VNI", vni, "VNI Windows"],
	])("recognises %s, as bytes and as text saved again in UTF-8", (_name, text, encoding) => {
		expect(detectLegacyText(text)?.encoding).toBe(encoding);
		expect(codes(Uint8Array.from([...text].map((character) => character.charCodeAt(0))))).toEqual([
			"report/legacy-encoding",
		]);
		expect(codes(encodeUtf8(text))).toEqual(["report/legacy-encoding"]);
		expect(previewJournalCsv(text, { plan: seedPlan, file: "x.csv" }).issues.map(({ code }) => code)).toEqual([
			"report/legacy-encoding",
		]);
	});

	it("takes no Unicode text for a legacy one", () => {
		for (const text of [
			seedJournalCsv,
			"Giá 5°C, diện tích 20 m², «Bài viết» của bạn",
			"Uỷ ban, hoà bình, thuở, quý, khuỷu",
			"",
		]) {
			expect(detectLegacyText(text)).toBeUndefined();
		}
	});

	it("says where bytes cannot be read", () => {
		const result = decodeTable(Uint8Array.from([...encodeUtf8("Ngày,Đơn vị\n"), 0xff, 0x41, 0x42]), "x.csv");
		expect(result.issues[0]?.message).toContain("ở vị trí 17");
	});
});
