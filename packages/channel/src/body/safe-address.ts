import { cleanText } from "@cchc/core";

/**
 * An address that may stand in a link: `http`, `https`, `mailto` or `tel`, absolute, without user name or password.
 * Anything else, also a relative address, gives `undefined`.
 */
export function safeAddress(address: string): string | undefined {
	const text = cleanText(address).trim();
	if (text.length > 2000 || /[\s\\<>"'`]/.test(text)) return undefined;
	if (/^tel:\+?[\d.()-]{2,30}$/i.test(text)) return `tel:${text.slice(4).replace(/[.()-]/g, "")}`;
	if (/^mailto:[^@?&:/]+@[^@?&:/]+\.[^@?&:/]+(?:\?[^#]*)?$/i.test(text)) return `mailto:${text.slice(7)}`;
	if (!/^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(text)) return undefined;
	return URL.canParse(text) ? new URL(text).href : undefined;
}
