import { decodeUtf8, type Issue } from "@cchc/core";
import { posterIssue } from "../poster-issues";
import { type ReadObject, readPdfObjects } from "./pdf-objects-of";

/** One thing a print shop relies on, and whether the file keeps it. */
export interface PreflightCheck {
	readonly id: string;
	/** Vietnamese. */
	readonly label: string;
	readonly ok: boolean;
	/** What was found. */
	readonly found: string;
}

/** Most ink on one spot, per cent of the four together: beyond it coated paper smears. */
const mostInk = 300;

/**
 * Checks a print file of this package against what it declares (PDF/X-1a:2003) and what print shops ask for: inks,
 * boxes, fonts, output intent, no transparency, no encryption, no script. It reads the bytes, not the scene, so a mistake
 * of the writer shows. Rules: ISO 15930-4 as summed up in public preflight lists; total ink is trade practice.
 */
export function preflightPdf(bytes: Uint8Array): PreflightCheck[] {
	const file = readPdfObjects(bytes);
	if (file === undefined) {
		return [{ id: "readable", label: "Tệp đọc được", ok: false, found: "không phải tệp PDF của bộ công cụ này" }];
	}
	const { objects, trailer } = file;
	const texts = objects.map(({ text }) => text);
	const one = (mark: string): string => texts.find((text) => text.includes(mark)) ?? "";
	const page = one("/Type /Page ");
	const info = withValues(one("/GTS_PDFXVersion"), objects);
	const intents = texts.filter((text) => /\/S \/?GTS_PDFX\b/.test(text));
	const all = `${texts.join("\n")}\n${trailer}`;
	const check = (id: string, label: string, ok: boolean, found = ok ? "đạt" : "thiếu"): PreflightCheck => ({
		id,
		label,
		ok,
		found,
	});
	return [
		check("version", "PDF 1.3 hoặc 1.4", /^%PDF-1\.[34]\n/.test(String.fromCharCode(...bytes.subarray(0, 9)))),
		check(
			"output-intent",
			"Đúng một điều kiện in (OutputIntent) có tên và nơi đăng ký",
			intents.length === 1 &&
				/\/OutputConditionIdentifier \(.+?\)/.test(intents[0]!) &&
				/\/RegistryName|\/DestOutputProfile/.test(intents[0]!) &&
				intents[0]!.includes("/Info"),
		),
		check("declared", "Khai chuẩn PDF/X-1a:2003", info.includes("(PDF/X-1a:2003)")),
		check("trapped", "Khai Trapped", /\/Trapped \/(?:True|False)/.test(info)),
		check(
			"dates",
			"Có tên, ngày tạo, ngày sửa",
			["/Title (", "/CreationDate (", "/ModDate ("].every((key) => info.includes(key)),
		),
		check("id", "Có mã tệp (ID)", /\/ID \[\s*<[0-9a-f]{32}> <[0-9a-f]{32}>\s*\]/i.test(trailer)),
		...boxChecks(page, check),
		...inkChecks(contentsOf(page, objects), all, check),
		...fontChecks(texts, check),
		check("transparency", "Không có trong suốt", !/\/SMask|\/BM |\/CA |\/ca |\/Group/.test(all)),
		check(
			"plain",
			"Không mã hóa, không mã lệnh, không chú thích",
			!/\/Encrypt|\/JavaScript|\/JS |\/AA |\/Annots|LZWDecode/.test(all),
		),
	];
}

/** The checks that failed, as issues for an officer. */
export function preflightIssues(checks: readonly PreflightCheck[]): Issue[] {
	return checks
		.filter(({ ok }) => !ok)
		.map(({ id, label, found }) => posterIssue("preflight", ["pdf", id], { label, found }));
}

type Check = (id: string, label: string, ok: boolean, found?: string) => PreflightCheck;

function boxChecks(page: string, check: Check): PreflightCheck[] {
	const box = (name: string): number[] | undefined =>
		new RegExp(`/${name} \\[([-\\d. ]+)\\]`).exec(page)?.[1]?.trim().split(/\s+/).map(Number);
	const [media, bleed, trim] = ["MediaBox", "BleedBox", "TrimBox"].map(box);
	const within = (inner: number[] | undefined, outer: number[] | undefined): boolean =>
		inner !== undefined &&
		outer !== undefined &&
		inner.every((value, side) => (side < 2 ? value >= outer[side]! - 0.01 : value <= outer[side]! + 0.01));
	const size = trim === undefined ? "thiếu" : `${trim.map((value) => value.toFixed(2)).join(" ")} pt`;
	return [
		check("trim", "Có TrimBox, không có ArtBox", trim !== undefined && !page.includes("/ArtBox"), size),
		check("nested", "TrimBox trong BleedBox, BleedBox trong MediaBox", within(trim, bleed) && within(bleed, media)),
	];
}

/** A dictionary with the numbers, names and strings it refers to written in their places. */
function withValues(text: string, objects: readonly ReadObject[]): string {
	return text.replace(/(\d+) 0 R/g, (reference, number) => {
		const value = objects.find((object) => object.number === Number(number))?.text ?? reference;
		return value.startsWith("<<") ? reference : value;
	});
}

/** What a page paints, as text. */
function contentsOf(page: string, objects: readonly ReadObject[]): string {
	const number = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
	return decodeUtf8(objects.find((object) => object.number === number)?.stream ?? new Uint8Array());
}

function inkChecks(content: string, all: string, check: Check): PreflightCheck[] {
	const foreign = /(?:^|\s)(?:rg|RG|g|G|sh)(?:\s|$)|\/Device(?:RGB|Gray)|\/ICCBased|\/Lab|\/Cal/.exec(
		`${content}\n${all}`,
	);
	const inks = [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) (?:k|scn)(?:\s|$)/g)].map((match) =>
		match.slice(1, 5).reduce((sum, part) => sum + Number(part) * 100, 0),
	);
	const heaviest = Math.max(0, ...inks);
	return [
		check("inks", "Chỉ dùng CMYK và mực pha", foreign === null && inks.length > 0, foreign?.[0]?.trim() ?? "đạt"),
		check("ink-total", `Tổng mực không quá ${mostInk} %`, heaviest <= mostInk + 1e-6, `${heaviest.toFixed(0)} %`),
	];
}

function fontChecks(texts: readonly string[], check: Check): PreflightCheck[] {
	const fonts = texts.filter((text) => text.includes("/Type /FontDescriptor"));
	const whole = fonts.every((text) => text.includes("/FontFile2") && /\/FontName \/[A-Z]{6}\+/.test(text));
	const maps = texts.filter((text) => text.includes("/Subtype /Type0")).every((text) => text.includes("/ToUnicode"));
	return [
		check("fonts", "Phông chữ nhúng và rút gọn", fonts.length > 0 && whole, `${fonts.length} phông`),
		check("text", "Chữ sao chép và tìm kiếm được", maps),
	];
}
