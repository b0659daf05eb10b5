import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** A running headless Chromium, driven over the DevTools pipe. */
export interface WarmChromium {
	/** Puts a document in the open tab and prints it, as PDF bytes in base64. */
	print(html: string, widthMm: number, heightMm: number): Promise<string>;
	/** The same in a tab of its own, opened and closed, as print services do it. */
	printInNewTab(html: string, widthMm: number, heightMm: number): Promise<string>;
	close(): void;
}

interface Answer {
	readonly id?: number;
	readonly result?: Record<string, unknown>;
	readonly error?: { readonly message: string };
}

/** Starts Chromium and opens a page; rejects when there is no Chromium here. */
export async function startChromium(): Promise<WarmChromium> {
	const profile = mkdtempSync(join(tmpdir(), "cchc-bench-"));
	const flags = [
		"--headless",
		"--no-sandbox",
		"--disable-gpu",
		"--remote-debugging-pipe",
		`--user-data-dir=${profile}`,
	];
	const browser: ChildProcess = spawn("chromium", [...flags, "about:blank"], {
		stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
	});
	const waiting = new Map<number, { resolve(value: Record<string, unknown>): void; reject(error: Error): void }>();
	browser.on("error", (error) => {
		for (const { reject } of waiting.values()) reject(error);
	});
	const [toBrowser, fromBrowser] = [browser.stdio[3] as Writable, browser.stdio[4] as Readable];
	let rest = "";
	fromBrowser.setEncoding("utf8").on("data", (text: string) => {
		const parts = (rest + text).split("\0");
		rest = parts.pop()!;
		for (const part of parts) {
			const { id, result, error } = JSON.parse(part) as Answer;
			const asked = id === undefined ? undefined : waiting.get(id);
			if (error !== undefined) asked?.reject(new Error(error.message));
			else asked?.resolve(result ?? {});
		}
	});
	let last = 0;
	const ask = (method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, { resolve, reject });
			const session = sessionId === undefined ? {} : { sessionId };
			toBrowser.write(`${JSON.stringify({ id: last, method, params, ...session })}\0`);
		});
	const openTab = async (): Promise<{ targetId: string; sessionId: string; frameId: string }> => {
		const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
		const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
		const { frameTree } = await ask("Page.getFrameTree", {}, sessionId as string);
		const frameId = (frameTree as { frame: { id: string } }).frame.id;
		return { targetId: targetId as string, sessionId: sessionId as string, frameId };
	};
	const printIn = async (
		{ sessionId, frameId }: { sessionId: string; frameId: string },
		html: string,
		widthMm: number,
		heightMm: number,
	): Promise<string> => {
		await ask("Page.setDocumentContent", { frameId, html }, sessionId);
		await ask("Runtime.evaluate", { expression: "document.fonts.ready", awaitPromise: true }, sessionId);
		const size = { paperWidth: widthMm / 25.4, paperHeight: heightMm / 25.4 };
		const margins = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };
		const { data } = await ask("Page.printToPDF", { ...size, ...margins, printBackground: true }, sessionId);
		return data as string;
	};
	const tab = await openTab();
	return {
		print: (html, widthMm, heightMm) => printIn(tab, html, widthMm, heightMm),
		printInNewTab: async (html, widthMm, heightMm) => {
			const own = await openTab();
			const data = await printIn(own, html, widthMm, heightMm);
			await ask("Target.closeTarget", { targetId: own.targetId });
			return data;
		},
		close: () => {
			browser.kill("SIGKILL");
			browser.on("exit", () => rmSync(profile, { recursive: true, force: true }));
		},
	};
}
