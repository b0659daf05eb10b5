import { composeLying } from "./compose-lying";
import { composeUpright } from "./compose-upright";
import type { Kit } from "./kit";
import type { PageParts } from "./page-parts";

/**
 * The page that most designs share: a strong ground with issuer and title, a light sheet with the body, a strong foot
 * with call to action, contacts and QR. Upright formats stack them; formats that lie put the ground at the left.
 * False when the title cannot be set at the least legible size.
 */
export function composePage(kit: Kit, parts: PageParts): boolean {
	return kit.orientation === "landscape" || kit.orientation === "wide"
		? composeLying(kit, parts)
		: composeUpright(kit, parts);
}
