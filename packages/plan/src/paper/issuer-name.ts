import type { Draft } from "./draft";

/** The issuer as its letterhead, else the title, names it. */
export function issuerName(draft: Draft): string {
	const line =
		draft.letterhead.find((words) => /^(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) /u.test(words)) ??
		draft.letterhead.find((words) => /(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) \p{Lu}/u.test(words));
	const fromHead = /(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) (.+)$/u.exec(line ?? "");
	const texts = [draft.title, draft.opening?.text ?? "", draft.closing?.text ?? ""];
	const fromText = texts
		.map((text) => /(xã|phường|thị trấn|đặc khu)\s+(\p{Lu}\p{L}*(?:[ -]\p{Lu}[\p{L}']*)*)/u.exec(text))
		.find(Boolean);
	if (fromText !== undefined && fromText !== null) return `Ủy ban nhân dân ${fromText[1]} ${fromText[2]}`;
	if (fromHead === null) return "Ủy ban nhân dân xã";
	const name = (fromHead[2] ?? "").toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
	return `Ủy ban nhân dân ${(fromHead[1] ?? "").toLowerCase()} ${name}`;
}
