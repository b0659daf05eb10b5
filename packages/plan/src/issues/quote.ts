import { truncate } from "@cchc/vietnamese";

/** A value as an officer reads it in a message: quoted, at most 60 characters. */
export function quote(value: unknown): string {
	if (typeof value === "string")
		return value === "" ? "chữ trống" : `“${truncate(value.slice(0, 300).replace(/\s+/g, " "), 60).text}”`;
	if (typeof value === "number" || typeof value === "boolean") return `“${value}”`;
	return kindOf(value);
}

/** The kind of a value in Vietnamese. */
export function kindOf(value: unknown): string {
	if (value === undefined || value === null) return "giá trị trống";
	if (Array.isArray(value)) return "một danh sách";
	if (typeof value === "string") return `chữ (${quote(value)})`;
	if (typeof value === "number") return `số (${quote(value)})`;
	if (typeof value === "boolean") return `đúng/sai (${quote(value)})`;
	return "một nhóm mục con";
}

const kinds: Record<string, string> = {
	string: "chữ",
	number: "số",
	int: "số nguyên",
	boolean: "true hoặc false",
	array: "danh sách (mỗi dòng bắt đầu bằng dấu “-”)",
	object: "nhóm mục con (khóa: giá trị)",
	record: "nhóm mục con (khóa: giá trị)",
};

/** The wanted kind, by zod's name of it. */
export function wantedKind(expected: string): string {
	return kinds[expected] ?? "giá trị hợp lệ";
}
