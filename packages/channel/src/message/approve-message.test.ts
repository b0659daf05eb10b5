import { expect, it } from "vitest";
import { approveMessage } from "./approve-message";
import { parseMessage } from "./parse-message";

const text = `---
id: mot-cua
# ai cũng cần
title: Làm thủ tục ở một cửa
summary: Bà con làm thủ tục ở một nơi.
audiences: [nhan-dan]
contents: [mot-cua]
validFrom: 2024-03-01
status: actual # đã soát
kind: new
---

Bà con đến **một cửa** của xã.
`;
const approver = { by: "Nguyễn Văn An, Chủ tịch UBND xã", at: "2024-03-01T08:00:00+07:00" };

it("writes who, when and what into the file and touches nothing else", () => {
	const approved = approveMessage(text, approver);
	if (!approved.ok) throw new Error(approved.issues.map(({ message }) => message).join());
	expect(approved.value.replace(/^approval:\n(?: {2}.*\n){3}/m, "")).toBe(text);
	expect(approved.value).toContain("  by: Nguyễn Văn An, Chủ tịch UBND xã\n  at: 2024-03-01T08:00:00+07:00\n");
	const read = parseMessage(approved.value);
	expect(read.ok && read.value.approval?.contentHash).toMatch(/^[0-9a-f]{64}$/);
});

it("renews an approval after a change, and is the same when nothing changed", () => {
	const first = approveMessage(text, approver);
	if (!first.ok) throw new Error("not approved");
	expect(approveMessage(first.value, approver)).toEqual(first);
	const second = approveMessage(first.value.replace("**một cửa**", "trụ sở"), approver);
	if (!second.ok) throw new Error("not approved");
	const hash = (file: string): string => /contentHash: (\w+)/.exec(file)?.[1] ?? "";
	expect(hash(second.value)).not.toBe(hash(first.value));
	expect(second.value.match(/approval:/g)).toHaveLength(1);
});

it("approves neither drafts nor faulty files", () => {
	const codes = (file: string): string[] =>
		approveMessage(file, approver, { file: "mot-cua.md" }).issues.map(
			({ code, position }) => `${code} ${position?.line}`,
		);
	expect(codes(text.replace("status: actual", "status: draft"))).toEqual(["channel/not-actual 9"]);
	expect(codes(text.replace("kind: new", "kind: moi"))).toEqual(["channel/wrong-value 10"]);
	expect(codes("không có phần đầu")).toEqual(["channel/no-front-matter 1"]);
	expect(approveMessage(text, { ...approver, by: "" }).issues.map(({ code }) => code)).toEqual(["channel/wrong-value"]);
});
