import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unwrap } from "@cchc/core";
import { parsePlanYaml } from "@cchc/plan/yaml";
import { describe, expect, it } from "vitest";
import { parsePublishConfig } from "./parse-publish-config";
import { missingSecrets } from "./publish-needs";

const example = fileURLToPath(new URL("../../../../examples/nhan-quyen-2024", import.meta.url));
const plan = unwrap(parsePlanYaml(readFileSync(join(example, "plan.yaml"), "utf8")));
const parse = (text: string): ReturnType<typeof parsePublishConfig> =>
	parsePublishConfig(text, { file: "publish.yaml", folder: "/xa", plan });

const good = `siteUrl: https://xa.example.vn/cchc
requireApproval: true
targets:
  - name: trang-xa
    kind: folder
    path: ../public/cchc
    journal: { unit: van-phong, form: dua-tin-bai, channel: portal }
  - { name: goi, kind: zip, path: out/trang.zip, posters: true }
  - { name: cong, kind: webhook, url: "https://cong.example.vn/nhan", secretVariable: KHOA_CONG, content: [fragment, sms] }
  - name: blog
    kind: wordpress
    url: https://blog.example.vn
    username: bien-tap
    passwordVariable: MAT_KHAU_BLOG
    categories: [7]
    content: [fragment, poster]
`;

describe("publish.yaml", () => {
	it("is read with its defaults", () => {
		expect(unwrap(parse(good))).toEqual({
			siteUrl: "https://xa.example.vn/cchc/",
			requireApproval: true,
			targets: [
				{
					name: "trang-xa",
					kind: "folder",
					path: "/public/cchc",
					posters: false,
					journal: { unit: "van-phong", form: "dua-tin-bai", channel: "portal", measure: "items" },
				},
				{ name: "goi", kind: "zip", path: "/xa/out/trang.zip", posters: true },
				{
					name: "cong",
					kind: "webhook",
					url: "https://cong.example.vn/nhan",
					secretVariable: "KHOA_CONG",
					content: ["fragment", "sms"],
				},
				{
					name: "blog",
					kind: "wordpress",
					url: "https://blog.example.vn",
					username: "bien-tap",
					passwordVariable: "MAT_KHAU_BLOG",
					status: "draft",
					slugPrefix: "",
					categories: [7],
					content: ["fragment", "poster"],
				},
			],
		});
	});

	it("tells every mistake at once, each with its line, and never takes a password", () => {
		const { ok, issues } = parse(`siteUrl: javascript:alert(1)
targets:
  - name: Trang Xã
    kind: folder
    path: .
  - { name: a, kind: zip, path: trang.rar }
  - name: a
    kind: webhook
    url: ftp://x.example.vn
    secret: 0123456789abcdef
    content: [fragment, fragment]
  - { name: b, kind: fax }
  - name: c
    kind: wordpress
    url: https://c.example.vn
    username: x
    passwordVariable: mật khẩu
    status: now
    color: red
    journal: { unit: khong-co, form: dua-tin-bai, measure: dozens }
`);
		expect(ok).toBe(false);
		expect(
			issues.map(({ code, path, position }) => `${position?.line} ${code.slice(10)} ${path.join(".")}`),
		).toMatchInlineSnapshot(`
			[
			  "1 publish-wrong siteUrl",
			  "3 publish-wrong targets.0.name",
			  "5 publish-wrong targets.0.path",
			  "6 publish-wrong targets.1.path",
			  "10 publish-secret-in-file targets.2.secret",
			  "9 publish-wrong targets.2.url",
			  "7 publish-missing targets.2",
			  "11 publish-wrong targets.2.content",
			  "12 publish-wrong targets.3.kind",
			  "19 publish-unknown-field targets.4.color",
			  "17 publish-wrong targets.4.passwordVariable",
			  "18 publish-wrong targets.4.status",
			  "20 publish-wrong targets.4.journal.unit",
			  "20 publish-missing targets.4.journal",
			  "20 publish-wrong targets.4.journal.measure",
			]
		`);
		for (const { message, hint } of issues) expect(`${message} ${hint}`).not.toContain("0123456789abcdef");
	});

	it.each(["", "- a", "targets: *x", "targets: {", "targets: []", "a: &a [*a]"])("refuses %j", (text) => {
		const { ok, issues } = parse(text);
		expect(ok).toBe(false);
		expect(issues.every(({ message, hint }) => message !== "" && hint !== undefined)).toBe(true);
	});

	it("names the variables that hold nothing", () => {
		const { targets } = unwrap(parse(good));
		expect(missingSecrets(targets, { KHOA_CONG: "x", MAT_KHAU_BLOG: "" }).map(({ message }) => message)).toEqual([
			"Nơi công bố “blog” cần mật khẩu ở biến môi trường MAT_KHAU_BLOG, nhưng biến này đang trống.",
		]);
	});
});
