export { wordpress } from "./wordpress";
export type { WordPressOptions } from "./wordpress-options";
