import { dateParts, daysBetween, formatDate, makeDate } from "@cchc/calendar";
import type { Message } from "@cchc/channel";
import { type Artifact, createArtifact, fail, type Result, succeed } from "@cchc/core";
import { renderDocx } from "@cchc/document";
import { programmeText } from "../programme/plain-script";
import { programmeSsml } from "../programme/ssml";
import { docxMediaType } from "../script/media-types";
import { scriptDocument } from "../script/script-document";
import type { RadioOptions } from "../station/options-type";
import { logSheetDocument } from "./log-sheet";
import { planRundown, type RundownContext } from "./plan-rundown";
import { rundownCalendar } from "./rundown-calendar";
import { rundownCsv, rundownJson, sessionPlaylist } from "./rundown-files";
import type { Rundown } from "./rundown-type";

/** What {@link rundownArtifacts} writes beside the lists. */
export interface RundownFileOptions {
	/** A script, plain text and SSML for each broadcast. Default true. */
	readonly scripts?: boolean;
}

/**
 * The files of a rundown. For each broadcast a playlist, and a script, plain text and SSML unless switched off; for all of it
 * CSV, JSON, iCalendar and the log sheet to sign.
 */
export function rundownArtifacts(
	rundown: Rundown,
	options: RadioOptions,
	context: RundownContext,
	{ scripts = true }: RundownFileOptions = {},
): Artifact[] {
	const created = `${context.today}T08:00:00+07:00`;
	const stamp = rundown.from.replaceAll("-", "");
	const artifacts: Artifact[] = [];
	for (const session of rundown.sessions) {
		const { programme, id } = session;
		const when = `${session.time} ${formatDate(session.date, "numeric")}`;
		if (scripts) {
			const script = scriptDocument(programme, {
				created,
				spellings: options.spellings,
				pauseMarks: options.pauseMarks,
			});
			artifacts.push(
				createArtifact(`${id}.docx`, docxMediaType, renderDocx(script), `Kịch bản buổi phát ${when}`),
				createArtifact(`${id}.txt`, "text/plain; charset=utf-8", programmeText(programme), `Lời đọc buổi phát ${when}`),
				createArtifact(
					`${id}.ssml`,
					"application/ssml+xml",
					programmeSsml(programme, options.ssmlVersion),
					`Lời đọc cho giọng máy, buổi phát ${when}`,
				),
			);
		}
		const playlist = sessionPlaylist(session);
		artifacts.push(createArtifact(`${id}.m3u8`, "application/vnd.apple.mpegurl", playlist, `Danh sách phát ${when}`));
	}
	const sheet = renderDocx(logSheetDocument(rundown, created));
	const list = `lich-phat-song-${stamp}`;
	const calendar = rundownCalendar(rundown, options, context);
	artifacts.push(
		createArtifact(`${list}.csv`, "text/csv; charset=utf-8", rundownCsv(rundown), "Lịch phát sóng (bảng tính)"),
		createArtifact(`${list}.json`, "application/json", rundownJson(rundown), "Lịch phát sóng (JSON)"),
		createArtifact(`${list}.ics`, "text/calendar; charset=utf-8", calendar, "Lịch phát sóng cho điện thoại, máy tính"),
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

/** The rundown of the month that `context.from` lies in, from its first day, as files; without the scripts. */
export function monthRundown(
	messages: readonly Message[],
	options: RadioOptions,
	context: RundownContext,
): Result<Artifact[]> {
	const { year, month } = dateParts(context.from);
	const from = makeDate(year, month, 1);
	const next = month === 12 ? makeDate(year + 1, 1, 1) : makeDate(year, month + 1, 1);
	const rundown = planRundown(messages, options, { ...context, from }, daysBetween(from, next));
	if (!rundown.ok) return fail(rundown.issues);
	return succeed(rundownArtifacts(rundown.value, options, context, { scripts: false }), rundown.issues);
}
