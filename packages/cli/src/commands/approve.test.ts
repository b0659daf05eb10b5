import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type CliOutcome, cchcWith } from "../__fixtures__/run-cchc";

const example = fileURLToPath(new URL("../../../../examples/nhan-quyen-2024", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cchc-cli-approve-"));

const run = cchcWith({ folder, now: new Date("2024-03-15T01:00:00Z") });
const cchc = (...args: string[]): Promise<CliOutcome> => run(...args, "--today", "2024-03-15");

it("lets out only what was approved as it stands", async () => {
	const message = join(folder, "xa/messages/duong-day-nong.md");
	mkdirSync(join(folder, "xa/messages"), { recursive: true });
	cpSync(join(example, "plan.yaml"), join(folder, "xa/plan.yaml"));
	cpSync(join(example, "messages/duong-day-nong.md"), message);
	writeFileSync(
		join(folder, "xa/publish.yaml"),
		"siteUrl: https://xa.example.vn/\nrequireApproval: true\ntargets:\n  - { name: trang-xa, kind: folder, path: ../public }\n",
	);
	const publish = async (): Promise<string> => (await cchc("publish", "xa", "--dry-run")).out;
	expect(await publish()).toContain("0 việc sẽ làm, 1 tệp không công bố");

	const file = "xa/messages/duong-day-nong.md";
	expect(await cchc("approve", file)).toMatchObject({ code: 2, error: expect.stringContaining("Thiếu --by") });
	const by = ["--by", "Nguyễn Văn An, Chủ tịch UBND xã"];
	expect(await cchc("approve", file, ...by)).toMatchObject({ code: 0, error: "" });
	expect(readFileSync(message, "utf8")).toContain("  at: 2024-03-15T08:00:00+07:00\n");
	expect(await publish()).toContain("1 việc sẽ làm, 0 tệp không công bố");

	writeFileSync(message, readFileSync(message, "utf8").replace("mọi phản ánh", "phản ánh"));
	const refused = await cchc("publish", "xa", "--dry-run");
	expect(`${refused.out}${refused.error}`).toContain("đã bị sửa sau khi Nguyễn Văn An");
	await cchc("approve", file, ...by);
	expect(await publish()).toContain("1 việc sẽ làm, 0 tệp không công bố");
});

it("says what stands in the way", async () => {
	expect(await cchc("approve", "khong-co.md", "--by", "An")).toMatchObject({
		code: 1,
		error: expect.stringContaining("Không đọc được tệp “khong-co.md”"),
	});
	writeFileSync(join(folder, "thu.md"), "Chưa có phần đầu.\n");
	expect((await cchc("approve", "thu.md", "--by", "An")).code).toBe(1);
	expect(readFileSync(join(folder, "thu.md"), "utf8")).toBe("Chưa có phần đầu.\n");
});
