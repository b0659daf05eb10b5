import { Draft } from "./draft";
import { finishDraft } from "./finish-draft";
import type { ImportOptions, PlanImport } from "./import-type";
import { issuerName } from "./issuer-name";
import { joinLines } from "./join-lines";
import { type MarkedParagraph, type Paragraph, plainText, readMarker } from "./paragraph";
import { AnnexReader } from "./read-annex";
import { BodyReader } from "./read-body";
import { isAuthority, readClosing, readRecipient, readSignature } from "./read-end";
import { isoDate, readHead } from "./read-head";
import { readPreamble } from "./read-preamble";

/** Most paragraphs that are read. */
const maxParagraphs = 5_000;
/** Longest text that is read, in UTF-16 units. */
const maxLength = 2_000_000;

/**
 * Reads a plan off the text of a paper, e.g. copied out of a PDF; lines broken by the page are joined. Never refuses and
 * never invents: what was not understood is listed with its line, what the paper does not say is told as an issue.
 */
export function importPlanText(text: string, options: ImportOptions = {}): PlanImport {
	return importParagraphs(joinLines(text.slice(0, maxLength)), options);
}

/** As {@link importPlanText}, from paragraphs as a word processor has them (`readDocxText` of `@cchc/document`). */
export function importPlanParagraphs(paragraphs: readonly string[], options: ImportOptions = {}): PlanImport {
	const numbered = paragraphs
		.map((paragraph, index) => ({
			text: /\t.*\t|\|.*\|/.test(paragraph) ? paragraph.trim() : plainText(paragraph),
			line: index + 1,
		}))
		.filter(({ text }) => text !== "");
	return importParagraphs(numbered, options);
}

type Zone = "head" | "title" | "decision" | "preamble" | "body" | "closing" | "recipients" | "signature" | "annex";

function importParagraphs(paragraphs: readonly Paragraph[], options: ImportOptions): PlanImport {
	const draft = new Draft();
	draft.year = options.year;
	const reader = new PaperReader(draft);
	for (const paragraph of paragraphs.slice(0, maxParagraphs)) {
		reader.read(readMarker({ ...paragraph, text: paragraph.text.slice(0, 20_000) }));
	}
	for (const paragraph of paragraphs.slice(maxParagraphs)) {
		draft.refuse(paragraph, `Chỉ đọc ${maxParagraphs} đoạn đầu.`);
	}
	return finishDraft(draft, options);
}

class PaperReader {
	private zone: Zone = "head";
	private readonly body: BodyReader;
	private readonly annexes: AnnexReader;

	constructor(private readonly draft: Draft) {
		this.body = new BodyReader(draft, () => draft.units.enter(issuerName(draft)));
		this.annexes = new AnnexReader(draft);
	}

	read(paragraph: MarkedParagraph): void {
		const { text, marker } = paragraph;
		if (/^(?:I|1|A)?\.?\s*KẾ HOẠCH\s*$/u.test(text)) this.beginTitle(paragraph);
		else if (/^PHỤ LỤC/u.test(text) && this.zone !== "head") this.beginAnnex(paragraph);
		else if (this.zone === "annex" || (this.zone !== "head" && this.annexes.isTable(paragraph)))
			this.annexes.read(paragraph);
		else if (/^Nơi nhận/u.test(text)) {
			this.zone = "recipients";
			readRecipient(this.draft, paragraph);
		} else if (isAuthority(paragraph) && this.zone !== "head" && this.zone !== "decision") this.sign(paragraph);
		else if (this.zone === "decision") this.readDecision(paragraph);
		else if (marker === "roman" && this.zone !== "recipients") {
			if (!this.body.begun) this.draft.units.enter(issuerName(this.draft));
			this.zone = "body";
			this.body.heading(paragraph);
		} else this.readByZone(paragraph);
	}

