import type { PosterDesign } from "../layout/design-type";
import { announcement } from "./announcement";

/** Ids of the designs that come with the package. */
export type PosterDesignId = "announcement";

/** The designs that come with the package. */
export const posterDesigns: readonly PosterDesign[] = [announcement];
