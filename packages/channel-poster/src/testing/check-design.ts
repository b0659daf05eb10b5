import type { PosterContent } from "../content/poster-content";
import type { PosterDesign } from "../layout/design-type";
import { layoutPoster } from "../make-poster";
import { type PosterFormat, posterFormats } from "../poster-formats";
import { sceneFaults } from "../scene/scene-faults";
import type { FaceName } from "../scene/scene-type";
import type { Typeface } from "../text/typeface";
import { type PosterTheme, posterThemes } from "../theme";

/** What a design is tried on. */
export interface DesignTrial {
	/** A content that suits the design; its title and slogan are replaced by hard ones. */
	readonly content: PosterContent;
	readonly faces: Readonly<Record<FaceName, Typeface>>;
	/** Default: all formats of the package. */
	readonly formats?: readonly PosterFormat[];
	/** Default: both themes of the package. */
	readonly themes?: readonly PosterTheme[];
}

/** Wordings that every design must bear: three words, a slogan, forty words, capitals with the tallest marks, decomposed text. */
export const hardTitles: Readonly<Record<string, string>> = {
	short: "Một cửa phục vụ",
	slogan: "Nộp hồ sơ trực tuyến – nhanh chóng, minh bạch, tiết kiệm cho mọi nhà",
	long: "Ủy ban nhân dân xã đề nghị bà con khi có việc cần giải quyết thủ tục hành chính thì nộp hồ sơ trực tuyến trên Cổng Dịch vụ công để đỡ mất thời gian đi lại, được giảm phí",
	capitals: "ẴNG ỘNG ỮNG ẶNG: HẲN SẼ CÓ NGƯỜI GIÚP ĐỠ TẬN NHÀ",
	decomposed: "Thủ tục thuận tiện, cán bộ tận tình".normalize("NFD"),
};

/**
 * The contract of a design: every format with every hard title is either laid out without a fault, or refused with the
 * number of letters to cut, and the shortest title is never refused. Gives each violation as an English sentence.
 */
export function checkDesign(design: PosterDesign, trial: DesignTrial): string[] {
	const { content, faces, formats = posterFormats, themes = Object.values(posterThemes) } = trial;
	const violations: string[] = [];
	for (const theme of themes) {
		for (const format of formats) {
			for (const [name, wording] of Object.entries(hardTitles)) {
				const at = `${design.id}, ${format.id}, ${theme.id}, ${name}`;
				const hard = { ...content, title: wording, ...(content.slogan === undefined ? {} : { slogan: wording }) };
				const { scene, issues } = layoutPoster({ content: hard, design, format, theme, faces });
				if (scene !== undefined) {
					violations.push(...sceneFaults(scene).map((fault) => `${at}: ${fault}`));
				} else if (
					name === "short" ||
					!issues.some(({ code, hint }) => code === "poster/too-long" && /\d/.test(hint ?? ""))
				) {
					violations.push(`${at}: refused without saying how much to cut`);
				}
			}
		}
	}
	return violations;
}
