import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { myVoice } from "../__fixtures__/my-voice";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, programmeText } from "../index";
import { chunkParagraphs } from "./chunk-text";
import { type HttpSpeechOptions, httpSpeechEngine } from "./http-speech-engine";
import { silence } from "./join-audio";
import { programmeAudio } from "./programme-audio";
import { readBytes } from "./read-bytes";
import { decodeWav, encodeWav } from "./wav";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const bodies = new WeakMap<IncomingMessage, string>();
const servers: ReturnType<typeof createServer>[] = [];

/** A server that gives the answers in turn, the last one for ever. */
async function serve(...answers: Answer[]): Promise<{ url: string; asked: () => number }> {
	let asked = 0;
	const server = createServer((request, response) => {
		const answer = answers[Math.min(asked, answers.length - 1)] as Answer;
		asked += 1;
		const parts: Buffer[] = [];
		request.on("data", (part: Buffer) => parts.push(part));
		request.on("end", () => {
			bodies.set(request, Buffer.concat(parts).toString("utf8"));
			answer(request, response);
		});
	});
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => asked };
}

afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

const sound: Answer = (_request, response) => response.end(encodeWav(silence(0.5, 16_000)));
const status =
	(code: number, headers: Record<string, string> = {}): Answer =>
	(_request, response) =>
		response.writeHead(code, headers).end("busy");

function engineAt(
	url: string,
	waits: number[],
	extra: Partial<HttpSpeechOptions> = {},
): ReturnType<typeof httpSpeechEngine> {
	return httpSpeechEngine({
		name: "thử",
		fetch,
		wait: (milliseconds) => {
			waits.push(milliseconds);
			return Promise.resolve();
		},
		request: ({ text }) => ({ url, init: { method: "POST", body: text } }),
		read: async (response) => decodeWav(await readBytes(response)),
		...extra,
	});
}

describe("the guide's engine", () => {
	const guide = readFileSync(new URL("../../docs/speech-engine.md", import.meta.url), "utf8");

	it("stands in the guide as it is tested here", () => {
		expect(guide).toContain(readFileSync(new URL("../__fixtures__/my-voice.js", import.meta.url), "utf8"));
	});

	it("speaks a long item in chunks of at most 4,500 bytes that end with a sentence", async () => {
		const asked: { text: string; voice: string }[] = [];
		const { url } = await serve((request, response) => {
			expect(request.headers.authorization).toBe("Bearer khoa");
			asked.push(JSON.parse(bodies.get(request) ?? "") as { text: string; voice: string });
			response.end(encodeWav(silence(0.5, 16_000)));
		});
		const engine = myVoice("khoa", url.slice(0, -1));
		const text = "Bà con mang giấy tờ đến Bộ phận một cửa của xã.";
		for (const chunk of chunkParagraphs([Array.from({ length: 200 }, () => text)]))
			await engine.synthesize({ text: chunk });
		expect(asked.length).toBe(3);
		for (const { text: chunk, voice } of asked) {
			expect(new TextEncoder().encode(chunk).length).toBeLessThanOrEqual(4500);
			expect(chunk.endsWith("của xã.")).toBe(true);
			expect(voice).toBe("nu-mien-bac");
		}
	});
});

describe("a whole programme from a service that fails every other time", () => {
	it("becomes sound, all of it, once", async () => {
		const heard: string[] = [];
		let asked = 0;
		const whole = encodeWav(silence(0.5, 16_000));
		const failures: Answer[] = [
			status(429, { "retry-after": "2" }),
			status(500),
			(request) => request.socket.destroy(),
			(_request, response) => {
				response.writeHead(200, { "content-length": whole.length });
				response.write(whole.slice(0, 5000), () => response.destroy());
			},
			() => undefined,
		];
		const { url } = await serve((request, response) => {
			const failure = failures[(asked / 2) % failures.length];
			asked += 1;
			if (failure !== undefined) return failure(request, response);
			heard.push(bodies.get(request) ?? "");
			response.end(whole);
		});
		const messages = seedMessages.slice(0, 3).map((message) => ({ message }));
		const { programme } = buildProgramme({ id: "a", title: "Tin", messages }, seedPlan, seedOptions);
		const engine = engineAt(url, [], { timeout: 300 });
		const { items } = await programmeAudio(programme, seedOptions, { engine, sampleRate: 16_000 });
		expect(items).toHaveLength(programme.items.length);
		const letters = (text: string): string => text.replace(/\s+/g, "");
		expect(letters(heard.join(""))).toBe(letters(programmeText(programme)));
		for (const text of heard) expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(4500);
		expect(asked).toBeGreaterThan(heard.length);
	});
});

