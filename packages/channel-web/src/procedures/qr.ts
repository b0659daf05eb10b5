import { encode } from "uqr";

/** An address as a QR code, black on white with the quiet zone of four modules that the standard asks for. */
export function qrSvg(address: string): string {
	const { data, size } = encode(address, { ecc: "M", border: 4 });
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
