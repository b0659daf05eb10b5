export { loadPosterFonts, loadResvgWasm, type PosterFontFiles } from "./assets";
export { openWorkspace, type Workspace } from "./workspace";
export { writePack } from "./write-pack";