describe("httpSpeechEngine", () => {
	it("speaks", async () => {
		const { url } = await serve(sound);
		const audio = await engineAt(url, []).synthesize({ text: "Xin chào." });
		expect(audio.samples.length).toBe(8000);
	});

	it("waits and tries again when the service is busy or gone, as long as it is told", async () => {
		const { url, asked } = await serve(
			status(503),
			status(429, { "retry-after": "7" }),
			(request) => request.socket.destroy(),
			sound,
		);
		const waits: number[] = [];
		await engineAt(url, waits).synthesize({ text: "Xin chào." });
		expect(waits).toEqual([500, 7000, 2000]);
		expect(asked()).toBe(4);
	});

	it("tries again when half the body came, whether its length was told or not", async () => {
		const whole = encodeWav(silence(0.5, 16_000));
		const { url, asked } = await serve(
			(_request, response) => {
				response.writeHead(200, { "content-length": whole.length });
				response.write(whole.slice(0, 5000), () => response.destroy());
			},
			(_request, response) => {
				response.writeHead(200, { connection: "close" });
				response.end(whole.slice(0, 5000));
			},
			sound,
		);
		const waits: number[] = [];
		expect((await engineAt(url, waits).synthesize({ text: "Xin chào." })).samples.length).toBe(8000);
		expect([asked(), waits]).toEqual([3, [500, 1000]]);
	});

	it("tries again when no answer, or no end of it, came in time", async () => {
		const { url, asked } = await serve(
			() => undefined,
			(_request, response) => response.writeHead(200).write(new Uint8Array(100)),
			sound,
		);
		const waits: number[] = [];
		const audio = await engineAt(url, waits, { timeout: 100 }).synthesize({ text: "Xin chào." });
		expect([audio.samples.length, asked(), waits]).toEqual([8000, 3, [500, 1000]]);
	});

	it("gives up on sound that stays broken, and says what was wrong with it", async () => {
		const { url, asked } = await serve((_request, response) => response.end("<html>"));
		await expect(engineAt(url, [], { attempts: 2 }).synthesize({ text: "a" })).rejects.toMatchObject({
			code: "radio/speech-unavailable",
			message: expect.stringContaining("no RIFF/WAVE header"),
		});
		expect(asked()).toBe(2);
	});

	it("gives up at once on an answer that will not get better", async () => {
		const { url, asked } = await serve(status(401));
		await expect(engineAt(url, []).synthesize({ text: "Xin chào." })).rejects.toMatchObject({
			code: "radio/speech-refused",
		});
		expect(asked()).toBe(1);
	});

	it("gives up after the last try", async () => {
		const { url, asked } = await serve(status(500));
		const waits: number[] = [];
		await expect(engineAt(url, waits, { attempts: 3 }).synthesize({ text: "a" })).rejects.toMatchObject({
			code: "radio/speech-unavailable",
		});
		expect([asked(), waits]).toEqual([3, [500, 1000]]);
	});

	it("fetches from a link that is not ready at first", async () => {
		const { url, asked } = await serve(
			(_request, response) => response.end(JSON.stringify({ async: "sound.wav" })),
			status(404),
			status(404),
			sound,
		);
		const engine = engineAt(url, [], {
			read: async (response, get) => {
				const { async: link } = (await response.json()) as { async: string };
				const file = await get(new URL(link, url).href);
				return decodeWav(new Uint8Array(await file.arrayBuffer()));
			},
		});
		expect((await engine.synthesize({ text: "a" })).samples.length).toBe(8000);
		expect(asked()).toBe(4);
	});

	it("stops reading an answer that does not end", async () => {
		const { url } = await serve((_request, response) => {
			const timer = setInterval(() => response.write(new Uint8Array(4096)), 1);
			response.on("close", () => clearInterval(timer));
		});
		const read: HttpSpeechOptions["read"] = async (response) => decodeWav(await readBytes(response, 20_000));
		await expect(engineAt(url, [], { read }).synthesize({ text: "a" })).rejects.toMatchObject({
			code: "radio/speech-too-long",
		});
	});

	it("stops when it is told to", async () => {
		const { url } = await serve(() => undefined);
		const signal = AbortSignal.timeout(50);
		await expect(engineAt(url, []).synthesize({ text: "a", signal })).rejects.toThrow(/abort|timeout/i);
	});
});
