import { cleanText } from "@cchc/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../__fixtures__/plan";
import { attackStrings } from "../contract/attack-strings";
import { bodyText } from "./body-text";
import { parseBody } from "./parse-body";
import { plainSafeText } from "./plain-safe-text";
import { safeAddress } from "./safe-address";

const parse = (body: string): unknown => parseBody({ body }, plan).children;
const p = (...children: unknown[]): unknown => ({ type: "paragraph", children });
const t = (value: string): unknown => ({ type: "text", value });
const a = (url: string, ...children: unknown[]): unknown => expect.objectContaining({ type: "link", url, children });

describe("parseBody", () => {
	it("fills in facts as text, with a link where the contact has an address", () => {
		expect(parse("Gọi {{fact:duong-day-nong}}, giờ {{fact:gio}}.")).toEqual([
			p(t("Gọi "), a("tel:02203777888", t("0220 3777 888")), t(", giờ 7h30 - 17h00.")),
		]);
	});

	it("fills in facts inside links and addresses, and shows a missing one as a gap", () => {
		expect(parse("[gọi {{fact:duong-day-nong}}](tel:{{fact:duong-day-nong}}) {{fact:khong-co}}")).toEqual([
			p(a("tel:02203777888", t("gọi 0220 3777 888")), t(" [thiếu: khong-co]")),
		]);
	});

	it("never reads a fact as Markdown", () => {
		const evil = {
			...plan,
			contacts: [{ id: "x", label: "x", kind: "address", value: "**a** <script> [b](javascript:c)" } as const],
		};
		expect(parseBody({ body: "{{fact:x}}" }, evil).children).toEqual([p(t("**a** <script> [b](javascript:c)"))]);
	});

	it("drops HTML, keeps the words between", () => {
		expect(parse("a <b>c</b>\n\n<div>\nx\n</div>\n\nd")).toEqual([p(t("a c")), p(t("d"))]);
	});

	it("turns images into links and resolves references", () => {
		expect(parse("![Ảnh trụ sở](https://a.vn/x.png) [cổng][1] ![][1]\n\n[1]: https://b.vn")).toEqual([
			p(
				a("https://a.vn/x.png", t("Ảnh trụ sở")),
				t(" "),
				a("https://b.vn/", t("cổng")),
				t(" "),
				a("https://b.vn/", t("Hình ảnh")),
			),
		]);
	});

	it.each(attackStrings)("leaves no unsafe address in %j", (attack) => {
		const addresses: string[] = [];
		JSON.stringify(parseBody({ body: `[x](${attack})\n\n${attack}\n\n<${attack}>` }, plan), (key, value: unknown) => {
			if (key === "url") addresses.push(String(value));
			return value;
		});
		for (const address of addresses) expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
	});

	it("survives deep and odd input", () => {
		for (const mark of ["> ", "- ", "[", "*", "**a ", "![", "(", "`", "|a", "<a>"]) {
			expect(() => parseBody({ body: mark.repeat(2000) }, plan)).not.toThrow();
		}
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (body) => void parseBody({ body }, plan)),
			{ numRuns: 300 },
		);
	});
});

describe("bodyText", () => {
	it("gives one line for each heading, paragraph, item and row", () => {
		const body =
			"# Đầu\n\nMột\nhai.\n\n1. Bước {{fact:gio}}\n   - nhỏ\n\n| A | B |\n| --- | --- |\n| c | d |\n\n---\n\n> Trích";
		expect(bodyText({ body }, plan)).toEqual(["Đầu", "Một hai.", "Bước 7h30 - 17h00", "nhỏ", "A; B", "c; d", "Trích"]);
	});
});

describe("plainSafeText", () => {
	it("leaves alone only what is clean and composed already", () => {
		for (let code = 0; code <= 0xffff; code += 1) {
			const text = `a${String.fromCharCode(code)}b`;
			const slow = cleanText(text)
				.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
				.normalize("NFC");
			if (plainSafeText(text) !== slow)
				expect([code.toString(16), plainSafeText(text)]).toEqual([code.toString(16), slow]);
		}
	});
});

describe("safeAddress", () => {
	it.each([
		["https://dichvucong.gov.vn", "https://dichvucong.gov.vn/"],
		["tel:0220.3777.888", "tel:02203777888"],
		["tel:+84 220", undefined],
		["mailto:a@b.vn", "mailto:a@b.vn"],
		["mailto:a@b.vn,c@d.vn", undefined],
		["http://a@b.vn", undefined],
		["/tuong-doi", undefined],
		["https://ví-dụ.vn/đường", "https://xn--v-d-rma6749a.vn/%C4%91%C6%B0%E1%BB%9Dng"],
		["https:", undefined],
	])("%s → %s", (address, expected) => {
		expect(safeAddress(address)).toBe(expected);
	});
});
