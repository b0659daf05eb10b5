import { readdirSync, readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { type Message, parseMessage } from "@cchc/channel";
import {
	buildProgramme,
	messageText,
	monthRundown,
	type Programme,
	planRundown,
	programmeSsml,
	programmeText,
	scriptDocument,
	spokenText,
	weekRundown,
} from "@cchc/channel-radio";
import { unwrap } from "@cchc/core";
import { type FlowDocument, renderDocx } from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { readAloud } from "@cchc/vietnamese";

const example = new URL("../../../examples/nhan-quyen-2024/", import.meta.url);
const plan = unwrap(parsePlanYaml(readFileSync(new URL("plan.yaml", example), "utf8")));
const messages: Message[] = readdirSync(new URL("messages/", example))
	.sort()
	.map((file) => unwrap(parseMessage(readFileSync(new URL(`messages/${file}`, example), "utf8"), { file, plan })));
const options = { station: { name: "Đài truyền thanh xã Nhân Quyền", contacts: ["duong-day-nong-xa"] } };
const context = { plan, today: civilDate("2024-03-01"), from: civilDate("2024-03-04") };
const created = "2024-03-01T08:00:00+07:00";

const programmeOf = (): Programme =>
	buildProgramme(
		{ id: "a", title: "Cải cách hành chính", messages: messages.map((message) => ({ message })) },
		plan,
		options,
	).programme;
const programme = programmeOf();
const written = messages.flatMap((message) => messageText(message, plan).paragraphs);
const spoken = programme.items.flatMap(({ blocks }) =>
	blocks.flatMap((block) => (block.kind === "speech" ? [spokenText(block.paragraph)] : [])),
);
/** The same words without columns, times, originals or pages. */
const plainDocument: FlowDocument = {
	title: programme.title,
	creator: programme.station,
	created,
	size: 16,
	sections: [
		{
			page: { width: 210, height: 297, margins: { top: 20, right: 15, bottom: 20, left: 20 } },
			blocks: spoken.map((text) => ({ kind: "paragraph", runs: [{ text }] })),
		},
	],
};

/** Median milliseconds of a call. */
function time(work: () => unknown, rounds = 15): number {
	for (let round = 0; round < 4; round += 1) work();
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return times[Math.floor(rounds / 2)] as number;
}

function row(name: string, work: () => unknown, floorName: string, floor: () => unknown): void {
	const [took, least] = [time(work), time(floor)];
	console.log(
		`${name.padEnd(34)} ${took.toFixed(2).padStart(8)} ms  ${(took / least).toFixed(2).padStart(6)} × ${floorName} (${least.toFixed(3)} ms)`,
	);
}

console.log(`${messages.length} messages, ${programme.syllables} syllables, ${programme.seconds.toFixed(0)} s on air`);
row("programme, timed, from messages", programmeOf, "readAloud of the messages alone", () =>
	written.map((text) => readAloud(text)),
);
row(
	"SSML",
	() => programmeSsml(programme),
	"joining the sentences",
	() => spoken.map((text) => `<p>${text}</p>`).join("\n"),
);
row(
	"plain text",
	() => programmeText(programme),
	"joining the sentences",
	() => spoken.join("\n"),
);
row(
	"script DOCX",
	() => renderDocx(scriptDocument(programme, { created })),
	"the words as a plain DOCX",
	() => renderDocx(plainDocument),
);
row("week rundown, no files", () => planRundown(messages, options, context, 7), "one programme", programmeOf);
row(
	"week, all files",
	() => weekRundown(messages, options, context),
	"two scripts as plain DOCX",
	() => [renderDocx(plainDocument), renderDocx(plainDocument)],
);
row("month, lists and log sheet", () => monthRundown(messages, options, context), "one programme", programmeOf);
