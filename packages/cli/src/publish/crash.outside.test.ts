import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const example = fileURLToPath(new URL("../../../../examples/nhan-quyen-2024", import.meta.url));
const preload = fileURLToPath(new URL("./__fixtures__/kill-at-step.mjs", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "cchc-publish-kill-"));
const script = join(base, "bin.mjs");

let server: Server;
let url = "";
/** Keys of what the other side carried out, each once. */
const carriedOut = new Set<string>();
const stands = new Set<string>();

beforeAll(async () => {
	await build({
		entry: { bin: fileURLToPath(new URL("./__fixtures__/publish-once.ts", import.meta.url)) },
		outDir: base,
		format: "esm",
		platform: "node",
		target: "node20",
		noExternal: [/.*/],
		external: ["@cchc/channel-poster", "@cchc/channel-radio", "@cj-tech-master/excelts"],
		splitting: true,
		silent: true,
		config: false,
		dts: false,
		clean: false,
		esbuildOptions: (options) => {
			options.conditions = ["@cchc/source"];
			options.outExtension = { ".js": ".mjs" };
			options.banner = {
				js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
			};
		},
	});
	server = createServer((request, response) => {
		let body = "";
		request.on("data", (part: Buffer) => {
			body += part.toString("utf8");
		});
		request.on("end", () => {
			const key = String(request.headers["idempotency-key"]);
			const { type, artifact } = JSON.parse(body) as { type: string; artifact: { path: string } };
			if (!carriedOut.has(key)) {
				carriedOut.add(key);
				if (type === "artifact.retracted") stands.delete(artifact.path);
				else stands.add(artifact.path);
			}
			response.writeHead(200).end("{}");
		});
	}).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
	server?.close();
	rmSync(base, { recursive: true, force: true });
});

function start(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, "messages"), { recursive: true });
	cpSync(join(example, "plan.yaml"), join(folder, "plan.yaml"));
	for (const id of ["bo-phan-mot-cua", "duong-day-nong"]) {
		cpSync(join(example, "messages", `${id}.md`), join(folder, "messages", `${id}.md`));
	}
	writeFileSync(
		join(folder, "publish.yaml"),
		`targets:
  - { name: trang, kind: folder, path: ../public, journal: { unit: van-phong, form: dua-tin-bai, channel: portal } }
  - { name: cong, kind: webhook, url: "${url}", secretVariable: KHOA, journal: { unit: van-phong, form: hinh-thuc-khac, channel: social } }
`,
	);
}

/** Runs the command; with a step, it is killed there. Says whether it came to its end. */
function run(folder: string, killAtStep: number | undefined): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const args = killAtStep === undefined ? [] : ["--import", preload];
		const child = spawn(process.execPath, [...args, script, folder], {
			stdio: ["ignore", "ignore", "inherit"],
			env: { ...process.env, KHOA: "khoa-dung-de-thu-nghiem", KILL_AT_STEP: String(killAtStep ?? 0) },
		});
		child.on("error", reject);
		child.on("close", (code, signal) =>
			code === 0 || signal === "SIGKILL" ? resolve(code === 0) : reject(new Error(`${code}`)),
		);
	});
}

const linesOf = (path: string): Record<string, unknown>[] =>
	existsSync(path)
		? readFileSync(path, "utf8")
				.split("\n")
				.filter((line) => line !== "")
				.flatMap((line) => {
					try {
						return [JSON.parse(line) as Record<string, unknown>];
					} catch {
						return [];
					}
				})
		: [];

/** What a run that nothing disturbed leaves behind, without what differs from run to run. */
function stateOf(folder: string): object {
	const journal = linesOf(join(folder, "journal.ndjson")).map(({ id, title, channel }) => `${id} ${title} ${channel}`);
	const receipts = linesOf(join(folder, "receipts.ndjson")).map(
		({ publisher, artifactPath, state }) => `${publisher} ${artifactPath} ${state}`,
	);
	return { journal: journal.sort(), receipts: receipts.sort(), stands: [...stands].sort() };
}

const cancel = `---
id: huy
title: Hủy thông báo
summary: Thông báo về đường dây nóng không còn đúng.
audiences: [nhan-dan]
contents: [duong-day-nong]
validFrom: 2024-03-11
status: actual
kind: cancel
references: [duong-day-nong]
---
Số cũ không dùng nữa.
`;

describe("kill -9 while publishing", () => {
	it.each([
		["the first time", false],
		["a cancellation, after a first time", true],
	])(
		"%s: at every step, then once more: each thing is published and counted exactly once",
		async (_name, cancelling) => {
			const home = join(base, "home");
			const folder = join(home, "xa");
			carriedOut.clear();
			stands.clear();
			rmSync(home, { recursive: true, force: true });
			start(folder);
			if (cancelling) {
				await run(folder, undefined);
				writeFileSync(join(folder, "messages", "huy.md"), cancel);
			}
			const before = { keys: [...carriedOut], stands: [...stands] };
			cpSync(home, join(base, "before"), { recursive: true });
			const restore = (): void => {
				rmSync(home, { recursive: true, force: true });
				cpSync(join(base, "before"), home, { recursive: true });
				carriedOut.clear();
				for (const key of before.keys) carriedOut.add(key);
				stands.clear();
				for (const path of before.stands) stands.add(path);
			};
			await run(folder, undefined);
			const expected = stateOf(folder);
			const keys = carriedOut.size;
			let steps = 0;
			for (let finished = false; !finished; ) {
				steps += 1;
				restore();
				finished = await run(folder, steps);
				await run(folder, undefined);
				expect({ step: steps, keys: carriedOut.size, ...stateOf(folder) }).toEqual({ step: steps, keys, ...expected });
			}
			rmSync(join(base, "before"), { recursive: true });
			expect(steps).toBeGreaterThan(25);
		},
		600_000,
	);
});
