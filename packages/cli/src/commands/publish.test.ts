import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { verifyWebhook, type WebhookHeaders } from "@cchc/channel";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CliOutcome, cchcWith } from "../__fixtures__/run-cchc";

const example = fileURLToPath(new URL("../../../../examples/nhan-quyen-2024", import.meta.url));
const secret = "khoa-dung-de-thu-nghiem";
let folder = "";
let server: Server;
let url = "";
const taken = new Map<string, { readonly type: string; readonly path: string; readonly text: string }>();
const stands = new Map<string, string>();

beforeAll(async () => {
	server = createServer((request, response) => {
		let body = "";
		request.on("data", (part: Buffer) => {
			body += part.toString("utf8");
		});
		request.on("end", () => {
			const key = String(request.headers["idempotency-key"]);
			const headers = request.headers as unknown as WebhookHeaders;
			const sent = Number(headers["webhook-timestamp"]);
			if (!verifyWebhook(headers, body, secret, sent)) return void response.writeHead(401).end();
			const { type, artifact } = JSON.parse(body) as { type: string; artifact: { path: string; base64?: string } };
			if (!taken.has(key)) {
				const text = Buffer.from(artifact.base64 ?? "", "base64").toString("utf8");
				taken.set(key, { type, path: artifact.path, text });
				if (type === "artifact.retracted") stands.delete(artifact.path);
				else stands.set(artifact.path, text);
			}
			response.writeHead(200, { "content-type": "application/json" });
			response.end(JSON.stringify({ id: artifact.path, location: `https://cong.example.vn/${artifact.path}` }));
		});
	}).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhan`;
});
afterAll(() => server.close());

const write = (path: string, text: string): void => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};
const config = (): string => `siteUrl: https://xa.example.vn/cchc/
targets:
  - name: trang-xa
    kind: folder
    path: ../public
    journal: { unit: van-phong, form: dua-tin-bai, channel: portal }
  - { name: goi, kind: zip, path: ../trang.zip }
  - { name: cong, kind: webhook, url: "${url}", secretVariable: KHOA_CONG, content: [fragment, sms] }
`;

beforeEach(() => {
	taken.clear();
	stands.clear();
	folder = join(mkdtempSync(join(tmpdir(), "cchc-cli-publish-")), "xa");
	cpSync(join(example, "plan.yaml"), join(folder, "plan.yaml"), { recursive: true });
	for (const id of ["bo-phan-mot-cua", "duong-day-nong"]) {
		cpSync(join(example, "messages", `${id}.md`), join(folder, "messages", `${id}.md`), { recursive: true });
	}
	write("publish.yaml", config());
});

const now = new Date("2024-03-15T01:00:00Z");
const cchc = (command: string, ...rest: string[]): Promise<CliOutcome> =>
	cchcWith({ folder, now, environment: { KHOA_CONG: secret } })(command, folder, "--today", "2024-03-15", ...rest);
const lines = (file: string): string[] => {
	try {
		return readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
	} catch {
		return [];
	}
};
const publicFiles = (): string[] =>
	(readdirSync(join(folder, "../public"), { recursive: true }) as string[]).filter((path) => path.endsWith(".html"));

const cancel = `---
id: huy-duong-day-nong
title: Hủy thông báo đường dây nóng
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

describe("cchc publish", () => {
	it("shows first what it would do, then does it once", async () => {
		const preview = await cchc("publish", "--dry-run");
		expect(preview).toMatchObject({ code: 0, error: "" });
		expect(preview.out.replaceAll(folder, "")).toMatchInlineSnapshot(`
			"trang-xa: sẽ ghi 15 tệp, bỏ 0 tệp, giữ nguyên 0 tệp.
			goi: sẽ ghi 1 tệp, bỏ 0 tệp, giữ nguyên 0 tệp.
			• Công bố bo-phan-mot-cua.html của “Làm thủ tục ở Bộ phận một cửa xã Nhân Quyền” (trang-xa).
			• Công bố duong-day-nong.html của “Đường dây nóng tiếp nhận phản ánh, kiến nghị” (trang-xa).
			• Công bố bo-phan-mot-cua.html của “Làm thủ tục ở Bộ phận một cửa xã Nhân Quyền” (goi).
			• Công bố duong-day-nong.html của “Đường dây nóng tiếp nhận phản ánh, kiến nghị” (goi).
			• Công bố bo-phan-mot-cua.fragment.html của “Làm thủ tục ở Bộ phận một cửa xã Nhân Quyền” (cong).
			• Công bố bo-phan-mot-cua.sms.txt của “Làm thủ tục ở Bộ phận một cửa xã Nhân Quyền” (cong).
			• Công bố duong-day-nong.fragment.html của “Đường dây nóng tiếp nhận phản ánh, kiến nghị” (cong).
			• Công bố duong-day-nong.sms.txt của “Đường dây nóng tiếp nhận phản ánh, kiến nghị” (cong).

			Mới xem trước, chưa gửi và chưa ghi gì: 8 việc sẽ làm, 0 tệp không công bố.
			"
		`);
		expect([taken.size, lines("receipts.ndjson")]).toEqual([0, []]);

		const done = await cchc("publish");
		expect(done).toMatchObject({ code: 0, out: expect.stringContaining("Đã làm 8 việc, 0 việc chưa xong") });
		expect(done.out).toContain("nhật ký thêm 2 hoạt động");
		expect([taken.size, stands.size, lines("receipts.ndjson").length, lines("journal.ndjson").length]).toEqual([
			4, 4, 8, 2,
		]);
		expect(publicFiles()).toContain("duong-day-nong.html");

		const again = await cchc("publish");
		expect(again.out).toContain("= 8 tệp đã công bố từ trước, không có gì mới.");
		expect(again.out).toContain("trang-xa: đã ghi 0 tệp, bỏ 0 tệp");
		expect([taken.size, lines("receipts.ndjson").length, lines("journal.ndjson").length]).toEqual([4, 8, 2]);
	}, 60_000);

	it("retracts what is cancelled, and leaves at its address a page that says so", async () => {
		await cchc("publish");
		write("messages/huy.md", cancel);
		const { code, out } = await cchc("publish");
		expect(code).toBe(0);
		expect(out).toContain("✓ Gỡ https://cong.example.vn/duong-day-nong.fragment.html (cong) theo thông báo hủy bỏ");
		expect([...stands.keys()].filter((path) => path.startsWith("duong-day-nong"))).toEqual([]);
		const page = readFileSync(join(folder, "../public/duong-day-nong.html"), "utf8");
		expect(page).toContain("Nội dung này đã bị hủy bỏ.");
		expect(page).toContain('href="huy-duong-day-nong.html"');
		expect(lines("journal.ndjson").length).toBe(3);
		expect((await cchc("publish")).out).toContain("Đã làm 0 việc");
	}, 60_000);

	it("sends the old article again with a word on top when another one changes it", async () => {
		await cchc("publish");
		const update = cancel.replace("kind: cancel", "kind: update").replace("id: huy-", "id: sua-").replace("Hủy", "Sửa");
		write("messages/sua.md", update);
		const { out } = await cchc("publish");
		expect(out).toContain("Thay bản đã công bố bằng bản mới: duong-day-nong.fragment.html");
		expect(stands.get("duong-day-nong.fragment.html")).toContain("Nội dung này đã được sửa đổi. Xem bản mới:");
		expect(lines("journal.ndjson").length).toBe(3);
	}, 60_000);

	it("shows which messages and publications a telephone number touches", async () => {
		await cchc("publish");
		const { code, out } = await cchc("facts", "--id", "duong-day-nong-xa");
		expect(code).toBe(0);
		expect(out).toContain("messages/duong-day-nong.md");
		expect(out).toContain("https://cong.example.vn/duong-day-nong.fragment.html (cong)");
		const plan = readFileSync(join(folder, "plan.yaml"), "utf8");
		writeFileSync(join(folder, "plan.yaml"), plan.replace("0220.3777.888", "0220.3777.999"));
		const preview = await cchc("publish", "--dry-run");
		expect(preview.out).toContain("Thay bản đã công bố bằng bản mới: duong-day-nong.fragment.html");
		expect((await cchc("facts", "--id", "khong-co")).code).toBe(2);
	}, 60_000);

	it("says what is missing: no file, no password, no such target, a reference that leads nowhere", async () => {
		const nothing = await cchcWith({ folder, now })("publish", folder);
		expect(nothing.code).toBe(1);
		expect((await cchc("publish", "--target", "khac")).error).toContain("publish.yaml có: trang-xa, goi, cong");
		write("messages/huy.md", cancel.replace("[duong-day-nong]\n---", "[so-cu]\n---"));
		expect((await cchc("publish")).error).toContain("LỖI channel/unknown-reference (messages/huy.md");
		expect((await cchc("check")).out).toContain("LỖI channel/unknown-reference (messages/huy.md");
		rmSync(join(folder, "publish.yaml"));
		expect((await cchc("publish")).error).toContain("LỖI workspace/publish-no-file");
		expect(taken.size).toBe(0);
	}, 60_000);

	it("goes on after a failure of the other side", async () => {
		write("publish.yaml", config().replace(url, "http://127.0.0.1:9/x"));
		const refusing = cchcWith({
			folder,
			now,
			environment: { KHOA_CONG: secret },
			fetch: async () => new Response("", { status: 400 }),
		});
		const wrong = await refusing("publish", folder, "--today", "2024-03-15");
		expect(wrong.code).toBe(1);
		expect(lines("receipts.ndjson").length).toBe(4);
		write("publish.yaml", config());
		expect((await cchc("publish")).out).toContain("Đã làm 4 việc, 0 việc chưa xong");
		expect(taken.size).toBe(4);
	}, 60_000);
});