	private readByZone(paragraph: MarkedParagraph): void {
		const { text, marker } = paragraph;
		switch (this.zone) {
			case "head":
				if (/^QUYẾT ĐỊNH/u.test(text)) {
					this.zone = "decision";
					this.draft.decision = { symbol: "QĐ-UBND", title: "", ...this.draft.decision };
					this.draft.note(paragraph, "decision", ["document", "decision"]);
				} else if (!readHead(this.draft, paragraph)) this.draft.refuse(paragraph, "Đứng trước chữ KẾ HOẠCH.");
				return;
			case "title":
				this.readTitle(paragraph);
				return;
			case "recipients":
				if (marker === "dash" || /^(?:Như|UBND|Lưu|Đảng)/u.test(text)) readRecipient(this.draft, paragraph);
				else if (!readSignature(this.draft, paragraph)) readRecipient(this.draft, paragraph);
				return;
			case "signature":
				if (!readSignature(this.draft, paragraph)) this.draft.refuse(paragraph, "Đứng sau chữ ký.");
				return;
			case "closing":
				readClosing(this.draft, paragraph);
				return;
			default:
				this.readText(paragraph);
		}
	}

	private readText(paragraph: MarkedParagraph): void {
		const { text, marker } = paragraph;
		const closes =
			marker === "none" &&
			(/^Trên đây là/u.test(text) ||
				/\.?\/\.\s*$/.test(text) ||
				(this.body.inAssignments && /^Trong quá trình (?:tổ chức |triển khai |thực hiện)/u.test(text)));
		if (closes) {
			this.zone = "closing";
			readClosing(this.draft, paragraph);
		} else if (this.body.begun) this.body.read(paragraph);
		else readPreamble(this.draft, paragraph);
	}

	private beginTitle(paragraph: MarkedParagraph): void {
		this.zone = "title";
		this.draft.note(paragraph, "title", ["title"]);
	}

	private readTitle(paragraph: MarkedParagraph): void {
		const { text } = paragraph;
		const attached =
			/^\(?\s*(?:Kèm theo|Ban hành kèm theo)\s+Quyết định số\s*:?\s*(\d+)?[^\d/]*\/?\s*(QĐ-\p{Lu}+)?(?:.*?ngày\s+(\d{1,2})(?:\/|\s*tháng\s*)(\d{1,2})(?:\/|\s*năm\s*)(\d{4}))?/u.exec(
				text,
			);
		if (attached !== null) {
			const date = isoDate(attached[3], attached[4], attached[5]);
			this.draft.decision = {
				title: "",
				symbol: attached[2] ?? "QĐ-UBND",
				...this.draft.decision,
				...(attached[1] === undefined ? {} : { number: Number(attached[1]) }),
				...(date === undefined ? {} : { date: date as never }),
			};
			this.draft.note(paragraph, "decision", ["document", "decision"]);
			this.zone = "preamble";
		} else if (this.draft.title !== "" && /^(?:Căn cứ|Thực hiện|Triển khai|Xét|Ủy ban|UBND|Để|Nhằm|Theo)/u.test(text)) {
			this.zone = "preamble";
			readPreamble(this.draft, paragraph);
		} else if (/^[-_–—*.]+$/.test(text)) this.draft.note(paragraph, "title", ["title"]);
		else {
			this.draft.title = `${this.draft.title} ${text}`.trim();
			this.draft.note(paragraph, "title", ["title"]);
		}
	}

	private readDecision(paragraph: MarkedParagraph): void {
		const { text, marker, body } = paragraph;
		this.draft.decision ??= { symbol: "QĐ-UBND", title: "" };
		const { decision } = this.draft;
		if (/^Căn cứ|^Theo đề nghị|^Xét/u.test(text)) readPreamble(this.draft, paragraph);
		else if (marker === "article") {
			const article = this.draft.item("dieu", body, "none");
			decision.articles = [...(decision.articles ?? []), article];
			this.draft.note(paragraph, "decision", ["document", "decision", "articles", article.id]);
		} else if (isAuthority(paragraph) && decision.articles !== undefined) this.sign(paragraph, "decision");
		else if (decision.articles !== undefined && readSignature(this.draft, paragraph)) return;
		else if (/^[-–]/.test(text) && decision.articles !== undefined) readRecipient(this.draft, paragraph);
		else {
			if (text !== text.toUpperCase()) decision.title = `${decision.title} ${text}`.trim();
			this.draft.note(paragraph, "decision", ["document", "decision", "title"]);
		}
	}

	private beginAnnex(paragraph: MarkedParagraph): void {
		this.zone = "annex";
		this.annexes.begin(paragraph);
	}

	private sign(paragraph: MarkedParagraph, zone: Zone = "signature"): void {
		this.zone = zone;
		readSignature(this.draft, paragraph);
	}
}
