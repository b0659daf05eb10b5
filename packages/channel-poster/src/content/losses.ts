import { bodyText, type Loss, type Message, type RenderContext } from "@cchc/channel";
import type { PosterPart } from "../layout/design-type";
import { contentTexts } from "./check-content";
import { messageField, partLabels } from "./part-labels";
import type { PosterContent } from "./poster-content";

/** What a poster leaves out of its message: parts without room, and the body's text that no poster carries. */
export function lossesOf(
	message: Message,
	context: RenderContext,
	content: PosterContent,
	shown: readonly PosterPart[],
	artifact: string,
): Loss[] {
	const losses: Loss[] = [];
	const parts = new Map<PosterPart, string[]>();
	for (const [part, text] of contentTexts(content)) parts.set(part, [...(parts.get(part) ?? []), text]);
	if (content.qr !== undefined) parts.set("qr", [content.qr]);
	for (const [part, texts] of parts) {
		if (part === "issuer" || shown.includes(part)) continue;
		if (part === "title" && shown.includes("slogan")) continue;
		losses.push({
			code: "poster/part-omitted",
			artifact,
			part: messageField(part),
			message: `Áp phích không có phần «${partLabels[part]}».`,
			excerpt: texts.join(" · ").slice(0, 200),
		});
	}
	const said = new Set([...content.steps, ...content.items].filter((_, index) => index >= 0));
	const shownTexts = shown.includes("steps") || shown.includes("items") ? said : new Set<string>();
	const left = bodyText(message, context.plan).filter((line) => !shownTexts.has(line.replace(/\s+/gu, " ").trim()));
	if (left.length > 0) {
		losses.push({
			code: "poster/body-omitted",
			artifact,
			part: "body",
			message: `Áp phích không in phần nội dung chi tiết (${left.length} đoạn).`,
			excerpt: left.join(" ").slice(0, 200),
		});
	}
	return losses;
}
