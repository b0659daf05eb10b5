import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { civilDate } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { has } from "../../../../tests/outside/programs";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { encodeWav, planRundown, type RundownSession, sessionPlaylist, silence } from "../index";

const context = { plan: seedPlan, today: civilDate("2024-03-01"), from: civilDate("2024-03-04") };

/** A broadcast whose messages have plain titles, and one with titles that would like to be more than titles. */
function sessionWith(title: (index: number) => string): RundownSession {
	const messages = seedMessages.map((message, index) => ({ ...message, title: title(index) }));
	return unwrap(planRundown(messages, seedOptions, context, 7)).sessions[0] as RundownSession;
}

function writeSession(session: RundownSession): string {
	const folder = mkdtempSync(join(tmpdir(), "cchc-playlist-"));
	for (const { file } of session.entries) writeFileSync(join(folder, file), encodeWav(silence(0.1, 8000)));
	const list = join(folder, `${session.id}.m3u8`);
	writeFileSync(list, sessionPlaylist(session));
	return list;
}

const sessions = [
	["plain titles", sessionWith((index) => `Tin số ${index + 1}, có dấu phẩy`)],
	["hostile titles", sessionWith((index) => `#EXTM3U\n#EXTINF:1,${index}\u0000\u2028file.mp3 "x" <b>`)],
] as const;

/** Tells file and title of what is played. */
const playing = `--term-playing-msg=@${["filename", "media-title"].map((name) => `\${${name}}`).join("|")}`;

describe.each(sessions)("a playlist with %s", (_name, session) => {
	const oneLine = (text: string): string =>
		text
			.replace(/\u0000/g, "")
			.replace(/\s+/g, " ")
			.trim();

	it.skipIf(!has("mpv"))("is played by mpv file by file, with its titles (needs mpv)", () => {
		const list = writeSession(session);
		const quiet = ["--no-config", "--ao=null", "--untimed", "--no-video", "--term-status-msg=", "--msg-level=all=no"];
		const told = ["--msg-level=cplayer=info", playing];
		const output = execFileSync("mpv", [...quiet, ...told, list]).toString("utf8");
		const played = output.split("\n").filter((line) => line.startsWith("@"));
		expect(played).toEqual(session.entries.map(({ file, title }) => `@${file}|${oneLine(title)}`));
	});
});
