import { withoutDirectionMarks } from "@cchc/core";
import type { SigningNote } from "../administrative-document-type";
import type { FlowFurniture, FlowSection } from "../flow-type";
import type { LayoutContext } from "./layout-context";

const noteSize = 10;
const circulationWidth = 62;

/** What stands in the top margin and at the foot of page 1: note of a digital signature, circulation, address (boxes 14, 11, 13). */
export function firstPageMarks({ document, sizes }: LayoutContext): Pick<FlowSection, "firstHeader" | "firstFooter"> {
	const { circulation, contactLine } = document;
	const note = document.electronic?.note;
	const header: FlowFurniture[] = [
		...(note === undefined
			? []
			: [{ text: withoutDirectionMarks(noteText(note)), align: "right" as const, size: noteSize, literal: true }]),
		...(circulation === undefined
			? []
			: [{ text: circulation, align: "right" as const, size: 13, bold: true, frame: circulationWidth }]),
	];
	return {
		...(header.length === 0 ? {} : { firstHeader: header }),
		...(contactLine === undefined
			? {}
			: {
					firstFooter: {
						text: withoutDirectionMarks(contactLine),
						align: "left",
						size: sizes.contactLine,
						ruleAbove: true,
						literal: true,
					},
				}),
	};
}

function noteText(note: SigningNote): string {
	const parts = note.kind === "copy" ? [note.form, note.organisation] : [note.reference];
	return [...parts, note.signedAt].join("; ");
}
