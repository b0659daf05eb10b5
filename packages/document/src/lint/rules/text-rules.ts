import { type Finding, inkRuns } from "../finding";
import type { Line, LintFacts } from "../lint-facts";

/** Fonts, colours, encodings, capitals and typing, everywhere in the document. */
export function textRules(facts: LintFacts): Finding[] {
	const { model } = facts;
	const findings = facts.lines.flatMap((line) => [...runs(line), ...typing(line)]);
	const boxed = model.paragraphs.find((paragraph) => paragraph.inTextBox && paragraph.text.trim() !== "");
	if (boxed !== undefined) findings.push({ code: "text-box", line: { paragraph: boxed, text: boxed.text } });
	for (const target of model.externalTargets) findings.push({ code: "linked-picture", found: target.slice(0, 100) });
	if (model.brokenCell) findings.push({ code: "broken-cell" });
	return findings;
}

const legacyFonts = /^(?:\.Vn|VNI|VNI-|VnTime|\.VnTime)/i;
const tcvn3 = /[\u00b5-\u00be]\p{L}|\p{L}[\u00a8\u00ae\u00ad\u00b5-\u00be]/u;

function runs(line: Line): Finding[] {
	const findings: Finding[] = [];
	for (const run of inkRuns(line.paragraph)) {
		const font = run.font ?? "Times New Roman";
		if (legacyFonts.test(font)) findings.push({ code: "legacy-encoding", line, found: font });
		else if (font !== "Times New Roman") findings.push({ code: "font", line, found: font });
		const color = run.color?.toUpperCase() ?? "AUTO";
		const stamp = /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|(?:TUYỆT |TỐI )?MẬT)$/u.test(line.text);
		if (color !== "AUTO" && color !== "000000" && !stamp) findings.push({ code: "text-color", line, found: color });
	}
	return findings;
}

const properPeople =
	/(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|viện kiểm sát|quỹ tín dụng|quân đội|công an|nghệ sĩ|nhà giáo|quốc phòng) nhân dân/giu;
const stateCompounds =
	/(?:hành chính|quản lý|cơ quan|công vụ|cán bộ|công chức|ngân sách|bí mật|kho bạc|thanh tra|kiểm toán|doanh nghiệp|bộ máy|hành chính|chức năng|văn thư|lưu trữ|quyền lực|đầu tư|vốn|sở hữu|tổ chức|CCHC) nhà nước|nhà nước (?:pháp quyền|cấp|địa phương)/giu;

function typing(line: Line): Finding[] {
	const raw = line.paragraph.text;
	const { text } = line;
	const findings: Finding[] = [];
	if (raw !== raw.normalize("NFC")) findings.push({ code: "not-nfc", line });
	if (tcvn3.test(raw)) findings.push({ code: "legacy-encoding", line, found: "TCVN3" });
	const table = line.paragraph.place?.bordered === true;
	const space = /\S* [,;:.!?)](?=\s|$)/u.exec(text);
	if (space !== null && !table && !/[….]/.test(space[0].slice(0, -2).slice(-1)))
		findings.push({ code: "space-before-mark", line, found: space[0] });
	if (/\S {2,}\S/u.test(raw.replace(/^(Số:|.*ngày) {2,}.*/u, "$1"))) findings.push({ code: "double-space", line });
	const left = /\[[^\]]{2,}\]|…{2,}|\.{4,}|_{4,}\p{L}|\bXXX+\b/u.exec(text);
	if (left !== null) findings.push({ code: "left-over", line, found: left[0].slice(0, 40) });
	findings.push(...capitals(line));
	return findings;
}

function capitals(line: Line): Finding[] {
	const { text } = line;
	const findings: Finding[] = [];
	if (/(?:^|[^\p{L}])nhân dân(?!\p{L})/u.test(text.replace(properPeople, "")))
		findings.push({ code: "capital-people", line, found: "nhân dân" });
	if (/(?:^|[^\p{L}])nhà nước(?!\p{L})/u.test(text.replace(stateCompounds, "")))
		findings.push({ code: "capital-state", line, found: "nhà nước" });
	return findings;
}
