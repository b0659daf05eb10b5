import { isUpperCase, type Paragraph, plainText, readMarker } from "./paragraph";

const blockStart =
	/^(?:Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|CHỦ TỊCH|PHÓ CHỦ TỊCH|KẾ HOẠCH$|QUYẾT ĐỊNH|CỘNG HÒA|CỘNG HOÀ|Độc lập|Số\s*:|PHỤ LỤC|Phụ lục|Căn cứ|Xét đề nghị|Theo đề nghị|Trên đây|STT|TT\s*[|\t]|Lưu\s*:)/u;

const openingStart = /^(?:Nhằm|Thực hiện|Triển khai|Để|Ủy ban|Uỷ ban|UBND)\s/u;

function startsBlock(text: string): boolean {
	return blockStart.test(text) || readMarker({ text, line: 0 }).marker !== "none";
}

function isHeading(text: string): boolean {
	const { marker } = readMarker({ text, line: 0 });
	return (marker !== "none" && marker !== "dash" && text.length < 75 && !/[.;:,]$/.test(text)) || isUpperCase(text);
}

/**
 * The paragraphs of a plain text whose lines were broken by a page: a line goes on the paragraph before it unless a
 * marker, a heading, the end of a sentence or a short line says that something new begins.
 */
export function joinLines(text: string): Paragraph[] {
	const lines = text.split(/\r\n?|\n/);
	const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0);
	const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
	const paragraphs: { text: string; line: number }[] = [];
	let blank = true;
	let lastLength = 0;
	lines.forEach((raw, index) => {
		const row = /\t.*\t|\|.*\|/.test(raw);
		const line = row ? raw.trim() : plainText(raw);
		if (line === "") {
			blank = true;
			return;
		}
		const current = paragraphs.at(-1);
		const afterTitle = blank && paragraphs.at(-2)?.text === "KẾ HOẠCH" && openingStart.test(line);
		if (
			current === undefined ||
			afterTitle ||
			row ||
			/\t|\|/.test(current.text) ||
			startsNew(current.text, line, blank, lastLength, width)
		) {
			paragraphs.push({ text: line, line: index + 1 });
		} else {
			const joiner = /\d-$/.test(current.text) && /^\d/.test(line) ? "" : " ";
			current.text = `${current.text}${joiner}${line}`;
		}
		blank = false;
		lastLength = line.length;
	});
	return paragraphs;
}

function startsNew(current: string, line: string, blank: boolean, lastLength: number, width: number): boolean {
	if (startsBlock(line)) return true;
	if (!/^[\p{Lu}“"(\d]/u.test(line)) return false;
	// The page did not end the line: the next word had room on it.
	const roomLeft = lastLength + 1 + line.indexOf(" ") < width;
	if (isHeading(current) && (lastLength < width * 0.8 || (blank && roomLeft) || isUpperCase(current)))
		return !(isUpperCase(current) && isUpperCase(line) && !blank);
	if (blank && isUpperCase(line) && line.length > 8 && !isUpperCase(current)) return true;
	const ended = /[.;:!?…]["”)]?$/.test(current);
	if (ended) return blank || lastLength < width * 0.85;
	return blank && lastLength < width * 0.7;
}
