export { checkDesign, type DesignTrial, hardTitles } from "./testing/check-design";
export { sampleContents } from "./testing/sample-contents";
