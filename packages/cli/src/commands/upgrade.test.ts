import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { cchcWith } from "../__fixtures__/run-cchc";

const base = mkdtempSync(join(tmpdir(), "cchc-upgrade-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const cchc = cchcWith({ folder: base, now: new Date("2026-03-15T01:00:00+07:00") });

const answers = ["commune=Bình Minh", "province=tỉnh Hưng Yên", "chairman=Nguyễn Văn An", "hotline=0221 3777 888"];
let folder = "";
let count = 0;
const file = (name: string): string => join(base, folder, name);
const read = (name: string): string => readFileSync(file(name), "utf8");

/** What an officer does in a text editor. */
function edit(name: string, from: string, to: string): void {
	const text = read(name);
	if (!text.includes(from)) throw new Error(`“${from}” is not in ${name}`);
	writeFileSync(file(name), text.replace(from, to));
}

async function start(template: string, ...more: string[]): Promise<void> {
	folder = `xa-${count++}`;
	const given = [...answers, ...more].flatMap((answer) => ["--answer", answer]);
	expect(await cchc("new", folder, "--template", template, ...given)).toMatchObject({ code: 0, error: "" });
}

describe("cchc upgrade", () => {
	beforeEach(() => start("xa-hai-cap@1.0.0"));

	it("brings a changed plan to the new version: changes and comments kept, conflicts in words, old file untouched", async () => {
		edit("plan.yaml", "targets:\n", "# Chỉ tiêu do HĐND xã giao.\ntargets:\n");
		edit("plan.yaml", "value: 48", "value: 60 # tăng so với năm trước");
		edit("plan.yaml", "nếu có khó khăn, vướng mắc thì phản ánh", "nếu có vướng mắc thì gọi điện");
		const before = read("plan.yaml");
		const { code, out, error } = await cchc("upgrade", folder);
		expect({ code, error }).toEqual({ code: 0, error: "" });
		expect(read("plan.yaml")).toBe(before);
		const made = read("plan-moi.yaml");
		expect(made).toContain("# Chỉ tiêu do HĐND xã giao.\ntargets:");
		expect(made).toContain("value: 60 # tăng so với năm trước");
		expect(made).toContain("# yaml-language-server: $schema=plan.schema.json");
		expect(made).toContain("id: nv-to-cong-nghe-so");
		expect(made).toContain("version: 1.1.0");
		expect(out).toContain("từ mẫu xa-hai-cap bản 1.0.0 sang xa-hai-cap bản 1.1.0");
		expect(out).toContain("Thêm nhiệm vụ “Hướng dẫn nộp hồ sơ trực tuyến tại khu dân cư” cho “Phòng Văn hóa - Xã hội”");
		expect(out).toContain("Giữ nguyên 1 thay đổi của xã");
		expect(out).toContain("1. Xã và mẫu mới cùng sửa lời văn của đoạn kết; giữ lời của xã.");
		const line = made.split("\n").findIndex((text) => text.startsWith("  text: Trên đây là Kế hoạch")) + 1;
		expect(out).toContain(`plan-moi.yaml, dòng ${line} · closing.text`);
		expect(out).toMatch(/Mẫu mới: .*nghiêm túc triển khai.*\n.*Của xã: {2}.*gọi điện/);

		renameSync(file("plan-moi.yaml"), file("plan.yaml"));
		expect(await cchc("check", folder)).toMatchObject({ code: 0, out: expect.not.stringContaining("LỖI") });
		expect((await cchc("upgrade", folder)).out).toContain("không có gì để nâng cấp");
		expect(existsSync(file("plan-moi.yaml"))).toBe(false);
	});

	it("does not write over an earlier result", async () => {
		writeFileSync(file("plan-moi.yaml"), "của tôi\n");
		expect(await cchc("upgrade", folder)).toMatchObject({ code: 1, error: expect.stringContaining("đã có") });
		expect(read("plan-moi.yaml")).toBe("của tôi\n");
	});

	it("makes next year's plan of this year's, with the commune's changes", async () => {
		edit("plan.yaml", "value: 48", "value: 60");
		const { code, out } = await cchc("upgrade", folder, "--answer", "year=2027");
		expect(code).toBe(0);
		expect(out).toContain("Năm đổi từ 2026 sang 2027");
		const made = read("plan-moi.yaml");
		expect(made).toMatch(/^year: 2027$/m);
		expect(made).toContain("value: 60");
		expect(made).not.toContain("2026-01-31");
	});

	it("keeps what the commune put in place of what the template took away, and says so", async () => {
		await start("xa-ba-cap@1.0.0", "district=Đồi Xanh");
		edit("plan.yaml", "name: Công chức Tư pháp - hộ tịch xã", "name: Công chức Tư pháp (kiêm tiếp dân)");
		const { code, out } = await cchc("upgrade", folder, "--template", "xa-hai-cap", "--answer", "year=2026");
		expect(code, out).toBe(0);
		expect(out).toContain("sang xa-hai-cap bản 1.1.0");
		expect(out).toContain(
			"Mẫu mới bỏ tên đầy đủ của đơn vị “Công chức Tư pháp (kiêm tiếp dân)”, nhưng xã đã sửa; giữ lại",
		);
		expect(read("plan-moi.yaml")).toContain("administrativeModel: two-tier");
	});

	it("says what is missing when the plan does not tell how it was made", async () => {
		edit("plan.yaml", "  answers:", "  answers-x:");
		const without = read("plan.yaml").replace(/\n {2}answers-x:(?:\n {4}.*)+/, "");
		writeFileSync(file("plan.yaml"), without);
		const asked = await cchc("upgrade", folder);
		expect(asked.code).toBe(1);
		expect(asked.error.match(/plan\/answer-missing/g)?.length).toBeGreaterThanOrEqual(4);
		const given = answers.flatMap((answer) => ["--answer", answer]);
		expect(await cchc("upgrade", folder, ...given)).toMatchObject({ code: 0 });

		writeFileSync(file("plan.yaml"), without.replace(/\ntemplate:(?:\n {2}.*)+/, ""));
		expect(await cchc("upgrade", folder)).toMatchObject({ code: 1, error: expect.stringContaining("không ghi") });
		writeFileSync(file("plan.yaml"), without.replace("version: 1.0.0", "version: 0.9.0"));
		expect(await cchc("upgrade", folder)).toMatchObject({ code: 1, error: expect.stringContaining("bản 0.9.0") });
		expect(await cchc("upgrade", folder, "--template", "khac")).toMatchObject({ code: 1 });
	});
});
