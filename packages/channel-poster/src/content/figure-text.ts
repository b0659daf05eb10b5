import type { PosterFigure } from "./poster-content";

const figure =
	/^(?:khoảng |trên |dưới |gần |hơn )?(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?\s*(?:%|‰|\p{L}[\p{L}\s,/]{0,24})?$/iu;

/** Reads a figure as Vietnamese writes it: `1.234`, `98,5 %`, `156 hồ sơ`. `amount` is absent when it is no figure. */
export function figureOf({ label, value }: { readonly label: string; readonly value: string }): PosterFigure {
	const match = figure.exec(value.trim());
	if (match === null || /\d\s*(?:giờ|h|ngày|phút|bản|đồng|đ|₫)/iu.test(value)) return { label, value };
	const amount = Number(`${match[1]!.replaceAll(".", "")}${match[2] === undefined ? "" : `.${match[2]}`}`);
	return { label, value, amount };
}
