import type { Message } from "@cchc/channel";
import type { PosterPicture } from "./content/poster-content";
import type { PosterDesignId } from "./designs";
import type { PosterDesign } from "./layout/design-type";
import type { PosterFonts } from "./poster-fonts";
import type { PosterFormat, PosterFormatId } from "./poster-formats";
import type { PosterTheme, PosterThemeId } from "./theme";

/** How the poster channel draws. Fonts and the WASM engine come in as bytes: the channel reads no file. */
export interface PosterOptions {
	readonly fonts: PosterFonts;
	/** Bytes of `@resvg/resvg-wasm/index_bg.wasm`; absent: no PNG pictures. */
	readonly resvgWasm?: Uint8Array;
	/** Formats to make, own sizes included. Default `["a2"]`. */
	readonly formats?: readonly (PosterFormatId | PosterFormat)[];
	/** A design for all messages, or one chosen for each; absent: the one that suits the content best. */
	readonly design?: PosterDesignId | PosterDesign | ((message: Message) => PosterDesignId | PosterDesign | undefined);
	/** Default `tradition`. */
	readonly theme?: PosterThemeId | PosterTheme;
	/** Plate under QR symbols: white, or white with a broad dark frame. Default `light`. */
	readonly qrPlate?: "light" | "dark";
	/** Files to make. Default all three; a PDF is never made for screens. */
	readonly outputs?: readonly ("pdf" | "svg" | "png")[];
	/** Address behind the QR symbol when the call to action has none, e.g. the message's web page. */
	readonly pageAddress?: (message: Message) => string | undefined;
	/** Longer side of the PNG picture, pixels. Default 1600. */
	readonly pngLongSide?: number;
	/** Printing condition named in the PDF. Default `FOGRA39`. */
	readonly outputCondition?: string;
	/** Name of a spot ink to print the theme's accent yellow with, e.g. `PANTONE 116 C`; absent: process inks only. */
	readonly spotYellow?: string;
	readonly sponsor?: PosterPicture;
	/** Name and address of who made the poster, printed beside a sponsor. */
	readonly maker?: string;
	/** The national emblem, only with the approval note of the picture filled in. */
	readonly emblem?: PosterPicture;
}
