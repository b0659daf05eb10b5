import type { Line } from "./lint-facts";

/** A line drawn with letters, as many people do below a name or an abstract. */
const drawnLine = /^[_─—-]{3,}$/u;

/** The issuer's lines, beside the national title. */
export function agencyLines(main: readonly Line[], nationalTitle: Line | undefined, number: Line | undefined): Line[] {
	const place = nationalTitle?.paragraph.place;
	if (place === undefined) return [];
	return main.filter(
		(line) =>
			line.paragraph.place?.table === place.table &&
			line.paragraph.place.row === place.row &&
			line.paragraph.place.cell < place.cell &&
			line !== number &&
			!drawnLine.test(line.text) &&
			!/^v\/v\b/iu.test(line.text),
	);
}

/** The centred lines below the name of the kind. */
export function abstractLines(main: readonly Line[], typeName: Line): Line[] {
	const after = main.slice(main.indexOf(typeName) + 1);
	const [first, ...more] = after;
	if (first === undefined || /^(?:kính gửi|căn cứ|I\.|1\.)/iu.test(first.text)) return [];
	const lines = [first];
	for (const line of more) {
		const joined = line.paragraph.index === (lines.at(-1) as Line).paragraph.index + 1;
		if (
			!joined ||
			drawnLine.test(line.text) ||
			line.paragraph.align !== "center" ||
			/^(?:kính gửi|căn cứ)/iu.test(line.text)
		)
			break;
		lines.push(line);
	}
	return lines;
}

/** "Kính gửi" and the list below it. */
export function addresseeLines(text: readonly Line[]): Line[] {
	const at = text.findIndex((line) => /^kính gửi/iu.test(line.text));
	if (at < 0) return [];
	const rest = text.slice(at + 1);
	const stop = rest.findIndex((line) => !/^[-–+]/.test(line.text) || (line.paragraph.left ?? 0) < 15);
	const named = (text[at] as Line).text.replace(/^kính gửi\s*:?/iu, "").trim() !== "";
	return named ? [text[at] as Line] : [text[at] as Line, ...rest.slice(0, stop < 0 ? rest.length : stop)];
}

/** The grounds at the head of the text. */
export function groundLines(body: readonly Line[]): Line[] {
	const start = body.findIndex((line) => isGround(line.text));
	if (start < 0 || start > 2) return [];
	const rest = body.slice(start);
	const stop = rest.findIndex((line) => !isGround(line.text));
	return rest.slice(0, stop < 0 ? rest.length : stop);
}

function isGround(text: string): boolean {
	return (
		/^(?:căn cứ|theo đề nghị|xét đề nghị|thực hiện (?:luật|nghị định|nghị quyết)) .*[;.,]?$/iu.test(text) &&
		!/^căn cứ tình hình/iu.test(text)
	);
}

/** The list below "Nơi nhận". */
export function recipientLines(main: readonly Line[], wordAt: number): Line[] {
	const place = main[wordAt]?.paragraph.place;
	const rest = main.slice(wordAt + 1);
	const stop = rest.findIndex(
		(line) =>
			line.paragraph.place?.table !== place?.table ||
			line.paragraph.place?.cell !== place?.cell ||
			!/^[-–+]/.test(line.text),
	);
	return rest.slice(0, stop < 0 ? rest.length : stop);
}

/** Lines of each signer, by cell. */
export function signerLists(main: readonly Line[], word: Line | undefined): Line[][] {
	const tail = main.slice(-40);
	const anchor =
		word?.paragraph.place === undefined
			? tail.find(
					(line) =>
						line.paragraph.place?.bordered === false &&
						/^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\b|^(?:CHỦ T|THƯ KÝ)/u.test(line.text),
				)
			: word;
	const place = anchor?.paragraph.place;
	if (place === undefined) return [];
	const cells = new Map<number, Line[]>();
	for (const line of tail) {
		const own = line.paragraph.place;
		if (own?.table !== place.table || own.row !== place.row) continue;
		if (word !== undefined && own.cell === word.paragraph.place?.cell && own.table === word.paragraph.place.table)
			continue;
		cells.set(own.cell, [...(cells.get(own.cell) ?? []), line]);
	}
	return [...cells.values()];
}

/** Index of the last line that matches, or -1. */
export function findLast(lines: readonly Line[], match: (line: Line) => boolean): number {
	for (let index = lines.length - 1; index >= 0; index -= 1) if (match(lines[index] as Line)) return index;
	return -1;
}
