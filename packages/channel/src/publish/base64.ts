const chunk = 0x2000;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
	let text = "";
	for (let from = 0; from < bytes.length; from += chunk) {
		text += String.fromCharCode(...bytes.subarray(from, from + chunk));
	}
	return btoa(text);
}

/** Base64 as bytes. */
export function fromBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
