// Rolls four quarters up, from JSON and from DOCX: 332 units against 3,321, and against bare JSON.parse of the same files.
// One of the two alone: add `json` or `docx`.

import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { periodRules } from "@cchc/calendar";
import { encodeUtf8, unwrap } from "@cchc/core";
import { layoutDocument, renderDocx, reportDocument } from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import {
	communicationIndicators,
	createRollUp,
	formatFrozenReport,
	type RollUp,
	type RollUpOptions,
} from "@cchc/report";
import { lookedAt, makeProvince, type Province } from "../../../examples/province-rollup/src/province";
import { provinceId } from "../../../examples/province-rollup/src/roster";
import { readSubmissionFile, readSubmissionFolder } from "../src/index";

const only = process.argv[2];
const year = 2026;
const variants = 48;
const plan = unwrap(
	parsePlanYaml(readFileSync(new URL("../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8")),
);

interface Variant {
	readonly period: string;
	readonly json: Uint8Array;
	readonly docx: Uint8Array;
}

/** Reports of a few dozen units in full; the many units of the benchmark send copies of them under their own codes. */
async function makeVariants(): Promise<Variant[]> {
	const province = makeProvince({ seed: 1, units: variants, year, mergers: false });
	const made: Variant[] = [];
	for (const { frozen, file } of province.deliveries()) {
		if (file.includes("dieu-chinh")) continue;
		const document = reportDocument(frozen.report, plan, [], { frozen });
		const flow = unwrap(layoutDocument(document, { mode: "draft", created: frozen.frozenAt }));
		made.push({
			period: frozen.report.period,
			json: encodeUtf8(formatFrozenReport(frozen)),
			docx: await renderDocx(flow),
		});
	}
	return made;
}

function optionsFor(province: Province): RollUpOptions[] {
	return province.periods.map((period) => ({
		units: province.roster,
		top: provinceId,
		indicators: communicationIndicators,
		period,
		rule: periodRules.nd09,
		dues: province.dues,
		asOf: lookedAt(province.dues["2026Q4"]),
	}));
}

interface Measured {
	readonly reports: number;
	readonly wall: number;
	readonly cpu: number;
	readonly heap: number;
	readonly resident: number;
	readonly results: readonly RollUp[];
}

async function measure(
	action: (tick: () => void) => Promise<{ reports: number; results: RollUp[] }>,
): Promise<Measured> {
	globalThis.gc?.();
	let heap = 0;
	let resident = 0;
	const [start, cpu] = [performance.now(), process.cpuUsage()];
	const { reports, results } = await action(() => {
		const { heapUsed, rss } = process.memoryUsage();
		heap = Math.max(heap, heapUsed);
		resident = Math.max(resident, rss);
	});
	const used = process.cpuUsage(cpu);
	return {
		reports,
		results,
		wall: (performance.now() - start) / 1000,
		cpu: (used.user + used.system) / 1e6,
		heap: heap / 2 ** 20,
		resident: resident / 2 ** 20,
	};
}

/** All submissions go through one collector a quarter, as they are read. */
async function rollFolder(
	folder: string,
	province: Province,
	tick: () => void,
): Promise<{ reports: number; results: RollUp[] }> {
	const collectors = optionsFor(province).map(createRollUp);
	let reports = 0;
	for await (const { result } of readSubmissionFolder(folder)) {
		const submission = unwrap(result);
		for (const collector of collectors.slice(province.periods.indexOf(submission.period))) collector.add(submission);
		reports += 1;
		if (reports % 200 === 0) tick();
	}
	const results = collectors.map((collector) => collector.result());
	tick();
	return { reports, results };
}

async function rollDocx(
	made: readonly Variant[],
	province: Province,
	tick: () => void,
): Promise<{ reports: number; results: RollUp[] }> {
	const collectors = optionsFor(province).map(createRollUp);
	let reports = 0;
	for (const [at, { id }] of province.roster.filter(({ level }) => level === "commune").entries()) {
		for (const period of province.periods) {
			const own = made.filter((variant) => variant.period === period);
			const bytes = own[at % own.length]?.docx ?? new Uint8Array();
			const submission = unwrap(readSubmissionFile(bytes, `${id}-${period}.docx`));
			for (const collector of collectors.slice(province.periods.indexOf(period))) collector.add(submission);
			reports += 1;
			if (reports % 200 === 0) tick();
		}
	}
	const results = collectors.map((collector) => collector.result());
	tick();
	return { reports, results };
}

async function writeFolder(folder: string, made: readonly Variant[], province: Province): Promise<void> {
	await mkdir(folder);
	for (const [at, { id }] of province.roster.filter(({ level }) => level === "commune").entries()) {
		for (const period of province.periods) {
			const own = made.filter((variant) => variant.period === period);
			await writeFile(join(folder, `${id}-${period}.json`), own[at % own.length]?.json ?? "");
		}
	}
}

const line = (name: string, { reports, wall, cpu, heap, resident }: Measured): string =>
	`${name}: ${reports} reports, wall ${wall.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, heap at most ${heap.toFixed(0)} MB, process ${resident.toFixed(0)} MB`;
const ratio = (few: Measured, many: Measured): string =>
	`ratio of CPU time 3,321 / 332: ${(many.cpu / few.cpu).toFixed(2)} (wall ${(many.wall / few.wall).toFixed(2)})`;

const folder = await mkdtemp(join(tmpdir(), "cchc-bench-"));
try {
	const made = await makeVariants();
	const [small, large] = [332, 3321].map((units) => makeProvince({ seed: 2, units, year, mergers: false }));
	if (small === undefined || large === undefined) throw new Error("no province");
	if (only !== "docx") {
		await writeFolder(join(folder, "small"), made, small);
		await writeFolder(join(folder, "large"), made, large);
		await measure((tick) => rollFolder(join(folder, "small"), small, tick));
		const few = await measure((tick) => rollFolder(join(folder, "small"), small, tick));
		const many = await measure((tick) => rollFolder(join(folder, "large"), large, tick));
		console.log(line("JSON, 332 units × 4", few));
		console.log(line("JSON, 3,321 units × 4", many));
		console.log(ratio(few, many));
		const bare = await measure(async () => {
			let reports = 0;
			for (const { id } of large.roster.filter(({ level }) => level === "commune")) {
				for (const period of large.periods) {
					JSON.parse(readFileSync(join(folder, "large", `${id}-${period}.json`), "utf8"));
					reports += 1;
				}
			}
			return { reports, results: [] };
		});
		console.log(line("JSON.parse alone", bare));
		console.log(`ratio of CPU time roll-up / JSON.parse: ${(many.cpu / bare.cpu).toFixed(2)}`);
	}
	if (only !== "json") {
		await measure((tick) => rollDocx(made, small, tick));
		const few = await measure((tick) => rollDocx(made, small, tick));
		const many = await measure((tick) => rollDocx(made, large, tick));
		console.log(line("DOCX, 332 units × 4", few));
		console.log(line("DOCX, 3,321 units × 4", many));
		console.log(ratio(few, many));
	}
	console.log(`peak memory of the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} finally {
	await rm(folder, { recursive: true, force: true });
}
