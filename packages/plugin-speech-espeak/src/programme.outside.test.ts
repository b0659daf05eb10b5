import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "@cchc/channel";
import {
	audioSeconds,
	buildProgramme,
	formatClock,
	planRundown,
	programmeAudio,
	type RundownSession,
	radio,
	sessionAudio,
	sessionPlaylist,
} from "@cchc/channel-radio";
import { beforeAll, describe, expect, it } from "vitest";
import { has } from "../../../tests/outside/programs";
import { ffmpegLoudness } from "./__fixtures__/programs";
import { planMessage, seedPack } from "./__fixtures__/seed-pack";
import { espeakEngine, mp3Encoder } from "./index";

describe.skipIf(!has("ffmpeg") || !has("ffprobe"))("a week of the seed plan as sound (needs ffmpeg)", () => {
	const folder = mkdtempSync(join(tmpdir(), "cchc-espeak-"));
	const probe = (...input: string[]): number =>
		Number(execFileSync("ffprobe", ["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", ...input]));
	let session: RundownSession;
	let started: number;

	beforeAll(async () => {
		const { plan, messages, options, context } = seedPack();
		const rundown = planRundown(messages, options, context, 7);
		if (!rundown.ok) throw new Error("no rundown");
		session = rundown.value.sessions[0] as RundownSession;
		started = performance.now();
		const sound = { engine: espeakEngine(), encoder: mp3Encoder() };
		for (const { path, bytes } of await sessionAudio(session, options, sound)) writeFileSync(join(folder, path), bytes);
		writeFileSync(join(folder, `${session.id}.m3u8`), sessionPlaylist(session));
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		console.info(`${plan.id} ${session.id}: estimated ${session.seconds} s, made in ${seconds} s`);
	});

	it("lasts as long as the rundown says, item by item", () => {
		const whole = probe(join(folder, `${session.id}.mp3`));
		console.info(`${session.id}.mp3: ${whole.toFixed(0)} s, estimated ${session.seconds} s`);
		expect(Math.abs(whole / session.seconds - 1)).toBeLessThan(0.03);
		const items = session.entries.map(({ file }) => probe(join(folder, file)));
		expect(items.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(whole, -1);
	});

	it("is −19 LUFS under −1.5 dBFS", () => {
		const { loudness, sample } = ffmpegLoudness(join(folder, `${session.id}.mp3`));
		expect(Math.abs(loudness + 19)).toBeLessThan(0.2);
		expect(sample).toBeLessThan(-0.5);
	});

	it("is played from its playlist", () => {
		const list = join(folder, `${session.id}.m3u8`);
		const found = execFileSync("ffprobe", [
			"-v",
			"error",
			"-f",
			"hls",
			"-allowed_extensions",
			"ALL",
			"-show_streams",
			list,
		]);
		expect(found.toString()).toContain("codec_name=mp3");
		const names = readFileSync(list, "utf8")
			.split("\n")
			.filter((line) => line !== "" && !line.startsWith("#"));
		for (const name of names) expect(probe(join(folder, name))).toBeGreaterThan(0);
	});
});

describe.skipIf(!has("ffprobe"))("the whole seed plan read out (needs ffprobe)", () => {
	it("becomes script, SSML and draft MP3, and takes as long as was said", async () => {
		const folder = process.env.CCHC_KEEP ?? mkdtempSync(join(tmpdir(), "cchc-espeak-"));
		const { plan, messages, options, context } = seedPack();
		const message = planMessage(plan, messages[0] as Message);
		const { artifacts } = await radio(options).render(message, context);
		for (const { path, bytes } of artifacts) writeFileSync(join(folder, path), bytes);
		const { programme } = buildProgramme(
			{ id: message.id, title: message.title, messages: [{ message }] },
			plan,
			options,
		);
		const { audio } = await programmeAudio(programme, options, { engine: espeakEngine() });
		const file = join(folder, `${message.id}.mp3`);
		writeFileSync(file, await mp3Encoder().encode(audio));
		const seconds = audioSeconds(audio);
		console.info(
			`${programme.syllables} syllables, estimated ${formatClock(programme.seconds)}, real ${formatClock(seconds)}`,
		);
		expect(Math.abs(programme.seconds / seconds - 1)).toBeLessThan(0.03);
		const probed = execFileSync("ffprobe", ["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", file]);
		expect(Number(probed)).toBeCloseTo(seconds, 0);
	});
});
