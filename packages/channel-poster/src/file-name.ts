import { slugify } from "@cchc/vietnamese";
import type { PosterFormat } from "./poster-formats";

/** The id of a message as a safe start of file names. */
export function fileId(id: string): string {
	return /^[a-z0-9][a-z0-9-]{0,79}$/.test(id) ? id : slugify(id).slice(0, 80) || "thong-diep";
}

/** Name of the print file of a message in a format; the scale stands in it where it is not 1:1. */
export function printFileName(id: string, format: PosterFormat): string {
	return `${fileId(id)}-${format.id}${format.scale === undefined ? "" : `-1x${format.scale}`}.pdf`;
}
