import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { civilDate } from "@cchc/calendar";
import { type Message, type Publication, type PublishOptions, publishAll, type Receipt } from "@cchc/channel";
import { web } from "@cchc/channel-web";
import { type Artifact, createArtifact, unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { has } from "../../../tests/outside/programs";
import { wordpress } from "./wordpress";

const source = "/usr/share/wordpress";
const ready = existsSync(source) && has("php") && has("mariadbd") && has("mariadb-install-db");

const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
const socket = join(folder, "db.sock");
const site = join(folder, "site");
const children: ChildProcess[] = [];
let base = "";
let password = "";

async function until(done: () => boolean | Promise<boolean>, what: string): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		if (await done()) return;
		await wait(200);
	}
	throw new Error(`${what} did not start`);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
		});
	});
}

async function startDatabase(): Promise<void> {
	const data = join(folder, "data");
	mkdirSync(data);
	execFileSync(
		"mariadb-install-db",
		["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", "--user=root"],
		{ stdio: "ignore" },
	);
	children.push(
		spawn(
			"mariadbd",
			[
				"--no-defaults",
				`--datadir=${data}`,
				`--socket=${socket}`,
				"--skip-networking",
				"--user=root",
				`--pid-file=${join(folder, "db.pid")}`,
				"--innodb-buffer-pool-size=32M",
			],
			{ stdio: "ignore" },
		),
	);
	await until(
		() =>
			spawnSync("mariadb", ["--no-defaults", `--socket=${socket}`, "-uroot", "-e", "CREATE DATABASE IF NOT EXISTS wp"])
				.status === 0,
		"MariaDB",
	);
}

