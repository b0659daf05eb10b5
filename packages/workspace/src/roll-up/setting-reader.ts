import type { Issue } from "@cchc/core";
import type { Node, YAMLMap } from "yaml";
import { workspaceIssue } from "../issue-messages";

/** Name of a setting. */
export type SettingName =
	| "unit"
	| "rule"
	| "dueDays"
	| "dues"
	| "extensions"
	| "indicators"
	| "letterhead"
	| "place"
	| "symbol"
	| "letterSymbol"
	| "addressees"
	| "recipients"
	| "archive"
	| "authority"
	| "signer";

/** Every setting, with a line that works. */
export const settingExamples: Readonly<Record<SettingName, string>> = {
	unit: 'unit: "31"',
	rule: "rule: nd09",
	dueDays: "dueDays: 2",
	dues: "dues: { 2025Q1: 2025-03-18 }",
	extensions: 'extensions: [{ unit: "10987", period: 2025Q3, due: 2025-09-22, reason: bão lũ, by: UBND tỉnh }]',
	indicators: "indicators: communication",
	letterhead: "letterhead: [ỦY BAN NHÂN DÂN, TỈNH HƯNG YÊN]",
	place: "place: Hưng Yên",
	symbol: "symbol: BC-UBND",
	letterSymbol: "letterSymbol: UBND-NC",
	addressees: "addressees: [Bộ Nội vụ]",
	recipients: "recipients: [Như trên, UBND các xã phường]",
	archive: "archive: VT, NC",
	authority: "authority: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]",
	signer: "signer: Nguyễn Văn A",
};

/** Reads the members of a map one by one; what is missing or wrong becomes an issue where it stands. */
export class SettingReader {
	readonly issues: Issue[] = [];

	constructor(
		private readonly map: YAMLMap,
		private readonly place: (issue: Issue, node: Node | null | undefined) => Issue,
	) {}

	get(name: SettingName): unknown {
		return (this.map.toJSON() as Record<string, unknown>)[name];
	}

	fault(name: SettingName, wanted: string): undefined {
		const node = this.map.get(name, true) as Node | undefined;
		const values = { name, wanted, example: settingExamples[name] };
		this.issues.push(
			node === undefined
				? this.place(workspaceIssue("workspace/missing-setting", values, [name]), this.map)
				: this.place(
						workspaceIssue("workspace/bad-setting", { ...values, found: JSON.stringify(this.get(name)) }, [name]),
						node,
					),
		);
		return undefined;
	}

	text(name: SettingName, wanted: string): string | undefined {
		const value = this.get(name);
		if (typeof value === "number") return String(value);
		return typeof value === "string" && value.trim() !== "" ? value : this.fault(name, wanted);
	}

	texts(name: SettingName, wanted: string): readonly string[] | undefined {
		const value = this.get(name);
		const list = Array.isArray(value) ? value : [value];
		const good =
			list.length > 0 && list.every((item): item is string => typeof item === "string" && item.trim() !== "");
		return good ? list : this.fault(name, wanted);
	}

	has(name: SettingName): boolean {
		return this.get(name) !== undefined;
	}
}
