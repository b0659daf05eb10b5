/** Ids of the formats that come with the package. */
export type PosterFormatId =
	| `a${0 | 1 | 2 | 3 | 4}`
	| `a${0 | 1 | 2 | 3 | 4}-landscape`
	| "notice-board"
	| "standee-60"
	| "standee-80"
	| "banner-vertical"
	| "banner-3x1"
	| "banner-4x08"
	| "banner-6x08"
	| "billboard-2x3"
	| "billboard-3x4"
	| "billboard-4x6"
	| "led"
	| "social-wide"
	| "social-square";

/** What a format is made of: it decides on bleed, marks, hems and files. */
export type PosterMedium = "paper" | "fabric" | "board" | "screen";

/** A size to make a poster in. Lengths are millimetres of the finished thing unless said otherwise. */
export interface PosterFormat {
	readonly id: string;
	/** Vietnamese label. */
	readonly label: string;
	readonly medium: PosterMedium;
	readonly width: number;
	readonly height: number;
	/** Ink beyond the trim; on fabric this is what the hem folds back. */
	readonly bleed: number;
	/** Clear space inside the trim that holds no text: margins, hems and eyelets. */
	readonly margin: number;
	/** How far away people read it, metres. */
	readonly readingDistance: number;
	/** How far away people scan its QR symbol, metres: on the street they walk up to it. */
	readonly scanDistance: number;
	/** The PDF is drawn at 1:`scale` when the page would pass 5 m, where PDF viewers stop. Default 1. */
	readonly scale?: number;
	/** Distance between eyelets, where there are any. */
	readonly eyelets?: number;
	/** Pixels, for screens; their PDF is left out. */
	readonly pixels?: { readonly width: number; readonly height: number };
}

/** A size to make a format of. */
export interface FormatSize {
	/** Lower-case letters, digits and `-`: it stands in file names. */
	readonly id: string;
	/** Vietnamese. */
	readonly label: string;
	readonly medium: Exclude<PosterMedium, "screen">;
	/** Millimetres of the finished thing. */
	readonly width: number;
	readonly height: number;
	/** Metres. */
	readonly readingDistance: number;
}

/**
 * Makes a format of a size of one's own, with the usual bleed, margins, eyelets and scale of its medium; every figure can
 * be changed in what comes back.
 */
export function makeFormat(size: FormatSize): PosterFormat {
	const { medium, width, height, readingDistance } = size;
	const short = Math.min(width, height);
	const edges = {
		paper: { bleed: 3, margin: Math.round(short * 0.075), scanDistance: readingDistance },
		fabric: { bleed: 50, margin: 90, eyelets: 500, scanDistance: Math.min(readingDistance, 3) },
		board: { bleed: 20, margin: Math.round(short * 0.07), scanDistance: Math.min(readingDistance, 5) },
	}[medium];
	const format: PosterFormat = { ...size, ...edges };
	return Math.max(width, height) + 2 * edges.bleed > longestPage ? { ...format, scale: 10 } : format;
}

/** Longest side of a PDF page, millimetres: viewers stop at 14,400 points; crop marks need some of it. */
export const longestPage = 5000;

function paper(id: string, label: string, width: number, height: number, readingDistance: number): PosterFormat {
	return makeFormat({ id, label, medium: "paper", width, height, readingDistance });
}

function fabric(id: string, label: string, width: number, height: number, readingDistance: number): PosterFormat {
	return makeFormat({ id, label, medium: "fabric", width, height, readingDistance });
}

function board(id: string, label: string, width: number, height: number, readingDistance: number): PosterFormat {
	return makeFormat({ id, label, medium: "board", width, height, readingDistance });
}

function screen(id: string, label: string, pixels: [number, number], width: number, distance: number): PosterFormat {
	const height = (width * pixels[1]) / pixels[0];
	const margin = Math.min(width, height) * 0.075;
	const reach = { readingDistance: distance, scanDistance: distance };
	const size = { width, height, bleed: 0, margin, pixels: { width: pixels[0], height: pixels[1] } };
	return { id, label, medium: "screen", ...size, ...reach };
}

const sheets: readonly [string, number, number, number][] = [
	["4", 210, 297, 0.5],
	["3", 297, 420, 0.7],
	["2", 420, 594, 1],
	["1", 594, 841, 1.4],
	["0", 841, 1189, 2],
];

/**
 * The formats that come with the package. Reading distances are our own working figures for each use (a sheet is read
 * from about two of its diagonals, a street banner from the other side of the street); hand in a format of your own
 * where they differ. Sizes: usual trade sizes of communes.
 */
export const posterFormats: readonly PosterFormat[] = [
	...sheets.flatMap(([name, short, long, distance]) => [
		paper(`a${name}`, `Khổ A${name} đứng`, short, long, distance),
		paper(`a${name}-landscape`, `Khổ A${name} ngang`, long, short, distance),
	]),
	{ ...paper("notice-board", "Tờ niêm yết bảng tin A4", 210, 297, 0.5), bleed: 0 },
	{ ...board("standee-60", "Standee 0,6 × 1,6 m", 600, 1600, 2), bleed: 10, scanDistance: 1 },
	{ ...board("standee-80", "Standee 0,8 × 1,8 m", 800, 1800, 2.5), bleed: 10, scanDistance: 1.2 },
	{ ...fabric("banner-vertical", "Phướn dọc 0,8 × 2,5 m", 800, 2500, 5), scanDistance: 2 },
	fabric("banner-3x1", "Băng rôn 3 × 1 m", 3000, 1000, 10),
	fabric("banner-4x08", "Băng rôn 4 × 0,8 m", 4000, 800, 12),
	fabric("banner-6x08", "Băng rôn 6 × 0,8 m", 6000, 800, 15),
	board("billboard-2x3", "Pa nô 2 × 3 m", 2000, 3000, 8),
	board("billboard-3x4", "Pa nô 3 × 4 m", 3000, 4000, 12),
	board("billboard-4x6", "Pa nô 4 × 6 m", 4000, 6000, 18),
	screen("led", "Màn hình LED 16:9", [1920, 1080], 3200, 10),
	screen("social-wide", "Ảnh mạng xã hội 1200 × 630", [1200, 630], 120, 0.35),
	screen("social-square", "Ảnh mạng xã hội 1080 × 1080", [1080, 1080], 108, 0.35),
];

/** Finds one of the formats that come with the package. */
export function findPosterFormat(id: string): PosterFormat | undefined {
	return posterFormats.find((format) => format.id === id);
}
