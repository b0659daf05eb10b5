import type { SignatureBlock } from "../administrative-document-type";
import type { FlowBlock, FlowParagraph, FlowRun, FlowTable } from "../flow-type";
import { cell, gapRun, paragraph } from "./flow-parts";
import type { LayoutContext } from "./layout-context";
import { signaturePlaces } from "./signature-places";

const roomToSign = 72;
const leftShare = 0.46;

/** "Nơi nhận" and who signs, side by side on one page (boxes 7a to 7c, 9b, 12); minutes have two signers and "Nơi nhận" below. */
export function signing(context: LayoutContext): FlowBlock[] {
	const { document, width } = context;
	const left = width * leftShare;
	const table = (leftBlocks: readonly FlowBlock[]): FlowTable => ({
		kind: "table",
		borders: "none",
		columnWidths: [left, width - left],
		rows: [{ cells: [cell(...leftBlocks), cell(...signer(document.signature, context))] }],
	});
	const space = paragraph("", { size: 10 });
	if (document.coSignature === undefined) return [{ ...space, keepWithNext: true }, table(recipients(context))];
	const below = recipients(context);
	return [{ ...space, keepWithNext: true }, table(signer(document.coSignature, context)), space, ...below];
}

function signer(block: SignatureBlock, context: LayoutContext): FlowBlock[] {
	const { sizes, document } = context;
	const look = { align: "center", size: sizes.body } as const;
	const authority = block.authority.map((line) =>
		paragraph([{ text: document.verbatim ? line : line.toUpperCase(), bold: true }], look),
	);
	const name =
		block.name === undefined || block.name === ""
			? gapRun("[Họ và tên]", { bold: true })
			: { text: block.name, bold: true };
	if (document.electronic === undefined) return [...authority, paragraph([name], { ...look, spaceBefore: roomToSign })];
	return [...authority, ...signaturePlaces(context), paragraph([name], { ...look, spaceBefore: 6 })];
}

function recipients(context: LayoutContext): FlowParagraph[] {
	const { document, sizes } = context;
	const lines = recipientLines(context).map((text): FlowRun => ({ text }));
	if (lines.length === 0) lines.push(gapRun("- [Nơi nhận, nơi lưu]"));
	const mark =
		document.drafterMark === undefined
			? []
			: [
					paragraph(document.drafterMark, {
						size: sizes.recipients,
						align: "right",
						indentRight: context.width * (leftShare - 0.28),
					}),
				];
	return [
		paragraph([{ text: "Nơi nhận:", bold: true, italic: true }], { size: sizes.recipientsWord }),
		...lines.map((line) => paragraph([line], { size: sizes.recipients })),
		...mark,
	];
}

function recipientLines({ document, kind }: LayoutContext): string[] {
	const { addressees = [], archive, verbatim } = document;
	const strip = (text: string): string =>
		text
			.trim()
			.replace(/^-\s*/, "")
			.replace(/[;.]+$/, "");
	const named = document.recipients.map(strip);
	const first = kind.addressed && addressees.length > 0 && !verbatim && !named.includes("Như trên") ? ["Như trên"] : [];
	const all = [...first, ...named, ...(archive === undefined ? [] : [`Lưu: ${strip(archive)}`])];
	return all.map((text, index) => `- ${text}${index === all.length - 1 ? "." : ";"}`);
}
