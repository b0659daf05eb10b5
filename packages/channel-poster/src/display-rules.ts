import { type CivilDate, daysBetween, formatDate } from "@cchc/calendar";
import type { Issue, LegalBasis } from "@cchc/core";
import type { PosterFormat } from "./poster-formats";
import { posterIssue } from "./poster-issues";

/** A rule on hanging things up, as data: a change of law is a change here. */
export interface DisplayRule {
	readonly id: "banner-days" | "sponsor-share" | "maker-named" | "not-across-road";
	/** Vietnamese. */
	readonly label: string;
	readonly value?: number;
	readonly unit?: string;
	/** Whom it binds by law. A commune's own political information is outside the law; the rule is then good practice. */
	readonly binds: "sponsored";
	readonly basis: LegalBasis;
}

const advertisingLaw: LegalBasis = {
	document: "Luật Quảng cáo số 16/2012/QH13",
	article: "Điều 27",
	validFrom: "2013-01-01",
	url: "https://vbpl.vn",
};

/**
 * Rules of the advertising law on banners and boards (Điều 27), before its change of 2026, whose wording of that article was not checked.
 * Điều 1.2 leaves political information of the state outside the law: for a commune's own banners they are warnings.
 */
export const displayRules: readonly DisplayRule[] = [
	{
		id: "banner-days",
		label: "Thời hạn treo một băng rôn",
		value: 15,
		unit: "ngày",
		binds: "sponsored",
		basis: advertisingLaw,
	},
	{
		id: "sponsor-share",
		label: "Diện tích biểu trưng nhà tài trợ, đặt ở dưới (bảng dọc) hoặc bên phải (bảng ngang)",
		value: 20,
		unit: "%",
		binds: "sponsored",
		basis: advertisingLaw,
	},
	{ id: "maker-named", label: "Ghi tên, địa chỉ người thực hiện", binds: "sponsored", basis: advertisingLaw },
	{
		id: "not-across-road",
		label: "Không treo ngang qua đường, không che tín hiệu giao thông",
		binds: "sponsored",
		basis: advertisingLaw,
	},
];

/** One thing that hangs somewhere for a while. */
export interface DisplayPlan {
	readonly format: PosterFormat;
	readonly from: CivilDate;
	/** Last day, inclusive. */
	readonly to: CivilDate;
	readonly place: string;
	readonly acrossRoad?: boolean;
	readonly sponsored?: boolean;
	/** Share of the sponsor's logo, 0 to 1. */
	readonly sponsorShare?: number;
	readonly maker?: string;
}

/** What is wrong with a display, by the rules above; for displays without a sponsor the time limit is a warning. */
export function checkDisplay(plan: DisplayPlan): Issue[] {
	const issues: Issue[] = [];
	const rule = (id: DisplayRule["id"]): DisplayRule => displayRules.find((candidate) => candidate.id === id)!;
	const days = daysBetween(plan.from, plan.to) + 1;
	const limit = rule("banner-days");
	if (plan.format.medium === "fabric" && days > limit.value!) {
		const values = {
			days: String(days),
			most: String(limit.value),
			from: formatDate(plan.from, "numeric"),
			to: formatDate(plan.to, "numeric"),
		};
		const issue = posterIssue("display-days", ["to"], values, limit.basis);
		issues.push(plan.sponsored === true ? { ...issue, severity: "error" } : issue);
	}
	if (plan.acrossRoad === true)
		issues.push(posterIssue("display-road", ["place"], { place: plan.place }, rule("not-across-road").basis));
	const share = rule("sponsor-share");
	if (plan.sponsored === true && (plan.sponsorShare ?? 0) * 100 > share.value!) {
		const values = {
			share: ((plan.sponsorShare ?? 0) * 100).toFixed(0),
			most: String(share.value),
			format: plan.format.label,
		};
		issues.push(posterIssue("sponsor-share", ["sponsorShare"], values, share.basis));
	}
	if (plan.sponsored === true && (plan.maker ?? "").trim() === "") {
		issues.push(posterIssue("sponsor-maker", ["maker"], {}, rule("maker-named").basis));
	}
	return issues;
}