async function startWordPress(): Promise<void> {
	cpSync(source, site, { recursive: true, dereference: true, filter: (path) => !path.endsWith("/wp-config.php") });
	mkdirSync(join(site, "wp-content/uploads"), { recursive: true });
	const port = await freePort();
	base = `http://127.0.0.1:${port}/`;
	const constants: Record<string, string | boolean> = {
		DB_NAME: "wp",
		DB_USER: "root",
		DB_PASSWORD: "",
		DB_HOST: `localhost:${socket}`,
		DB_CHARSET: "utf8mb4",
		WP_HOME: base.slice(0, -1),
		WP_SITEURL: base.slice(0, -1),
		WP_CONTENT_DIR: join(site, "wp-content"),
		WP_ENVIRONMENT_TYPE: "local",
		WP_HTTP_BLOCK_EXTERNAL: true,
		DISABLE_WP_CRON: true,
		AUTOMATIC_UPDATER_DISABLED: true,
		AUTH_KEY: "thu",
		AUTH_SALT: "thu",
	};
	const defines = Object.entries(constants).map(
		([key, value]) => `define(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(
		join(site, "wp-config.php"),
		`<?php\n${defines.join("\n")}\n$table_prefix = "wp_";\nif (!defined("ABSPATH")) define("ABSPATH", __DIR__ . "/");\nrequire_once ABSPATH . "wp-settings.php";\n`,
	);
	writeFileSync(
		join(site, "install-cchc.php"),
		`<?php
define("WP_INSTALLING", true);
require __DIR__ . "/wp-load.php";
require ABSPATH . "wp-admin/includes/upgrade.php";
function wp_mail() { return true; }
wp_install("Xã Nhân Quyền", "admin", "admin@example.vn", false, "", "mat-khau");
$id = wp_insert_user(["user_login" => "bien-tap", "user_pass" => "x", "user_email" => "b@example.vn", "role" => "author"]);
[$password] = WP_Application_Passwords::create_new_application_password($id, ["name" => "cchc"]);
echo "PASSWORD=" . $password;
`,
	);
	const installed = execFileSync("php", [join(site, "install-cchc.php")], { cwd: site, encoding: "utf8" });
	password = /PASSWORD=(\S+)/.exec(installed)?.[1] ?? "";
	rmSync(join(site, "install-cchc.php"));
	children.push(
		spawn("php", ["-S", `127.0.0.1:${port}`, "-t", site], {
			stdio: "ignore",
			env: { ...process.env, PHP_CLI_SERVER_WORKERS: "2" },
		}),
	);
	await until(
		() =>
			fetch(`${base}?rest_route=/`)
				.then(({ ok }) => ok)
				.catch(() => false),
		"WordPress",
	);
}

const plan = unwrap(
	parsePlanYaml(readFileSync(new URL("../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8")),
);
const context = { plan, today: civilDate("2024-03-15") };
const message: Message = {
	id: "mot-cua",
	title: "Bộ phận một cửa đặt ở đâu? “Đúng hẹn” & rõ ràng",
	summary: "Nộp hồ sơ tại một nơi.",
	body: "Bà con mang\ncăn cước công dân.\n\n| Việc | Nơi |\n| --- | --- |\n| Khai sinh | Quầy 1 |",
	audiences: [],
	contents: [],
	validFrom: civilDate("2024-03-01"),
	status: "actual",
	kind: "new",
	contacts: ["duong-day-nong-xa"],
};

async function fragmentOf(of: Message): Promise<Artifact> {
	const { artifacts } = await web({ siteUrl: "https://nhanquyen.example.vn/", fragmentTitle: false }).render(
		of,
		context,
	);
	return artifacts[1] as Artifact;
}

interface Post {
	id: number;
	slug: string;
	status: string;
	title: { raw: string };
	content: { raw: string; rendered: string };
	excerpt: { raw: string };
}

describe.skipIf(!ready)("a real WordPress", () => {
	beforeAll(async () => {
		await startDatabase();
		await startWordPress();
	});
	afterAll(async () => {
		for (const child of children.reverse()) child.kill();
		await wait(1500);
		rmSync(folder, { recursive: true, force: true });
	});

	const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
		wait(milliseconds, undefined, { signal }).catch(() => undefined);
	const publisher = (): ReturnType<typeof wordpress> =>
		wordpress({ url: base, username: "bien-tap", applicationPassword: password, sleep, timeout: 30_000 });
	const receipts: Receipt[] = [];
	const run = async (publications: readonly Publication[], more: Partial<PublishOptions> = {}): Promise<string[]> => {
		const outcomes = await publishAll(publications, {
			today: civilDate("2024-03-15"),
			receipts: [...receipts],
			record: async (receipt) => void receipts.push(receipt),
			fetch,
			now: "2024-03-15T08:00:00+07:00",
			...more,
		});
		return outcomes.map(({ state, error }) => (error === undefined ? state : `${state}: ${error}`));
	};
	const posts = async (): Promise<Post[]> => {
		const query = "rest_route=/wp/v2/posts&status=publish,draft,pending,trash&context=edit&per_page=50";
		const authorization = `Basic ${Buffer.from(`bien-tap:${password}`).toString("base64")}`;
		const all = (await (await fetch(`${base}?${query}`, { headers: { authorization } })).json()) as Post[];
		return all.filter(({ slug }) => slug.includes("mot-cua") || slug.includes("huy"));
	};

	it("makes one draft with title, summary and all of the text", async () => {
		const artifact = await fragmentOf(message);
		expect(await run([{ message, artifact, publisher: publisher() }])).toEqual(["done"]);
		const [post, ...others] = await posts();
		expect(others).toEqual([]);
		expect([post?.slug, post?.status, post?.title.raw, post?.excerpt.raw]).toEqual([
			"mot-cua",
			"draft",
			message.title.replace("&", "&amp;"),
			message.summary,
		]);
		// What WordPress takes from an author: no <time>, no tabindex.
		const html = new TextDecoder()
			.decode(artifact.bytes)
			.trim()
			.replace(/<\/?time[^>]*>| tabindex="0"/g, "");
		expect(post?.content.raw).toBe(`<!-- wp:html -->\n${html}\n<!-- /wp:html -->`);
		expect(post?.content.rendered).not.toContain("<br");
		expect(receipts[0]).toMatchObject({ state: "draft", remoteId: String(post?.id) });
	});

	it("makes no second post when the receipt was lost or the run repeated", async () => {
		const lost = receipts.splice(0);
		const publication = { message, artifact: await fragmentOf(message), publisher: publisher() };
		expect(await run([publication])).toEqual(["done"]);
		expect(await run([publication])).toEqual(["skipped"]);
		expect(receipts[0]?.remoteId).toBe(lost[0]?.remoteId);
		expect(await posts()).toHaveLength(1);
	});

	it("updates in place and leaves the status to the people of the site", async () => {
		const changed = { ...message, body: "Nội dung mới." };
		expect(await run([{ message: changed, artifact: await fragmentOf(changed), publisher: publisher() }])).toEqual([
			"done",
		]);
		const all = await posts();
		expect(all).toHaveLength(1);
		expect(all[0]?.content.raw).toContain("Nội dung mới.");
		expect(all[0]?.status).toBe("draft");
	});

	it("takes a picture once", async () => {
		const png = Uint8Array.from(
			atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
			(c) => c.charCodeAt(0),
		);
		const publication = {
			message,
			artifact: createArtifact("mot-cua-a2.png", "image/png", png),
			publisher: publisher(),
		};
		expect(await run([publication])).toEqual(["done"]);
		const first = receipts.pop();
		expect(await run([publication])).toEqual(["done"]);
		expect(receipts.at(-1)?.remoteId).toBe(first?.remoteId);
	});

	it("moves a cancelled post to the bin", async () => {
		const cancel: Message = { ...message, id: "huy-mot-cua", title: "Hủy bỏ", kind: "cancel", references: ["mot-cua"] };
		expect(await run([{ message: cancel, artifact: await fragmentOf(cancel), publisher: publisher() }])).toEqual([
			"done",
			"done",
			"done",
		]);
		const states = (await posts()).map(({ slug, status }) => `${slug} ${status}`);
		expect(states.sort()).toEqual(["huy-mot-cua draft", "mot-cua__trashed trash"]);
	});

	it("says why it was refused, and never the password", async () => {
		const wrong = wordpress({ url: base, username: "bien-tap", applicationPassword: "sai-mat-khau", sleep });
		const [outcome] = await run([
			{ message: { ...message, id: "khac" }, artifact: await fragmentOf(message), publisher: wrong },
		]);
		expect(outcome).toMatch(/^failed: WordPress answered 40[01] /);
		expect(outcome).not.toContain("sai-mat-khau");
	});
});
