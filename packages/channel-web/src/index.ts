export { contentSecurityPolicy } from "./content-security";
export { feeds } from "./feeds";
export { type OnlineLevel, onlineLevelNames, type Procedure } from "./procedure-type";
export { site } from "./site";
export type { SiteOptions } from "./site-options";
export { styleSheet } from "./style-sheet";
export { web } from "./web";
export type { WebImage, WebOptions } from "./web-options";
