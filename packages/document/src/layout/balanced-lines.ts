import { type TextLook, textWidth } from "./text-width";

/** A centred text too long for one line, broken with `\n` into lines of about the same length, so that no word is left alone. */
export function balancedLines(text: string, width: number, look: TextLook): string {
	const whole = textWidth(text, look);
	const least = Math.ceil(whole / width);
	if (least < 2 || least > mostLines) return text;
	const words = text.split(" ");
	const wanted = breakAt(words, width, look).length;
	for (let room = whole / wanted; room < width; room += step) {
		const lines = breakAt(words, room, look);
		if (lines.length <= wanted) return lines.join("\n");
	}
	return text;
}

const mostLines = 6;
/** Millimetres. */
const step = 2;

function breakAt(words: readonly string[], room: number, look: TextLook): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, look) <= room) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
