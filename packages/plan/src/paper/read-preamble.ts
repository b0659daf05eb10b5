import type { CivilDate } from "@cchc/calendar";
import type { Draft } from "./draft";
import type { MarkedParagraph } from "./paragraph";
import { isoDate } from "./read-head";

const citation =
	/((?:Kế hoạch|Quyết định|Chỉ thị|Nghị quyết|Công văn|Chương trình|Hướng dẫn|Đề án)\s+(?:hành động\s+)?số\s*:?\s*(\d+[\p{L}\d]*[-/][\p{L}\d/-]+))(?:\s*,?\s*ngày\s+(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4}))?(?:\s+của\s+([^;,.]{3,80}?)(?=\s+(?:về|ban hành|phê duyệt|V\/v|năm|triển khai|thực hiện)|[;,.]|$))?/gu;

/** Reads a ground or the opening paragraph, and the superior documents that it cites. */
export function readPreamble(draft: Draft, paragraph: MarkedParagraph): void {
	const text = paragraph.text.replace(/^[-–+]\s*/u, "");
	const ground = /^(?:Căn cứ|Xét|Theo đề nghị)/u.test(text) || /;$/.test(text);
	for (const match of text.matchAll(citation)) {
		const [, words = "", number = "", day, month, year, issuer] = match;
		const date = isoDate(day, month, year);
		draft.superiorPlans.push({
			id: draft.nextId("vb"),
			citation: words,
			number,
			...(date === undefined ? {} : { date: date as CivilDate }),
			...(issuer === undefined ? {} : { issuer: issuer.trim() }),
		});
	}
	if (ground) {
		draft.grounds.push(draft.item("cc", text.replace(/[;.]$/, ""), "none"));
		draft.note(paragraph, "ground", ["mandate", "grounds", draft.grounds.at(-1)?.id ?? ""]);
		return;
	}
	// Of several opening paragraphs the last leads to the plan; the others stand before it.
	if (draft.opening !== undefined) {
		draft.opening = { ...draft.opening, text: `${draft.opening.text} ${text}` };
	} else draft.opening = { id: "mo-dau", text };
	draft.note(paragraph, "opening", ["mandate", "opening"]);
}
