export { contrastRatio, type PosterColor, posterColor } from "./color";
export { type ContentOptions, contentOfMessage } from "./content/content-of-message";
export type { PosterContent, PosterFigure, PosterPicture } from "./content/poster-content";
export { type PosterDesignId, posterDesigns } from "./designs";
export { checkDisplay, type DisplayPlan, type DisplayRule, displayRules } from "./display-rules";
export type { BannerAside } from "./layout/banner-aside";
export { type ArrangedBlock, type Block, type Stack, type StackRoom, stackBlocks } from "./layout/block";
export { type BlockOptions, paragraphBlock, type RowsOptions, rowsBlock } from "./layout/blocks";
export { type BannerParts, composeBanner } from "./layout/compose-banner";
export { composePage } from "./layout/compose-page";
export type { DesignOutcome, DesignTask, PosterDesign, PosterPart } from "./layout/design-type";
export { factRows } from "./layout/fact-rows";
export { figuresBlock } from "./layout/figures-block";
export { finishDesign } from "./layout/finish-design";
export { type Copy, createKit, type Kit, type Look } from "./layout/kit";
export { type CapHeights, capHeightsFor, type Orientation } from "./layout/measures";
export type { PageParts } from "./layout/page-parts";
export { tableBlock } from "./layout/table-block";
export { type LaidOutPoster, layoutPoster, type PosterTask } from "./make-poster";
export { type PreflightCheck, preflightIssues, preflightPdf } from "./pdf/preflight-pdf";
export { type PdfOptions, renderPdf } from "./pdf/render-pdf";
export { poster } from "./poster";
export { type LoadedFonts, loadFonts, type PosterFonts } from "./poster-fonts";
export {
	type FormatSize,
	findPosterFormat,
	makeFormat,
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
export type { QrModules } from "./scene/qr-shape";
export type { SceneBuilder, TextPlacement } from "./scene/scene-builder";
export { sceneFaults } from "./scene/scene-faults";
export type {
	Box,
	FaceName,
	PathStep,
	Scene,
	SceneQr,
	SceneShape,
	SceneText,
	ShapeRole,
	TextRole,
} from "./scene/scene-type";
export { type Slogan, type SloganAudience, sloganBank } from "./slogans/slogan-bank";
export { suggestSlogans } from "./slogans/suggest-slogans";
export type { MeasuredText, Ragged } from "./text/break-lines";
export type { FitRoom, ParagraphSetter, SetText, TextStyle, TitleFitter } from "./text/fit-text";
export type { LockUp, LockUpFitter, LockUpRoom } from "./text/lock-up";
export type { TextWord } from "./text/text-words";
export type { Ink, OutlineCommand, ShapedWord, Typeface, WordGlyph } from "./text/typeface";
export { type PosterTheme, type PosterThemeId, posterThemes } from "./theme";
