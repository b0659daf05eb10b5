import { sha256Hex } from "@cchc/core";
import { styleSheet } from "./style-sheet";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64OfHex(hex: string): string {
	const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
	const groups = bits.match(/.{1,6}/g) ?? [];
	const text = groups.map((group) => alphabet[Number.parseInt(group.padEnd(6, "0"), 2)]).join("");
	return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

const styleHash = `'sha256-${base64OfHex(sha256Hex(styleSheet))}'`;

/**
 * The content security policy that every page keeps, for a `meta` element or an HTTP header: no script at all, styles
 * only from the site or the embedded sheet, pictures from the site.
 */
export function contentSecurityPolicy(styles: "embedded" | "linked"): string {
	const style = styles === "embedded" ? styleHash : "'self'";
	return `default-src 'none'; style-src ${style}; img-src 'self'; base-uri 'none'; form-action 'none'`;
}
