import type { ReportingDuty } from "@cchc/calendar";
import type { Plan } from "@cchc/plan";
import type { JournalEntry } from "../journal/journal-type";
import { communicationIndicators, radioIndicators } from "./indicators";
import type { Indicator } from "./report-type";

/** A kind of periodic report: whose entries it counts and which figures it states. */
export interface ReportKind {
	readonly id: "office" | "radio-station" | "committee" | (string & {});
	/** `own`: entries of the reporter and the units below it; `commune`: of every unit, for who sums up for the commune. */
	readonly scope: "own" | "commune";
	/** Beginning of the title; the name of the period follows. */
	readonly title: string;
	readonly indicators: readonly Indicator[];
}

/** Ready kinds for the three reporters of a commune's plan: the office, the radio station, the People's Committee. */
export const reportKinds: {
	readonly office: ReportKind;
	readonly "radio-station": ReportKind;
	readonly committee: ReportKind;
} = {
	office: {
		id: "office",
		scope: "commune",
		title: "Kết quả thực hiện kế hoạch tuyên truyền cải cách hành chính",
		indicators: communicationIndicators,
	},
	"radio-station": {
		id: "radio-station",
		scope: "own",
		title: "Kết quả tuyên truyền cải cách hành chính trên hệ thống truyền thanh xã",
		indicators: radioIndicators,
	},
	committee: {
		id: "committee",
		scope: "commune",
		title: "Kết quả tuyên truyền cải cách hành chính",
		indicators: communicationIndicators,
	},
};

/** The kind that fits the reporter of a duty: radio stations and officers have their own, every other body the committee's. */
export function reportKindOf(plan: Plan, duty: ReportingDuty): ReportKind {
	const unit = plan.units.find(({ id }) => id === duty.reporter);
	if (unit?.kind === "radio-station") return reportKinds["radio-station"];
	if (unit?.kind === "officer" || unit?.kind === "office") return reportKinds.office;
	return reportKinds.committee;
}

/** The entries of a journal that a report of this kind by `reporter` counts. Give it effective entries. */
export function entriesInScope(
	entries: readonly JournalEntry[],
	kind: Pick<ReportKind, "scope">,
	plan: Plan,
	reporter: string,
): JournalEntry[] {
	if (kind.scope === "commune") return [...entries];
	const parents = new Map(plan.units.map(({ id, parent }) => [id, parent]));
	const belongs = (unit: string): boolean => {
		const seen = new Set<string>();
		for (let at: string | undefined = unit; at !== undefined && !seen.has(at); at = parents.get(at)) {
			if (at === reporter) return true;
			seen.add(at);
		}
		return false;
	};
	return entries.filter(({ unit }) => belongs(unit));
}
