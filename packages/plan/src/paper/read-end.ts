import type { Draft } from "./draft";
import { isUpperCase, type MarkedParagraph } from "./paragraph";

const authority = /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|CHỦ TỊCH|PHÓ CHỦ TỊCH|QUYỀN CHỦ TỊCH)/u;

/** True when a paragraph begins the signature block. */
export function isAuthority({ text }: MarkedParagraph): boolean {
	return authority.test(text) && isUpperCase(text);
}

/** Reads the closing paragraph, or a further paragraph of it. */
export function readClosing(draft: Draft, paragraph: MarkedParagraph): void {
	const text = paragraph.text.replace(/\s*\.?\/\.?\s*$/, "").replace(/[.;]$/, "");
	draft.closing =
		draft.closing === undefined ? { id: "ket", text } : { ...draft.closing, text: `${draft.closing.text}. ${text}` };
	draft.note(paragraph, "closing", ["closing"]);
}

/** Reads one line under "Nơi nhận". */
export function readRecipient(draft: Draft, paragraph: MarkedParagraph): void {
	const lines = paragraph.text
		.replace(/^Nơi nhận\s*:?\s*/u, "")
		.split(/;\s*[-–]\s*|;\s*$/u)
		.map((line) =>
			line
				.replace(/^[-–•+]\s*/u, "")
				.replace(/[;.]\s*$/, "")
				.trim(),
		)
		.filter(Boolean);
	for (const line of lines) {
		const archive = /^Lưu\s*:?\s*(.*)$/u.exec(line);
		if (archive !== null) {
			draft.archive = archive[1] ?? "";
			draft.note(paragraph, "archive", ["archive"]);
			continue;
		}
		const unit = draft.units.find(line);
		draft.recipients.push({ id: draft.nextId("nn"), text: line, ...(unit === undefined ? {} : { unit }) });
		draft.note(paragraph, "recipient", ["recipients", draft.recipients.at(-1)?.id ?? ""]);
	}
	if (lines.length === 0) draft.note(paragraph, "recipient", ["recipients"]);
}

/** Reads one line of the signature block; false when it is none. */
export function readSignature(draft: Draft, paragraph: MarkedParagraph): boolean {
	const { text } = paragraph;
	if (isAuthority(paragraph)) draft.authority.push(text);
	else if (/^\(?\s*(?:đã ký|ký tên|ký, đóng dấu)/iu.test(text) || /^[-_–—.… ]+$/.test(text)) {
		// The mark of a signature is no text of the plan.
	} else if (
		draft.authority.length > 0 &&
		draft.signer === undefined &&
		/^(?:(?:ThS|TS|CN|KS)\.\s*)?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u.test(text)
	) {
		draft.signer = text;
	} else return false;
	draft.note(paragraph, "signature", ["signature"]);
	return true;
}
