import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { civilDate } from "@cchc/calendar";
import { attackMessages } from "@cchc/channel/testing";
import { decodeUtf8 } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { has } from "../../../../tests/outside/programs";
import { seedMessages, seedOptions, seedPlan } from "../__fixtures__/seed";
import { buildProgramme, programmeSsml, radio } from "../index";

const context = { plan: seedPlan, today: civilDate("2024-03-01") };

describe.skipIf(!has("xmllint"))("SSML (needs xmllint)", () => {
	// The schema of the W3C is not in this repository: name a copy of its synthesis.xsd to check against that as well.
	const w3c = process.env.CCHC_SSML_XSD;
	const schemas = [
		fileURLToPath(new URL("../__fixtures__/ssml-core.xsd", import.meta.url)),
		...(w3c === undefined ? [] : [w3c]),
	];
	const complaints = (ssml: string | Uint8Array): string[] =>
		schemas.flatMap((schema) => {
			const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, "-"], { input: ssml });
			return status === 0 ? [] : [stderr.toString()];
		});
	const programme = buildProgramme(
		{ id: "a", title: "Tin", messages: seedMessages.map((message) => ({ message })) },
		seedPlan,
		seedOptions,
	).programme;

	it.each(["1.0", "1.1"] as const)("of every message is valid %s, also of hostile ones", async (ssmlVersion) => {
		const channel = radio({ ...seedOptions, ssmlVersion });
		for (const message of [...seedMessages, ...attackMessages(seedPlan)]) {
			const { artifacts } = await channel.render(message, context);
			const ssml = decodeUtf8(artifacts.find(({ path }) => path.endsWith(".ssml"))?.bytes ?? new Uint8Array());
			expect(ssml).toContain(`<speak version="${ssmlVersion}"`);
			expect(complaints(ssml)).toEqual([]);
		}
	});

	it.each(["1.0", "1.1"] as const)("of a programme of six messages is valid %s", (version) => {
		expect(complaints(programmeSsml(programme, version))).toEqual([]);
	});

	it.each([
		["no language", ' xml:lang="vi-VN"', ""],
		["no version", ' version="1.0"', ""],
		["a paragraph in a sentence", "<p><s>", "<s><p>"],
		["a break without a unit", "ms", ""],
		["a mark named twice", "muc-02", "muc-01"],
		["an unknown gender", 'gender="female"', 'gender="both"'],
		["another namespace", "2001/10/synthesis", "2001/10/speech"],
		["a bare ampersand", "<s>", "<s>&"],
	])("would not be valid with %s", (_fault, good, bad) => {
		const ssml = programmeSsml(programme);
		expect(ssml).toContain(good);
		expect(complaints(ssml.replace(good, bad)).length).toBeGreaterThan(0);
	});
});
