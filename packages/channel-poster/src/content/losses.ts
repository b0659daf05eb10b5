import { bodyText, type Loss, type Message, type RenderContext } from "@cchc/channel";
import { cleanText } from "@cchc/core";
import type { PosterPart } from "../layout/design-type";
import type { Scene } from "../scene/scene-type";
import { sceneWords } from "../scene/scene-words";
import { contentTexts } from "./check-content";
import { messageField, partLabels } from "./part-labels";
import type { PosterContent } from "./poster-content";

/** What `lossesOf` compares. */
export interface LossTask {
	readonly message: Message;
	readonly context: RenderContext;
	readonly content: PosterContent;
	readonly scene: Scene;
	readonly artifact: string;
}

/** What a poster leaves out of its message: texts that stand nowhere in the scene, and the body's text that no poster carries. */
export function lossesOf({ message, context, content, scene, artifact }: LossTask): Loss[] {
	const losses: Loss[] = [];
	const said = sceneWords(scene).map(plainWords).join(" ");
	const shows = (text: string): boolean => said.includes(plainWords(text));
	const lost = new Map<PosterPart, string[]>();
	for (const [part, text] of contentTexts(content)) {
		if (!shows(text)) lost.set(part, [...(lost.get(part) ?? []), text]);
	}
	if (content.qr !== undefined && scene.qr === undefined) lost.set("qr", [content.qr]);
	if (content.slogan !== undefined && shows(content.slogan)) lost.delete("title");
	for (const [part, texts] of lost) {
		losses.push({
			code: "poster/part-omitted",
			artifact,
			part: messageField(part),
			message: `Áp phích không có ${texts.length === 1 ? "" : `${texts.length} dòng ở `}phần «${partLabels[part]}».`,
			excerpt: texts.join(" · ").slice(0, 200),
		});
	}
	const left = bodyText(message, context.plan).filter((line) => !shows(line));
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

/** Words in lower case, with single spaces and without the author's break marks. */
function plainWords(text: string): string {
	return cleanText(text).replaceAll("|", " ").replace(/\s+/gu, " ").trim().toLowerCase();
}
