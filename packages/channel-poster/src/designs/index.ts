import type { PosterDesign } from "../layout/design-type";
import { announcement } from "./announcement";
import { counter } from "./counter";
import { figures } from "./figures";
import { hotline } from "./hotline";
import { procedures } from "./procedures";
import { slogan } from "./slogan";

/** Ids of the designs that come with the package. */
export type PosterDesignId = "slogan" | "announcement" | "counter" | "figures" | "hotline" | "procedures";

/** The designs that come with the package. */
export const posterDesigns: readonly PosterDesign[] = [slogan, announcement, counter, figures, hotline, procedures];
