import type { Channel, ChannelLimit, Message, RenderContext, Rendition } from "@cchc/channel";
import { createArtifact, type Issue } from "@cchc/core";
import { renderDocx } from "@cchc/document";
import type { Plan } from "@cchc/plan";
import { messageText } from "./message/message-text";
import { buildProgramme } from "./programme/build-programme";
import { programmeText } from "./programme/plain-script";
import { programmeSsml } from "./programme/ssml";
import { radioIssue } from "./radio-issues";
import { checkItem, checkSlot, sentenceLimits } from "./script/check-script";
import { docxMediaType } from "./script/media-types";
import { scriptDocument } from "./script/script-document";
import type { RadioOptions } from "./station/options-type";

const asOf = "2026-11-23";

const limits: readonly ChannelLimit[] = [
	{
		id: "sentence-syllables",
		label: "Độ dài câu nên dùng",
		value: sentenceLimits.warning,
		unit: "âm tiết",
		source: "Khảo sát 106 tin của VOV (Nguyễn Thị Thanh Nga, luận văn 2012) và lựa chọn của gói này",
		asOf,
	},
	{
		id: "sentence-syllables-refused",
		label: "Độ dài câu không chấp nhận ở bản chính thức",
		value: sentenceLimits.error,
		unit: "âm tiết",
		source: "Nguyễn Thị Thanh Nga, luận văn 2012",
		asOf,
	},
];

function slotMinutes(plan: Plan, options: RadioOptions): number | undefined {
	if (options.slotMinutes !== undefined) return options.slotMinutes;
	const lengths = (plan.broadcastSlots ?? []).map((slot) => slot.minutes);
	return lengths.length === 0 ? undefined : Math.max(...lengths);
}

/**
 * The loudspeaker channel: for each message the announcer's script (`<id>.docx`), the text as spoken (`<id>.txt`) and
 * SSML (`<id>.ssml`).
 */
export function radio(options: RadioOptions): Channel<"radio"> {
	const programmeOf = (message: Message, plan: Plan): ReturnType<typeof buildProgramme> =>
		buildProgramme({ id: message.id, title: message.title, messages: [{ message }] }, plan, options);
	return {
		specificationVersion: 1,
		name: "radio",
		limits,
		check(message: Message, { plan }: RenderContext): Issue[] {
			const { programme } = programmeOf(message, plan);
			const issues: Issue[] = [];
			if (messageText(message, plan).paragraphs.length === 0) {
				issues.push(radioIssue("radio/nothing-to-say", "error", ["body"], { title: message.title }));
			}
			const minutes = slotMinutes(plan, options);
			if (minutes !== undefined) issues.push(...checkSlot(programme, minutes, options, ["body"]));
			for (const item of programme.items) {
				if (item.message !== undefined) issues.push(...checkItem(item, options, ["body"]));
			}
			return issues;
		},
		async render(message: Message, { plan, today }: RenderContext): Promise<Rendition> {
			const { programme, losses } = programmeOf(message, plan);
			const document = scriptDocument(programme, {
				created: `${today}T08:00:00+07:00`,
				spellings: options.spellings,
				pauseMarks: options.pauseMarks,
			});
			const artifacts = [
				createArtifact(`${message.id}.docx`, docxMediaType, renderDocx(document), "Kịch bản phát thanh"),
				createArtifact(
					`${message.id}.txt`,
					"text/plain; charset=utf-8",
					programmeText(programme),
					"Lời đọc dạng chữ, dán được vào phần mềm của đài",
				),
				createArtifact(
					`${message.id}.ssml`,
					"application/ssml+xml",
					programmeSsml(programme, options.ssmlVersion),
					"Lời đọc cho giọng máy (SSML)",
				),
			];
			const lost = losses.get(message.id) ?? [];
			return {
				artifacts,
				losses: artifacts.flatMap(({ path }) => lost.map((loss) => ({ ...loss, artifact: path }))),
			};
		},
	};
}
