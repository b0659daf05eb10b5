import type { Message } from "@cchc/channel";
import { type Artifact, createArtifact, fail, type Result, succeed } from "@cchc/core";
import { renderDocx } from "@cchc/document";
import { logSheetDocument } from "./log-sheet";
import { docxMediaType } from "./media-types";
import type { RadioOptions } from "./options-type";
import { programmeText } from "./plain-script";
import { planRundown, type RundownContext } from "./rundown";
import { rundownCsv, rundownJson, sessionPlaylist } from "./rundown-files";
import type { Rundown } from "./rundown-type";
import { scriptDocument } from "./script-document";

/** The files of a rundown: per broadcast a playlist, a script and plain text; for all of it CSV, JSON and the log sheet. */
export function rundownArtifacts(rundown: Rundown, options: RadioOptions, context: RundownContext): Artifact[] {
	const created = `${context.today}T08:00:00+07:00`;
	const stamp = rundown.from.replaceAll("-", "");
	const artifacts: Artifact[] = [];
	for (const session of rundown.sessions) {
		const { programme, id } = session;
		const script = scriptDocument(programme, { created, spellings: options.spellings });
		artifacts.push(
			createArtifact(`${id}.docx`, docxMediaType, renderDocx(script), `Kịch bản chương trình ${session.title}`),
			createArtifact(`${id}.txt`, "text/plain; charset=utf-8", programmeText(programme), "Lời đọc dạng chữ"),
			createArtifact(`${id}.m3u8`, "application/vnd.apple.mpegurl", sessionPlaylist(session), "Danh sách phát"),
		);
	}
	const sheet = renderDocx(logSheetDocument(rundown, created));
	artifacts.push(
		createArtifact(
			`lich-phat-song-${stamp}.csv`,
			"text/csv; charset=utf-8",
			rundownCsv(rundown),
			"Lịch phát sóng (bảng tính)",
		),
		createArtifact(`lich-phat-song-${stamp}.json`, "application/json", rundownJson(rundown), "Lịch phát sóng (JSON)"),
		createArtifact(`nhat-ky-phat-song-${stamp}.docx`, docxMediaType, sheet, "Sổ nhật ký phát sóng để ghi và ký"),
	);
	return artifacts;
}

/** The rundown of the seven days from `context.from` as files. */
export function weekRundown(
	messages: readonly Message[],
	options: RadioOptions,
	context: RundownContext,
): Result<Artifact[]> {
	const rundown = planRundown(messages, options, context, 7);
	if (!rundown.ok) return fail(rundown.issues);
	return succeed(rundownArtifacts(rundown.value, options, context), rundown.issues);
}
