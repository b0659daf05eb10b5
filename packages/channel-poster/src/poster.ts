import type { Channel, Message, RenderContext } from "@cchc/channel";
import { type Issue, withPathPrefix } from "@cchc/core";
import { checkFormat } from "./check-format";
import { contentOfMessage } from "./content/content-of-message";
import type { PosterContent } from "./content/poster-content";
import { posterDesigns } from "./designs";
import type { PosterDesign } from "./layout/design-type";
import { type LaidOutPoster, layoutPoster } from "./make-poster";
import { loadFonts } from "./poster-fonts";
import { findPosterFormat, type PosterFormat, posterFormats } from "./poster-formats";
import { posterIssue } from "./poster-issues";
import { posterLimits } from "./poster-limits";
import type { PosterOptions } from "./poster-options-type";
import { renderFiles } from "./render-files";
import { type PosterTheme, posterThemes, withDarkPlate, withSpotYellow } from "./theme";

/**
 * Makes the poster channel: each message as a print PDF, an SVG drawing and a PNG picture in every format asked for
 * (`<id>-<format>.pdf`, …). What cannot be drawn is refused with its reasons in `<id>-khong-ve-duoc.txt`, never shrunk or
 * guessed.
 */
export function poster(options: PosterOptions): Channel<"poster"> {
	const fonts = loadFonts(options.fonts);
	const formatFaults: Issue[] = [];
	const formats = (options.formats ?? ["a2"]).flatMap((format): PosterFormat[] => {
		if (typeof format !== "string") {
			const faults = checkFormat(format);
			formatFaults.push(...faults);
			return faults.length > 0 ? [] : [format];
		}
		const found = findPosterFormat(format);
		if (found !== undefined) return [found];
		const known = posterFormats.map(({ id }) => id).join(", ");
		formatFaults.push(posterIssue("unknown-format", ["formats"], { format, known }));
		return [];
	});
	const theme = themeOf(options);

	const layOut = (
		message: Message,
		context: RenderContext,
	): { content: PosterContent; posters: [PosterFormat, LaidOutPoster][]; issues: Issue[] } => {
		const content = contentOfMessage(message, context, options);
		const design = designOf(options, message, content);
		if (fonts.faces === undefined || typeof design === "string") {
			const known = posterDesigns.map(({ id }) => id).join(", ");
			const faults = typeof design === "string" ? [posterIssue("unknown-design", ["design"], { design, known })] : [];
			return { content, posters: [], issues: [...fonts.issues, ...formatFaults, ...faults] };
		}
		const { faces } = fonts;
		const posters = formats.map((format): [PosterFormat, LaidOutPoster] => [
			format,
			layoutPoster({ content, design, format, theme, faces }),
		]);
		return { content, posters, issues: [...formatFaults] };
	};

	return {
		specificationVersion: 1,
		name: "poster",
		limits: posterLimits,
		check: (message, context) => {
			const { posters, issues } = layOut(message, context);
			return [...issues, ...withPathPrefix(uniqueIssues(posters.flatMap(([, { issues: found }]) => found)), [])];
		},
		render: async (message, context) => {
			const { content, posters, issues } = layOut(message, context);
			return renderFiles({ message, context, content, posters, issues, options });
		},
	};
}

function themeOf({ theme = "tradition", spotYellow, qrPlate = "light" }: PosterOptions): PosterTheme {
	const chosen = typeof theme === "string" ? posterThemes[theme] : theme;
	const spotted = spotYellow === undefined ? chosen : withSpotYellow(chosen, spotYellow);
	return qrPlate === "dark" ? withDarkPlate(spotted) : spotted;
}

function designOf({ design }: PosterOptions, message: Message, content: PosterContent): PosterDesign | string {
	const asked = typeof design === "function" ? design(message) : design;
	if (typeof asked === "object") return asked;
	if (asked !== undefined) return posterDesigns.find(({ id }) => id === asked) ?? asked;
	return posterDesigns.reduce((best, other) => (other.suits(content) > best.suits(content) ? other : best));
}

function uniqueIssues(issues: readonly Issue[]): Issue[] {
	const seen = new Set<string>();
	return issues.filter((issue) => {
		const key = `${issue.code} ${issue.path.join(".")} ${issue.message}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
