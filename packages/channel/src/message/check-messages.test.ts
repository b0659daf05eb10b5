import { readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { describe, expect, it } from "vitest";
import { message, plan } from "../__fixtures__/plan";
import { messagesUsingFact, receiptsUsingFact } from "../body/facts";
import { channelIssueCodes } from "../issue-messages";
import { checkMessageSet, checkMessages } from "./check-messages";

describe("checkMessages", () => {
	it("finds ids given twice and references that lead nowhere", () => {
		const update = { ...message, id: "moi", kind: "update" as const, references: ["mot-cua", "khong-co"] };
		const issues = checkMessages([message, message, update], plan);
		expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
			["channel/duplicate-id", 1, "id"],
			["channel/unknown-reference", 2, "references", 1],
		]);
	});

	it("finds a reference to what starts later, and on a day what has run out", () => {
		const later = { ...message, id: "sau", validFrom: civilDate("2024-06-01"), expires: civilDate("2024-06-30") };
		const update = { ...message, id: "moi", kind: "update" as const, references: ["sau"] };
		const issues = checkMessages([later, update], plan, { today: civilDate("2024-07-01") });
		expect(issues.map(({ code, severity, path }) => [code, severity, ...path])).toEqual([
			["channel/expired", "info", 0, "expires"],
			["channel/reference-later", "warning", 1, "references", 0],
		]);
		expect(checkMessageSet([later], { today: civilDate("2024-06-30") })).toEqual([]);
	});

	it("finds what is wrong in one message too", () => {
		const issues = checkMessages(
			[
				{
					...message,
					id: "x",
					kind: "cancel",
					references: ["x"],
					expires: civilDate("2024-01-01"),
					title: "a".repeat(151),
				},
			],
			plan,
		);
		expect(issues.map(({ code }) => code)).toEqual([
			"channel/expires-before-start",
			"channel/self-reference",
			"channel/long-title",
		]);
	});
});

describe("a change of a fact", () => {
	it("shows the messages and the published artifacts it touches", () => {
		const other = { ...message, id: "khac", body: "x", contacts: [] };
		const receipt = { publisher: "web", idempotencyKey: "k", state: "published", at: "", contentHash: "" } as const;
		const receipts = [
			{ ...receipt, messageId: "mot-cua", artifactPath: "mot-cua.html" },
			{ ...receipt, messageId: "khac", artifactPath: "khac.html" },
			{ ...receipt, messageId: "mot-cua", artifactPath: "mot-cua.docx", state: "retracted" as const },
		];
		expect(messagesUsingFact([message, other], "duong-day-nong").map(({ id }) => id)).toEqual(["mot-cua"]);
		expect(
			receiptsUsingFact([message, other], receipts, "duong-day-nong").map(({ artifactPath }) => artifactPath),
		).toEqual(["mot-cua.html"]);
	});
});

describe("issue codes", () => {
	it("are all in the README", () => {
		const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
		expect(channelIssueCodes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
	});
});
