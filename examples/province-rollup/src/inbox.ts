import { readFileSync } from "node:fs";
import { periodRules } from "@cchc/calendar";
import { type Artifact, createArtifact, encodeUtf8, formatCsv, inFolder, unwrap } from "@cchc/core";
import { layoutDocument, renderDocx, reportDocument } from "@cchc/document";
import { parsePlanYaml } from "@cchc/plan/yaml";
import {
	communicationIndicators,
	figureTable,
	formatFrozenReport,
	rollUp,
	type Submission,
	submissionOf,
	unitTable,
} from "@cchc/report";
import { writeXlsxTables } from "@cchc/workspace";
import { lookedAt, makeProvince, type Province, type ProvinceOptions } from "./province";
import { provinceId } from "./roster";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const settings = `# Ai tổng hợp, gửi cho ai. Tên và số liệu đều là mẫu.
unit: ${provinceId}
dueDays: 2
letterhead: [ỦY BAN NHÂN DÂN, THÀNH PHỐ MẪU]
place: Thành phố Mẫu
addressees: [Bộ Nội vụ]
recipients: [Như trên, "UBND các xã, phường, đặc khu"]
archive: VT, NC
authority: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
letterSymbol: UBND-NC
`;

const plan = unwrap(parsePlanYaml(readFileSync(new URL("../../nhan-quyen-2024/plan.yaml", import.meta.url), "utf8")));

/** Figures of a few units as the one sheet an officer would send for them. */
function figuresOf(
	province: Province,
	period: string,
	submissions: readonly Submission[],
): ReturnType<typeof figureTable> {
	const options = {
		units: province.roster,
		top: provinceId,
		indicators: communicationIndicators,
		period,
		rule: periodRules.nd09,
		dues: province.dues,
		asOf: lookedAt(province.dues[period]),
	};
	return figureTable(rollUp(options, submissions));
}

/**
 * What stands in the folder of a body that sums up: its settings, the list of units, and the reports as they came in, of every tenth unit as Word
 * files, of two units as sheets of figures, of all others as data.
 */
export async function inboxArtifacts(options: ProvinceOptions): Promise<Artifact[]> {
	const province = makeProvince(options);
	const reports: Artifact[] = [];
	const onSheets = new Map<string, Submission[]>();
	for (const { unit, frozen, file } of province.deliveries()) {
		const { period } = frozen.report;
		const number = Number(unit);
		if (number % 50 === 3) {
			const own = onSheets.get(period) ?? [];
			onSheets.set(period, [...own, submissionOf(frozen, { unit })]);
		} else if (number % 10 === 5) {
			const document = reportDocument(frozen.report, plan, frozen.entries ?? [], { frozen });
			const flow = unwrap(layoutDocument(document, { mode: "draft", created: frozen.frozenAt }));
			reports.push(createArtifact(`${period}/${file.replace(".json", ".docx")}`, word, await renderDocx(flow)));
		} else
			reports.push(createArtifact(`${period}/${file}`, "application/json", encodeUtf8(formatFrozenReport(frozen))));
	}
	for (const [index, [period, submissions]] of [...onSheets].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
		const { columns, rows } = figuresOf(province, period, submissions);
		const name = `${period}/so-lieu-${period}`;
		const created = `${province.dues[period]}T08:00:00+07:00`;
		reports.push(
			index % 2 === 0
				? createArtifact(`${name}.csv`, "text/csv; charset=utf-8", formatCsv([columns, ...rows]))
				: createArtifact(`${name}.xlsx`, sheet, await writeXlsxTables([{ name: "Số liệu", columns, rows }], created)),
		);
	}
	const units = unitTable(province.roster);
	return [
		createArtifact("roll-up.yaml", "application/yaml", settings),
		createArtifact("units.csv", "text/csv; charset=utf-8", formatCsv([units.columns, ...units.rows])),
		...inFolder("submissions", reports),
	];
}
