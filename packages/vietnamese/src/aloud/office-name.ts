import { fieldNames } from "./data/field-names";

/** A field of administration as part of an office's name: `giáo dục và đào tạo` → `Giáo dục và Đào tạo`; else undefined. */
export function officeName(words: string): string | undefined {
	if (!fieldNames().has(words)) return undefined;
	return words.replace(/(^|, | - | và )(\p{Ll})/gu, (_, joint: string, letter: string) => joint + letter.toUpperCase());
}
