import { readCardinal } from "../../cardinal";
import { readDecimals } from "../../number-in-words";
import { matchAt, type Rule } from "../rule";

const exponent =
	/(\d{1,15})(?:[.,](\d{1,12}))?(?:e(?=[+\-−]?\d)|E(?=[+\-−]))([+\-−]?)(\d{1,3})(?![\p{L}\p{M}\d]|[.,]\d)/uy;

/** Powers of ten as machines write them: `1e9`, `1,5e-3`. */
export const readScientific: Rule = (place) => {
	const match = matchAt(exponent, place.text, place.index);
	if (match === undefined) return undefined;
	const { conventions } = place;
	const [written, whole, decimals, sign, power] = match as unknown as [string, string, string?, string?, string?];
	const head = readCardinal(whole, conventions);
	const base = decimals === undefined ? head : `${head} ${readDecimals(decimals, conventions)}`;
	const negative = sign === "-" || sign === "−" ? `${conventions.negative} ` : "";
	const words = `${base} nhân mười mũ ${negative}${readCardinal(power as string, conventions)}`;
	return { words, length: written.length, kind: "mathematics" };
};
