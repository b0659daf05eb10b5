import type { DocxParagraph, DocxRun } from "../reader/docx-model";
import type { Line } from "./lint-facts";
import type { LintCode } from "./lint-messages";

/** One fault at one place. Findings that say the same are told together. */
export interface Finding {
	readonly code: LintCode;
	readonly line?: Line;
	/** What stands there, for the message. */
	readonly found?: string;
	/** What should stand there. */
	readonly wanted?: string;
}

/** What a line should look like; what is not named is not checked. */
export interface WantedLook {
	readonly sizes?: readonly [number, number];
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly upper?: boolean;
	readonly lower?: boolean;
	readonly center?: boolean;
}

/** How a line differs from what is wanted, in Vietnamese, or `undefined`. */
export function lookFault({ paragraph, text }: Line, wanted: WantedLook): string | undefined {
	const faults: string[] = [];
	const runs = inkRuns(paragraph);
	const [least, most] = wanted.sizes ?? [0, 1000];
	const size = runs.map((run) => run.size ?? 10).find((value) => value < least || value > most);
	if (size !== undefined) faults.push(`cỡ chữ ${String(size).replace(".", ",")}`);
	if (wanted.bold === true && runs.some((run) => !run.bold)) faults.push("kiểu chữ không đậm");
	if (wanted.bold === false && runs.some((run) => run.bold)) faults.push("kiểu chữ đậm");
	if (wanted.italic === true && runs.some((run) => !run.italic)) faults.push("kiểu chữ đứng");
	if (wanted.italic === false && runs.some((run) => run.italic)) faults.push("kiểu chữ nghiêng");
	if (wanted.upper && text !== text.toUpperCase() && runs.some((run) => !run.caps)) faults.push("chữ in thường");
	if (wanted.lower && text === text.toUpperCase() && text !== text.toLowerCase()) faults.push("chữ in hoa");
	if (wanted.center && paragraph.align !== "center") faults.push("vị trí không canh giữa");
	return faults.length === 0 ? undefined : faults.join(", ");
}

/** Runs that leave ink on the paper. */
export function inkRuns(paragraph: DocxParagraph): DocxRun[] {
	return paragraph.runs.filter((run) => run.text.trim() !== "");
}

/** A finding when a line is there and looks wrong. */
export function checkLook(code: LintCode, line: Line | undefined, wanted: WantedLook): Finding[] {
	if (line === undefined) return [];
	const found = lookFault(line, wanted);
	return found === undefined ? [] : [{ code, line, found }];
}
