import type { AdministrativeDocument, BodyBlock, DocumentKind } from "../administrative-document-type";
import { sampleDocument } from "./sample-documents";

/** What somebody might type or paste into any field: placeholders, markup, formulas, broken and turned letters. */
const hostileText =
	"{ref-0} {image.png} {page} =1+1|cmd %MERGEFIELD% ]]> </w:t> <b>&amp; \\\"' a\uFFFEb\u0000c \u202Eđảo\u202C \u200F" +
	"Tiếng Việt".normalize("NFD");

/** The same as it must come out, letters' case aside. */
export const plainText =
	"{ref-0} {image.png} {page} =1+1|cmd %MERGEFIELD% ]]> </w:t> <b>&amp; \\\"' abc đảo Tiếng Việt";

/** A document of a kind with hostile text in every text field, each after a tag of its own. */
export interface HostileDocument {
	readonly document: AdministrativeDocument;
	readonly tags: readonly string[];
}

/** Fills every text field of a document of the kind with its tag and `text`. */
export function hostileDocument(kind: DocumentKind, text = hostileText): HostileDocument {
	const tags: string[] = [];
	const field = (): string => {
		const tag = `T${100 + tags.length}`;
		tags.push(tag);
		return `${tag} ${text}`;
	};
	const blocks = (): BodyBlock[] => [
		{ kind: "heading", level: 1, number: "I.", text: field() },
		{ kind: "heading", level: "chapter", number: "Chương I", text: field() },
		{ kind: "heading", level: "article", number: "Điều 1.", text: field() },
		{ kind: "paragraph", marker: "-", text: field() },
		{ kind: "paragraph", marker: "Điều 2.", text: field(), bold: true, italic: true },
		{
			kind: "table",
			caption: field(),
			columns: [
				{ title: field(), width: 1 },
				{ title: field(), width: 2 },
			],
			rows: [[field(), field()]],
		},
		{ kind: "paragraph", text: field() },
	];
	const sample = sampleDocument(kind);
	const signature = { authority: [field()], name: field() };
	const document: AdministrativeDocument = {
		...sample,
		issuer: { superior: [field()], name: [field()], fullName: "Ủy ban nhân dân xã" },
		...(kind === "minutes" ? {} : { place: field() }),
		abstract: field(),
		body: blocks(),
		recipients: [field()],
		archive: field(),
		signature,
		drafterMark: field(),
		contactLine: field(),
		annexes: [{ title: field(), blocks: blocks() }],
		electronic: {
			note: { kind: "copy", form: "SAO Y", organisation: field(), signedAt: "2024-03-05T16:05:00+07:00" },
		},
		...(sample.addressees === undefined ? {} : { addressees: [field(), field()] }),
		...(sample.grounds === undefined
			? {}
			: {
					grounds: [field()],
					enactedBy: field(),
					attached: [{ kind: "plan" as const, abstract: field(), body: blocks() }],
				}),
		...(sample.coSignature === undefined ? {} : { coSignature: { authority: [field()], name: field() } }),
	};
	return { document, tags };
}
