import type { Draft } from "./draft";
import { isUpperCase, type MarkedParagraph } from "./paragraph";

/** Reads annexes: titles and tables, whether cells come in one line or one after another. */
export class AnnexReader {
	private collecting = false;
	private cells: string[] = [];

	constructor(private readonly draft: Draft) {}

	/** True when a paragraph is a row of a table, or a cell of a table that has begun. */
	isTable({ text }: MarkedParagraph): boolean {
		return this.collecting || /^(?:STT|TT)$/iu.test(text) || /\t.*\t|\|.*\|/.test(text);
	}

	begin(paragraph: MarkedParagraph): void {
		const id = this.draft.nextId("phu-luc");
		const title = paragraph.text.replace(/^PHỤ LỤC\s*(?:[IVX]+|\d+)?\s*[.:-]?\s*/iu, "");
		this.draft.annexes.push({ id, title, kind: "table", columns: [], rows: [] });
		this.collecting = false;
		this.draft.note(paragraph, "annex", ["annexes", id]);
	}

	read(paragraph: MarkedParagraph): void {
		if (this.draft.annexes.length === 0) this.begin({ ...paragraph, text: "PHỤ LỤC" });
		else this.draft.note(paragraph, "annex", ["annexes", this.draft.annexes.at(-1)?.id ?? ""]);
		const annex = this.draft.annexes.at(-1);
		if (annex === undefined) return;
		const { text } = paragraph;
		if (/\t|\|/.test(text)) {
			const cells = text
				.replace(/^\||\|$/g, "")
				.split(/\t|\|/)
				.map((cell) => cell.trim());
			if (cells.every((cell) => /^:?-+:?$/.test(cell))) return;
			if (annex.columns.length === 0) annex.columns = cells;
			else annex.rows.push(cells);
			return;
		}
		if (/^(?:STT|TT)$/iu.test(text)) {
			this.collecting = true;
			this.cells = [text];
			return;
		}
		if (this.collecting) {
			this.collect(text);
			return;
		}
		if (isUpperCase(text) || annex.title === "") annex.title = `${annex.title} ${text}`.trim();
		else if (!/^\(/.test(text)) annex.rows.push([text]);
	}

	private collect(text: string): void {
		const annex = this.draft.annexes.at(-1);
		if (annex === undefined) return;
		const next = String(annex.rows.length + 1);
		if (annex.columns.length === 0) {
			if (text === "1" || text === "01") {
				annex.columns = this.cells;
				annex.rows.push([text]);
			} else this.cells.push(text);
			return;
		}
		const row = annex.rows.at(-1);
		if (row !== undefined && row.length < annex.columns.length) row.push(text);
		else if (Number(text) === Number(next)) annex.rows.push([text]);
		else row?.splice(-1, 1, `${row.at(-1)} ${text}`);
	}
}
