export { contrastRatio, type PosterColor, posterColor } from "./color";
export { type ContentOptions, contentOfMessage } from "./content/content-of-message";
export type { PosterContent, PosterFigure, PosterPicture } from "./content/poster-content";
export { checkDesign, type DesignTrial, hardTitles } from "./design-contract";
export { type PosterDesignId, posterDesigns } from "./designs";
export { checkDisplay, type DisplayPlan, type DisplayRule, displayRules } from "./display-rules";
export type { DesignOutcome, DesignTask, Overflow, PosterDesign, PosterPart } from "./layout/design-type";
export { type CapHeights, capHeightsFor } from "./layout/measures";
export { type LaidOutPoster, layoutPoster, type PosterTask } from "./make-poster";
export { type PreflightCheck, preflightIssues, preflightPdf } from "./pdf/preflight-pdf";
export { type PdfOptions, renderPdf } from "./pdf/render-pdf";
export { poster } from "./poster";
export { type LoadedFonts, loadFonts, type PosterFonts } from "./poster-fonts";
export {
	findPosterFormat,
	type PosterFormat,
	type PosterFormatId,
	type PosterMedium,
	posterFormats,
} from "./poster-formats";
export type { PosterOptions } from "./poster-options-type";
export {
	type DisplayPlace,
	type OrderTable,
	orderPrints,
	type PrintOrder,
	type PrintOrderLine,
	placeTable,
	printTable,
} from "./print-order/print-order";
export { printOrderFiles } from "./print-order/print-order-files";
export { renderPng } from "./render-png";
export { renderSvg } from "./render-svg";
export { sceneFaults } from "./scene/scene-faults";
export type { Box, FaceName, PathStep, Scene, SceneQr, SceneShape, SceneText } from "./scene/scene-type";
export { type Slogan, type SloganAudience, sloganBank } from "./slogans/slogan-bank";
export { suggestSlogans } from "./slogans/suggest-slogans";
export { type PosterTheme, type PosterThemeId, posterThemes } from "./theme";
