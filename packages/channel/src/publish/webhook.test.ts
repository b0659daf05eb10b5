import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { CchcError, createArtifact } from "@cchc/core";
import { afterEach, describe, expect, it } from "vitest";
import { message } from "../__fixtures__/plan";
import type { PublishContext } from "./publisher-type";
import { webhook } from "./webhook";
import { signWebhook, verifyWebhook } from "./webhook-signature";

const secret = "mot-bi-mat-du-dai-de-thu";
const artifact = createArtifact("mot-cua.html", "text/html; charset=utf-8", "<p>Nộp hồ sơ</p>");
const context: PublishContext = { idempotencyKey: "k1", fetch, now: "2024-03-15T08:00:00+07:00", message };

type Answer = (response: ServerResponse, body: string, request: IncomingMessage) => void;
let server: Server | undefined;
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

/** A receiver that answers each try as told, the last way for ever; it takes a key once, as real ones should. */
async function receiver(...answers: Answer[]): Promise<{ url: string; tries: string[]; taken: Set<string> }> {
	const tries: string[] = [];
	const taken = new Set<string>();
	server = createServer((request, response) => {
		let body = "";
		request.on("data", (part: Buffer) => {
			body += part.toString("utf8");
		});
		request.on("end", () => {
			tries.push(body);
			taken.add(String(request.headers["idempotency-key"]));
			(answers[Math.min(tries.length, answers.length) - 1] as Answer)(response, body, request);
		});
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhan`, tries, taken };
}

const good: Answer = (response) => void response.end(JSON.stringify({ location: "https://xa.example.vn/1", id: 7 }));
const status =
	(code: number, headers: Record<string, string> = {}): Answer =>
	(response) =>
		void response.writeHead(code, headers).end("x");
const silent: Answer = () => undefined;
const cut: Answer = (response) => {
	response.writeHead(200, { "content-length": "1000" }).write("{");
	setTimeout(() => response.destroy(), 20);
};
const hangUp: Answer = (response) => void response.destroy();

const waits: number[] = [];
const quick = {
	secret,
	timeout: 150,
	sleep: async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
		if (milliseconds === 150) await wait(150, undefined, { signal }).catch(() => undefined);
		else waits.push(milliseconds);
	},
};

describe("webhook", () => {
	it("sends a signed body that the receiver can check, and reads location and id", async () => {
		let checked = false;
		const { url } = await receiver((response, body, { headers }) => {
			const { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": signature } = headers;
			const expected = createHmac("sha256", secret)
				.update(`${String(id)}.${String(time)}.${body}`)
				.digest("base64");
			checked = signature === `v1,${expected}` && headers["idempotency-key"] === "k1" && id === "k1";
			good(response, body, {} as IncomingMessage);
		});
		const receipt = await webhook({ ...quick, url }).publish(artifact, context);
		expect(checked).toBe(true);
		expect(receipt).toMatchObject({ state: "published", location: "https://xa.example.vn/1", remoteId: "7" });
	});

	it.each([
		["429 with Retry-After", [status(429, { "retry-after": "3" }), good], [3000]],
		["500, 502, 503", [status(500), status(502), status(503), good], [1000, 2000, 4000]],
		["a receiver that hangs up", [hangUp, good], [1000]],
		["half a body", [cut, good], [1000]],
		["no answer in time", [silent, good], [1000]],
		["a duplicate answered with 409", [hangUp, status(409)], [1000]],
	])("gets through %s, under one key", async (_name, answers, expected) => {
		waits.length = 0;
		const { url, tries, taken } = await receiver(...answers);
		const receipt = await webhook({ ...quick, url }).publish(artifact, context);
		expect(receipt.state).toBe("published");
		expect(waits).toEqual(expected);
		expect([...taken]).toEqual(["k1"]);
		expect(new Set(tries).size).toBe(1);
	});

	it("gives up after five tries, and at once when refused", async () => {
		const busy = await receiver(status(503));
		const failing = webhook({ ...quick, url: busy.url }).publish(artifact, context);
		await expect(failing).rejects.toMatchObject({ code: "channel/publish-failed" });
		expect(busy.tries).toHaveLength(5);
		server?.close();
		const closed = await receiver(status(403));
		await expect(webhook({ ...quick, url: closed.url }).publish(artifact, context)).rejects.toMatchObject({
			code: "channel/publish-refused",
		});
		expect(closed.tries).toHaveLength(1);
	});

	it("retracts by the receipt and follows no redirection", async () => {
		const { url, tries } = await receiver(good, status(302, { location: "http://127.0.0.1:1/" }));
		const publisher = webhook({ ...quick, url, attempts: 1 });
		const receipt = {
			...(await publisher.publish(artifact, context)),
			messageId: "mot-cua",
			artifactPath: "mot-cua.html",
		};
		await expect(publisher.retract(receipt, { ...context, idempotencyKey: "k1-retract" })).rejects.toBeInstanceOf(
			CchcError,
		);
		expect(JSON.parse(tries[1] ?? "")).toMatchObject({
			type: "artifact.retracted",
			artifact: { path: "mot-cua.html", id: "7" },
		});
	});

	it("stops when told to", async () => {
		const { url } = await receiver(silent);
		const controller = new AbortController();
		const running = webhook({ ...quick, url }).publish(artifact, { ...context, signal: controller.signal });
		controller.abort(new Error("thôi"));
		await expect(running).rejects.toThrow("thôi");
	});

	it.each(["http://xa.example.vn/", "ftp://a", "x"])("refuses the address %s", (url) => {
		expect(() => webhook({ ...quick, url })).toThrow(/https/);
	});

	it("lets nothing of a message into the headers", async () => {
		let names: string[] = [];
		const { url } = await receiver((response, body, request) => {
			names = Object.keys(request.headers).sort();
			good(response, body, request);
		});
		const evil = { ...message, title: "a\r\nX-Injected: 1\r\n\r\n<script>" };
		await webhook({ ...quick, url }).publish(artifact, { ...context, message: evil });
		expect(names).not.toContain("x-injected");
	});
});

describe("verifyWebhook", () => {
	const headers = signWebhook("k1", 1_710_464_400, "{}", secret);
	it("accepts what is whole, fresh and signed", () => {
		expect(verifyWebhook(headers, "{}", secret, 1_710_464_500)).toBe(true);
		const two = { ...headers, "webhook-signature": `v1,khac ${headers["webhook-signature"]}` };
		expect(verifyWebhook(two, "{}", secret, 1_710_464_500)).toBe(true);
	});
	it.each([
		["another body", headers, "{ }", secret, 1_710_464_500],
		["another secret", headers, "{}", `${secret}x`, 1_710_464_500],
		["an old message", headers, "{}", secret, 1_710_465_000],
		["another id", { ...headers, "webhook-id": "k2" }, "{}", secret, 1_710_464_500],
		["no time", { ...headers, "webhook-timestamp": "" }, "{}", secret, 1_710_464_500],
	])("refuses %s", (_name, given, body, key, seconds) => {
		expect(verifyWebhook(given, body, key, seconds)).toBe(false);
	});
	it("reads a secret in base64 after whsec_", () => {
		const bytes = Buffer.from("bí mật đủ dài để thử");
		const signed = signWebhook("k1", 5, "{}", `whsec_${bytes.toString("base64")}`);
		const expected = createHmac("sha256", bytes).update("k1.5.{}").digest("base64");
		expect(signed["webhook-signature"]).toBe(`v1,${expected}`);
	});
});
