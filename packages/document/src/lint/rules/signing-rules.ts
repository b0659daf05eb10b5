import { checkLook, type Finding, inkRuns } from "../finding";
import type { Line, LintFacts } from "../lint-facts";

/** Boxes 7 and 9b: who signs, and "Nơi nhận". */
export function signingRules(facts: LintFacts): Finding[] {
	return [...facts.signers.flatMap(signer), ...committee(facts), ...recipients(facts)];
}

/** Kinds a people's committee issues as a body; decisions and letters may be the chairman's own. */
const committeeKinds = new Set(["KẾ HOẠCH", "BÁO CÁO", "CHƯƠNG TRÌNH", "TỜ TRÌNH", "ĐỀ ÁN", "PHƯƠNG ÁN"]);

function committee({ typeName, agency, signers }: LintFacts): Finding[] {
	const issuer = agency.filter((line) => inkRuns(line.paragraph).every((run) => run.bold)).map((line) => line.text);
	if (!committeeKinds.has(typeName?.text.toUpperCase() ?? "") || signers.length !== 1) return [];
	if (!/^(?:ỦY|UỶ) BAN NHÂN DÂN(?:\s|$)/u.test(issuer.join(" "))) return [];
	const lines = signers[0] ?? [];
	const chair = lines.find((line) => /^(?:(?:KT|Q)\. ?|PHÓ )?CHỦ TỊCH$/u.test(line.text));
	if (chair === undefined || lines.some((line) => /^T\/?M/u.test(line.text))) return [];
	return [{ code: "authority-missing", line: chair, found: chair.text }];
}

const academicTitles =
	/^(?:(?:GS|PGS|TS|TSKH|ThS|CN|KS|BS|NGND|NGƯT|NSND|Thạc sĩ|Tiến sĩ|Giáo sư|Kỹ sư|Đại tá|Thượng tá)[.,\s]+)+/iu;

function signer(lines: readonly Line[]): Finding[] {
	const authority = lines.filter((line) => isAuthority(line.text));
	const names = lines.filter((line) => !isAuthority(line.text));
	const name = names.at(-1);
	const title = name === undefined ? null : academicTitles.exec(name.text);
	return [
		...authority.flatMap((line): Finding[] => [
			...(/^(?:T\/M|K\/T|T\/L|TM(?!\.)|KT(?!\.)|TL(?!\.)|TUQ(?!\.))(?=\s|$)/u.test(line.text)
				? [{ code: "authority-form" as const, line, found: line.text }]
				: []),
			...checkLook("authority-look", line, { sizes: [13, 14], bold: true, italic: false, upper: true }),
		]),
		...checkLook("signer-look", name, { sizes: [13, 14], bold: true, italic: false, lower: true }),
		...(name === undefined || title === null ? [] : [{ code: "signer-title" as const, line: name, found: name.text }]),
	];
}

function isAuthority(text: string): boolean {
	return (
		text === text.toUpperCase() ||
		/^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[.\s]|^(?:phó )?(?:chủ tịch|giám đốc|trưởng|thư ký|chủ (?:tọa|trì))(?:\s|$)/iu.test(
			text,
		)
	);
}

function recipients({ recipientsWord: word, recipients: list, addressees }: LintFacts): Finding[] {
	if (word === undefined) return [{ code: "recipients-missing" }];
	const findings = [
		...checkLook("recipients-word-look", word, { sizes: [12, 12], bold: true, italic: true }),
		...list.flatMap((line) => checkLook("recipients-look", line, { sizes: [11, 11], bold: false, italic: false })),
	];
	list.forEach((line, index) => {
		const last = index === list.length - 1;
		const good = last ? /^- .*[^;]\.$/u.test(line.text) : /^- .*;$/u.test(line.text);
		if (!good) findings.push({ code: "recipients-form", line, found: line.text });
	});
	const archive = list.at(-1);
	if (archive === undefined || !/^[-–+]\s*Lưu\s*:\s*(?:VT|Hồ sơ)/u.test(archive.text))
		findings.push({ code: "archive-missing", line: archive ?? word });
	if (addressees.length > 0 && !list.some((line) => /như (?:trên|kính gửi)/iu.test(line.text))) {
		findings.push({ code: "as-above-missing", line: word });
	}
	return findings;
}
