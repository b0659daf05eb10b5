import { execFileSync } from "node:child_process";
import {
	audioSeconds,
	calibrateRate,
	decodeWav,
	estimateSpeech,
	messageText,
	paragraphPause,
	speakParagraph,
	spokenText,
	trimSilence,
} from "@cchc/channel-radio";
import { describe, expect, it } from "vitest";
import { has } from "../../../tests/outside/programs";
import { heldOutParagraphs } from "./__fixtures__/held-out-paragraphs";
import { paragraphs } from "./__fixtures__/paragraphs";
import { seedPack } from "./__fixtures__/seed-pack";
import { espeakEngine } from "./index";

/** Shorter paragraphs are a matter of single words; they are timed within programmes, where they come to little. */
const leastSyllables = 20;
const tolerance = 0.06;
const timeout = 600_000;
const spokenAs = (paragraph: string): string => spokenText(speakParagraph(paragraph));

function longEnough(texts: readonly string[]): string[] {
	return texts.map(spokenAs).filter((text) => estimateSpeech([text]).syllables >= leastSyllables);
}

interface Timing {
	readonly text: string;
	/** From the first sound to the last. */
	readonly seconds: number;
}

function errorOf({ text, seconds }: Timing, rate: number): number {
	return (estimateSpeech([text], rate).seconds - paragraphPause(rate)) / seconds - 1;
}

function rateOf(timings: readonly Timing[]): number {
	return calibrateRate(timings.map(({ text, seconds }) => ({ paragraphs: [text], seconds })));
}

function report(name: string, timings: readonly Timing[], rate: number): void {
	const errors = timings.map((timing) => Math.abs(errorOf(timing, rate)));
	const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
	const mean = percent(errors.reduce((sum, error) => sum + error, 0) / errors.length);
	console.info(
		`${name}: rate ${rate.toFixed(1)}, ${errors.length} paragraphs, mean ${mean}, worst ${percent(Math.max(...errors))}`,
	);
	const far = timings.filter((timing) => Math.abs(errorOf(timing, rate)) > tolerance);
	expect(far.map((timing) => `${percent(errorOf(timing, rate))} ${timing.text}`)).toEqual([]);
}

async function check(name: string, speak: (text: string) => Promise<Timing> | Timing): Promise<number> {
	const { plan, messages } = seedPack();
	const timed = async (texts: readonly string[]): Promise<Timing[]> => {
		const timings: Timing[] = [];
		for (const text of longEnough(texts)) timings.push(await speak(text));
		return timings;
	};
	const known = await timed(paragraphs);
	const heldOut = await timed(heldOutParagraphs);
	const rate = rateOf(known);
	report(`${name}, held out`, heldOut, rate);
	const seed = await timed(messages.flatMap((message) => messageText(message, plan).paragraphs));
	const all = [...known, ...heldOut, ...seed];
	for (let fold = 0; fold < 5; fold += 1) {
		const rest = all.filter((_timing, index) => index % 5 !== fold);
		const part = all.filter((_timing, index) => index % 5 === fold);
		report(`${name}, fold ${fold + 1}`, part, rateOf(rest));
	}
	return rate;
}

describe("the estimate of time, every paragraph within 6 % where only the pace was calibrated, on others", () => {
	it.each([170, 230])(
		"holds for the WebAssembly engine at %i syllables a minute",
		async (pace) => {
			const engine = espeakEngine({ syllablesPerMinute: pace });
			const rate = await check(`engine at ${pace}`, async (text) => {
				const audio = trimSilence(await engine.synthesize({ text }), 0);
				return { text, seconds: audioSeconds(audio) };
			});
			expect(Math.abs(rate / pace - 1)).toBeLessThan(0.02);
		},
		timeout,
	);

	it.skipIf(!has("espeak-ng"))("holds for the espeak-ng of the system (needs espeak-ng)", async () => {
		await check("espeak-ng -s 148", (text) => {
			const wav = execFileSync("espeak-ng", ["-v", "vi", "-s", "148", "--stdin", "--stdout"], {
				input: text,
				maxBuffer: 1 << 26,
			});
			return { text, seconds: audioSeconds(trimSilence(decodeWav(new Uint8Array(wav)), 0)) };
		});
	});
});
