import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RollUp } from "@cchc/report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rollUpArtifacts, rollUpProvince } from "../../../../examples/province-rollup/src/build";

const validator = fileURLToPath(new URL("../../../../node_modules/.bin/ooxml-validator", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cchc-rollup-out-"));
const run = (program: string, args: readonly string[]): string =>
	execFileSync(program, args, {
		cwd: folder,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "ignore"],
		maxBuffer: 2 ** 28,
	});

function works(program: string, args: readonly string[]): boolean {
	try {
		run(program, args);
		return true;
	} catch {
		return false;
	}
}

let result: RollUp | undefined;
beforeAll(async () => {
	result = rollUpProvince({ seed: 7, units: 30, year: 2025, mergers: true })[1];
	if (result === undefined) throw new Error("second quarter");
	for (const { path, bytes } of await rollUpArtifacts(result)) writeFileSync(join(folder, path), bytes);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the files of a roll-up", () => {
	it.each(["tong-hop.docx", "don-doc.docx", "tong-hop.xlsx"])(
		"%s: the Open XML SDK finds no error",
		(file) => {
			const output = run("sh", ["-c", `'${validator}' ${file} || true`]);
			expect((JSON.parse(output.slice(output.indexOf("{"))) as { errors: unknown[] }).errors).toEqual([]);
		},
		120_000,
	);

	it.skipIf(!works("python3", ["-c", "import zipfile"]))(
		"the spreadsheet holds the figures for a reader that shares no code",
		() => {
			const script = `
import zipfile, json, sys
import xml.etree.ElementTree as etree
n = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
z = zipfile.ZipFile("tong-hop.xlsx")
shared = ["".join(t.itertext()) for t in etree.fromstring(z.read("xl/sharedStrings.xml")).findall("m:si", n)]
def value(c):
    v = c.find("m:v", n)
    if c.get("t") == "s": return shared[int(v.text)]
    if c.get("t") == "inlineStr": return "".join(c.find("m:is", n).itertext())
    return None if v is None else (v.text if c.get("t") == "str" else float(v.text))
sheet = etree.fromstring(z.read("xl/worksheets/sheet1.xml"))
print(json.dumps([[value(c) for c in r.findall("m:c", n)] for r in sheet.iter("{%s}row" % n["m"])]))
print(sum(b"<f>" in z.read(p) for p in z.namelist()))`;
			const [rows = "[]", formulas] = run("python3", ["-c", script]).trim().split("\n");
			const table = JSON.parse(rows) as (string | number | null)[][];
			const airings = table.find((row) => row[1] === "Lượt phát trên hệ thống loa truyền thanh");
			expect(airings?.[3]).toBe(result?.rows.find(({ indicator }) => indicator.id === "airings")?.period.value);
			expect(formulas).toBe("0");
		},
	);

	it.skipIf(!works("soffice", ["--version"]))(
		"Word files open in LibreOffice, a page each at least",
		() => {
			const profile = `-env:UserInstallation=file://${folder}/lo`;
			run("soffice", [profile, "--headless", "--convert-to", "txt:Text", "tong-hop.docx", "don-doc.docx"]);
			const text = readFileSync(join(folder, "tong-hop.txt"), "utf8");
			expect(text).toContain("Huyện Mẫu 01");
			expect(text).toContain(`${result?.completeness.expected} đơn vị phải báo cáo`);
			expect(readFileSync(join(folder, "don-doc.txt"), "utf8")).toContain("quá hạn chưa gửi");
		},
		120_000,
	);

	it.skipIf(!works("chromium", ["--version"]))(
		"the page's tables sort in a browser when a heading is pressed",
		() => {
			const page = readFileSync(join(folder, "tong-hop.html"), "utf8");
			const press = `<script>const column=[...document.querySelectorAll("#units thead button")][1];column.click();column.click();
document.title=[...document.querySelectorAll("#units tbody tr")].map((row)=>row.cells[1].textContent).join("|")</script>`;
			writeFileSync(join(folder, "sorted.html"), page.replace("</body>", `${press}</body>`));
			const dom = run("chromium", [
				"--headless",
				"--no-sandbox",
				"--disable-gpu",
				`--user-data-dir=${folder}/profile`,
				"--dump-dom",
				`file://${folder}/sorted.html`,
			]);
			const cells = /<title>([^<]*)<\/title>/.exec(dom)?.[1]?.split("|") ?? [];
			const numbers = cells.filter((cell) => /^[\d.]+$/.test(cell)).map((cell) => Number(cell.replaceAll(".", "")));
			expect(numbers.length).toBeGreaterThan(10);
			expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
		},
		120_000,
	);
});
