import { type CivilDate, type PeriodId, parseCivilDate, parsePeriodId, periodRules } from "@cchc/calendar";
import { type Result, resultOf } from "@cchc/core";
import {
	communicationIndicators,
	type Extension,
	type Indicator,
	radioIndicators,
	reformIndicators,
} from "@cchc/report";
import { isMap, type Node } from "yaml";
import { workspaceIssue } from "../issue-messages";
import { parseYamlFile } from "../yaml-file";
import type { RollUpDocumentOptions } from "./roll-up-document";
import { type SettingName, SettingReader, settingExamples } from "./setting-reader";

/** Who sums up, for whom, and by which rules; what `roll-up.yaml` says. */
export interface RollUpSettings {
	/** Code of the body that sums up, in the list of units. */
	readonly unit: string;
	/** `nd09` (Decree 09/2019/NĐ-CP, default) or `calendar`. */
	readonly rule: string;
	/** Working days after the cut-off within which units send. Default 2. */
	readonly dueDays: number;
	/** Due dates that an authority set otherwise, by period. */
	readonly dues: Readonly<Record<PeriodId, CivilDate>>;
	readonly extensions: readonly Extension[];
	readonly indicators: readonly Indicator[];
	/** For the report and the letter. */
	readonly sender: RollUpDocumentOptions;
}

const indicatorSets: Readonly<Record<string, readonly Indicator[]>> = {
	communication: communicationIndicators,
	radio: radioIndicators,
	reform: reformIndicators,
};

function dateOf(value: unknown): CivilDate | undefined {
	const parsed = typeof value === "string" ? parseCivilDate(value) : undefined;
	return parsed?.ok ? parsed.value : undefined;
}

function duesOf(reader: SettingReader): Record<PeriodId, CivilDate> {
	const value = reader.get("dues");
	if (value === undefined) return {};
	const entries = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
	const dues = entries.map(([period, due]): [string, CivilDate | undefined] => [
		period,
		parsePeriodId(period).ok ? dateOf(due) : undefined,
	]);
	if (dues.length === 0 || dues.some(([, due]) => due === undefined))
		reader.fault("dues", "mỗi kỳ một ngày dạng năm-tháng-ngày");
	return Object.fromEntries(dues.filter((pair): pair is [string, CivilDate] => pair[1] !== undefined));
}

function extensionsOf(reader: SettingReader): Extension[] {
	const value = reader.get("extensions");
	if (value === undefined) return [];
	const list: unknown[] = Array.isArray(value) ? value : [value];
	const read = list.map((item): Extension | undefined => {
		if (typeof item !== "object" || item === null) return undefined;
		const { unit, period, due, reason, by } = item as Record<string, unknown>;
		const day = dateOf(due);
		const known = parsePeriodId(String(period));
		const words = typeof reason === "string" && typeof by === "string";
		if (unit === undefined || day === undefined || !known.ok || !words) return undefined;
		return { unit: String(unit), period: known.value, due: day, reason, by };
	});
	if (read.includes(undefined)) reader.fault("extensions", "danh sách có đủ unit, period, due, reason, by");
	return read.filter((extension) => extension !== undefined);
}

function known(reader: SettingReader, name: SettingName, choices: readonly string[]): string | undefined {
	if (!reader.has(name)) return choices[0];
	const value = reader.get(name);
	return typeof value === "string" && choices.includes(value)
		? value
		: reader.fault(name, `một trong: ${choices.join(", ")}`);
}

function senderOf(reader: SettingReader): RollUpDocumentOptions {
	const optional = (name: SettingName): string | undefined =>
		reader.has(name) ? reader.text(name, "một dòng chữ") : undefined;
	const letterhead = reader.texts("letterhead", "các dòng tên cơ quan ban hành, viết hoa") ?? [];
	const recipients = reader.texts("recipients", "danh sách nơi nhận") ?? [];
	const authority = reader.texts("authority", "các dòng quyền hạn, chức vụ của người ký") ?? [];
	const place = reader.text("place", "địa danh ghi trước ngày ký") ?? "";
	const addressees = reader.has("addressees") ? reader.texts("addressees", "danh sách nơi gửi tới") : undefined;
	const [symbol, letterSymbol, archive, name] = (["symbol", "letterSymbol", "archive", "signer"] as const).map(
		optional,
	);
	return {
		letterhead,
		place,
		recipients,
		signature: { authority, ...(name === undefined ? {} : { name }) },
		...(addressees === undefined ? {} : { addressees }),
		...(symbol === undefined ? {} : { symbol }),
		...(letterSymbol === undefined ? {} : { letterSymbol }),
		...(archive === undefined ? {} : { archive }),
	};
}

/** Reads `roll-up.yaml`; every mistake at once, each with its line. */
export function parseRollUpSettings(text: string, file: string): Result<RollUpSettings> {
	const { root, issues, place } = parseYamlFile(text, file);
	if (!isMap(root)) {
		const reason = "không phải danh sách mục: giá trị";
		return resultOf(
			undefined as never,
			issues.length > 0 ? issues : [place(workspaceIssue("workspace/bad-notes", { file, reason }), root)],
		);
	}
	const reader = new SettingReader(root, place);
	for (const name of Object.keys(root.toJSON() as object)) {
		if (!Object.hasOwn(settingExamples, name)) {
			const values = { name, choices: Object.keys(settingExamples).join(", ") };
			reader.issues.push(
				place(workspaceIssue("workspace/unknown-setting", values, [name]), root.get(name, true) as Node | undefined),
			);
		}
	}
	const unit = reader.text("unit", "mã của cơ quan tổng hợp trong danh sách đơn vị") ?? "";
	const rule = known(reader, "rule", Object.keys(periodRules)) ?? "nd09";
	const days = reader.get("dueDays") ?? 2;
	const goodDays = typeof days === "number" && Number.isInteger(days) && days >= 1 && days <= 60;
	if (!goodDays) reader.fault("dueDays", "số ngày làm việc từ 1 đến 60");
	const set = known(reader, "indicators", Object.keys(indicatorSets)) ?? "communication";
	const settings: RollUpSettings = {
		unit,
		rule,
		dueDays: goodDays ? days : 2,
		dues: duesOf(reader),
		extensions: extensionsOf(reader),
		indicators: indicatorSets[set] ?? communicationIndicators,
		sender: senderOf(reader),
	};
	return resultOf(settings, reader.issues);
}
