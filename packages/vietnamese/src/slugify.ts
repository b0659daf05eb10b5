import { removeTones } from "./diacritics";

/** A name for files and URLs: lower-case ASCII letters, digits and single hyphens (`Đài xã` → `dai-xa`). May be empty. */
export function slugify(text: string): string {
	return removeTones(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
