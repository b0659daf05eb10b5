/** True when the text of a link says its address, as a bare host, an e-mail address or a telephone number does. */
export function isSpokenAddress(url: string, text: string): boolean {
	if (/^tel:/i.test(url)) return url.replace(/\D/g, "") === text.replace(/\D/g, "");
	const bare = (address: string): string =>
		address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, "").replace(/[\s/]+/g, "");
	return bare(url).toLowerCase() === bare(text).toLowerCase();
}

/** Pictures reach a body as links to their files. */
export function isPicture(url: string): boolean {
	return /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(url);
}

/** An address short enough to say: a web host without a path, a telephone number or an e-mail address. */
export function spokenHost(url: string): string | undefined {
	return /^(?:https?:\/\/(?:www\.)?|mailto:|tel:)([^\s/?#]+)\/?$/i.exec(url)?.[1];
}
