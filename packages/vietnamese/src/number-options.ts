/** Conventions of reading numbers; every default is the northern broadcast habit. */
export interface NumberWordOptions {
	/** Word for an empty tens place: 105 is `một trăm linh năm` or `một trăm lẻ năm`. Default `linh`. */
	readonly zeroTens?: "linh" | "lẻ";
	/** Word for 1,000. Default `nghìn`. */
	readonly thousand?: "nghìn" | "ngàn";
	/** Word for 1,000,000,000. Default `tỷ`. */
	readonly billion?: "tỷ" | "tỉ";
	/** Last digit 4 after `mươi`: 24 is `hai mươi tư` or `hai mươi bốn`. Default `tư`. */
	readonly four?: "tư" | "bốn";
	/** Whether `không trăm` is said inside a number: 2024 is `hai nghìn không trăm hai mươi tư`. Default true. */
	readonly zeroHundreds?: boolean;
	/** Word for the decimal separator. Default `phẩy`. */
	readonly decimalPoint?: "phẩy" | "chấm";
	/** Decimals digit by digit (`phẩy hai năm`) or as a number (`phẩy hai mươi lăm`). Default `digits`. */
	readonly decimals?: "digits" | "number";
	/** Word before a negative number. Default `âm`. */
	readonly negative?: "âm" | "trừ";
}

/** Options with every default filled in. */
export type NumberConventions = Required<NumberWordOptions>;

const defaults: NumberConventions = {
	zeroTens: "linh",
	thousand: "nghìn",
	billion: "tỷ",
	four: "tư",
	zeroHundreds: true,
	decimalPoint: "phẩy",
	decimals: "digits",
	negative: "âm",
};

/** Fills in the defaults; an option given as undefined counts as not given. */
export function numberConventions(options?: NumberWordOptions): NumberConventions {
	if (options === undefined) return defaults;
	const given = Object.entries(options).filter(([, value]) => value !== undefined);
	return { ...defaults, ...Object.fromEntries(given) };
}
