import { readCardinal, readDigits } from "../../cardinal";
import { issuers } from "../data/issuers";
import { spellLetters } from "../data/letter-names";
import { matchAt, type Rule } from "../rule";

const body = "TCVN|QCVN|TCXDVN|TCXD|QCĐP|TCĐP|TCCS|ISO|IEC|ASTM|HACCP|GMP|OHSAS";
const standard = new RegExp(
	`((?:${body})(?:[ \\u00A0/](?:${body}))*)[ \\u00A0-]?(\\d{1,6})(?:-(\\d{1,3}))?(?:[: ]{1,2}((?:19|20)\\d{2})(?!\\d))?(?:/(\\p{Lu}{2,10})(?![\\p{L}\\d]))?`,
	"uy",
);
const names: Readonly<Record<string, string>> = {
	TCVN: "tiêu chuẩn Việt Nam",
	QCVN: "quy chuẩn Việt Nam",
	TCXDVN: "tiêu chuẩn xây dựng Việt Nam",
	TCXD: "tiêu chuẩn xây dựng",
	QCĐP: "quy chuẩn địa phương",
	TCĐP: "tiêu chuẩn địa phương",
	TCCS: "tiêu chuẩn cơ sở",
	ISO: "I sô",
};

/** Standards and technical regulations: `TCVN ISO 9001:2015`, `QCVN 17:2018/BXD`. */
export const readStandard: Rule = (place) => {
	const match = matchAt(standard, place.text, place.index);
	if (match === undefined) return undefined;
	const [written, bodies, number, part, year, issuer] = match as unknown as [
		string,
		string,
		string,
		string?,
		string?,
		string?,
	];
	const words = bodies.split(/[\s\u00A0/]/u).map((name) => bodyWords(name, place.before));
	words.push(number.startsWith("0") ? readDigits(number) : readCardinal(number, place.conventions));
	if (part !== undefined) words.push("gạch ngang", readCardinal(part, place.conventions));
	if (year !== undefined) words.push("năm", readCardinal(year, place.conventions));
	if (issuer !== undefined) words.push("của", issuers[issuer] ?? spellLetters(issuer));
	return { words: words.join(" "), length: written.length, kind: "standard" };
};

function bodyWords(name: string, before: string): string {
	const said = /(?:tiêu chuẩn|quy chuẩn)(?: kỹ thuật)?(?: quốc gia| việt nam)?\s*$/u.test(before);
	if (said && name !== "ISO") return spellLetters(name);
	return names[name] ?? spellLetters(name);
}
