import { dateOfMoment } from "@cchc/calendar";
import type { DuplicateReport } from "./roll-up-type";
import type { Submission } from "./submission-type";

const momentOf = ({ sentAt }: Submission): number => Date.parse(sentAt);

function compare(a: Submission, b: Submission): number {
	const byMoment = momentOf(b) - momentOf(a);
	if (byMoment !== 0) return byMoment;
	return a.hash < b.hash ? 1 : a.hash > b.hash ? -1 : 0;
}

/**
 * Of several reports of one unit and period, the one that counts: what another one replaces never does; of the rest the one
 * sent last, and of those sent at the same moment the one with the greater hash, so that the order of arrival does not matter.
 */
export function chooseReport(reports: readonly Submission[]): {
	readonly kept: Submission | undefined;
	readonly duplicate?: DuplicateReport;
} {
	const replaced = new Set(reports.map(({ replaces }) => replaces));
	const current = reports.filter(({ hash }) => !replaced.has(hash));
	const [kept, ...others] = (current.length > 0 ? current : reports).toSorted(compare);
	if (kept === undefined || reports.length < 2) return { kept };
	const dropped = reports.filter((report) => report !== kept).toSorted(compare);
	const rule = others.length === 0 ? "báo cáo điều chỉnh thay báo cáo trước" : "lấy báo cáo gửi sau cùng";
	return {
		kept,
		duplicate: {
			unit: kept.unit,
			period: kept.period,
			kept: kept.hash,
			dropped: dropped.map(({ hash }) => hash),
			rule,
		},
	};
}

/** The first moment a unit sent any version: a correction does not make a report late. */
export function firstSentOn(reports: readonly Submission[]): ReturnType<typeof dateOfMoment> | undefined {
	const first = reports.toSorted((a, b) => compare(b, a))[0];
	return first === undefined ? undefined : dateOfMoment(first.sentAt);
}
