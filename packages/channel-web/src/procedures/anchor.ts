import { slugify } from "@cchc/vietnamese";

/** Path of the page that shows the procedures of a field. */
export function procedurePath(field: string): string {
	return `thu-tuc/linh-vuc-${slugify(field).slice(0, 80) || "khac"}.html`;
}

/** Anchor of a procedure on its page. */
export function anchorOf(procedureId: string): string {
	return `tt-${procedureId.slice(0, 60).replace(/[^A-Za-z0-9-]/g, "_")}`;
}

/** Path of the QR picture of a procedure. */
export function qrPath(procedureId: string): string {
	return `qr/${anchorOf(procedureId)}.svg`;
}
