import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	CchcError,
	canonicalJson,
	cleanText,
	contentHash,
	createArtifact,
	escapeXml,
	fail,
	formatCsv,
	formatIssue,
	formatMarkdownTable,
	hasErrors,
	type Issue,
	isSafeArtifactPath,
	resultOf,
	sha256Hex,
	unwrap,
	withPathPrefix,
} from "./index";

const issue: Issue = {
	code: "plan/unknown-unit",
	severity: "error",
	path: ["assignments", 2, "unit"],
	message: "Không có đơn vị “vp”.",
	hint: "Ghi mã của một đơn vị ở mục units, ví dụ: van-phong.",
	basis: { document: "Nghị định 30/2020/NĐ-CP", article: "Phụ lục I" },
	position: { file: "plan.yaml", line: 12, column: 5 },
};

describe("issues", () => {
	it("are printed with place, text, remedy and basis", () => {
		expect(formatIssue(issue)).toMatchInlineSnapshot(`
			"LỖI plan/unknown-unit (plan.yaml · dòng 12, cột 5 · assignments[2].unit)
			  Không có đơn vị “vp”.
			  → Ghi mã của một đơn vị ở mục units, ví dụ: van-phong.
			  Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I"
		`);
	});

	it("decide whether there is a value", () => {
		expect(hasErrors([{ ...issue, severity: "warning" }])).toBe(false);
		expect(resultOf(1, [{ ...issue, severity: "warning" }]).ok).toBe(true);
		expect(resultOf(1, [issue]).ok).toBe(false);
		expect(withPathPrefix([issue], ["plans", 0])[0]?.path).toEqual(["plans", 0, "assignments", 2, "unit"]);
	});
});

describe("CchcError", () => {
	it("is recognised across copies of the package and carries its issues", () => {
		const error = (() => {
			try {
				return unwrap(fail([issue]));
			} catch (caught) {
				return caught;
			}
		})();
		expect(CchcError.isInstance(error)).toBe(true);
		expect(CchcError.isInstance(new Error("no"))).toBe(false);
		expect((error as CchcError).issues).toEqual([issue]);
		expect((error as CchcError).name).toBe("CchcError");
	});
});

describe("text", () => {
	it("cleans what no format can carry", () => {
		expect(cleanText("a\u0000b\uFFFEc\uD800d\r\ne\tf")).toBe("abcd\ne\tf");
		expect(cleanText("Uỷ ban".normalize("NFD"))).toBe("Uỷ ban");
	});

	it("escapes every string so that no markup is left, and is stable", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const escaped = escapeXml(text);
				expect(escaped).not.toMatch(/[<>"']/);
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			}),
		);
	});
});

describe("tables", () => {
	it("make spreadsheet formulas text and keep numbers", () => {
		expect(formatCsv([["=1+1", "-5", -5, '@a "b"', "x\ny", null]], { byteOrderMark: false })).toBe(
			`'=1+1,'-5,-5,"'@a ""b""","x\ny",\r\n`,
		);
		expect(formatCsv([["a;b"]], { separator: ";" })).toBe('\uFEFF"a;b"\r\n');
	});

	it("keep a Markdown cell in its cell", () => {
		expect(formatMarkdownTable(["A"], [["x|y\nz <b>"]])).toBe("| A |\n| --- |\n| x\\|y z \\<b\\> |\n");
	});
});

describe("artifacts", () => {
	it.each(["a.txt", "radio/mot-cua.docx", "web/2024/x.html"])("accepts %s", (path) => {
		expect(isSafeArtifactPath(path)).toBe(true);
	});

	it.each([
		"",
		"/a",
		"a//b",
		"../a",
		"a/..",
		"a\\b",
		"C:a",
		"ă.txt",
		"a/",
		".env",
		"con.txt",
		"a.",
		"a b",
		`${"a".repeat(201)}`,
	])("refuses %j", (path) => {
		expect(isSafeArtifactPath(path)).toBe(false);
		expect(() => createArtifact(path, "text/plain", "x")).toThrow(/Unsafe artifact path/);
	});

	it("writes text as UTF-8 in NFC", () => {
		const { bytes } = createArtifact("a.txt", "text/plain", "ệ".normalize("NFD"));
		expect([...bytes]).toEqual([0xe1, 0xbb, 0x87]);
	});
});

describe("content hash", () => {
	it("does not depend on the order of keys", () => {
		expect(canonicalJson({ b: 1, a: { d: undefined, c: [2, { z: 1, y: 2 }] } })).toBe(
			'{"a":{"c":[2,{"y":2,"z":1}]},"b":1}',
		);
		expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
	});

	it("keeps every JSON value, whatever its keys are called", () => {
		const reversed = (value: unknown): unknown => {
			if (typeof value !== "object" || value === null) return value;
			if (Array.isArray(value)) return value.map(reversed);
			return Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, member]) => [key, reversed(member)]),
			);
		};
		const data = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
		fc.assert(
			fc.property(data, (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(value);
				expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
			}),
		);
		expect(canonicalJson({ b: 0, "10": 1, "9": 2 })).toBe('{"10":1,"9":2,"b":0}');
		expect(canonicalJson([undefined, Number.NaN])).toBe("[null,null]");
		expect(() => canonicalJson(undefined)).toThrow(CchcError);
	});

	it("is SHA-256", () => {
		expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	});
});
