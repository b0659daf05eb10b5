import type { CivilDate } from "@cchc/calendar";
import type { Issue } from "@cchc/core";
import { slugify } from "@cchc/vietnamese";
import { parsePlan } from "../parse/parse-plan";
import type { Plan } from "../plan-type";
import type { Draft } from "./draft";
import type { ImportOptions, PlanImport } from "./import-type";
import { issuerName } from "./issuer-name";

const gap = "…";

function missing(path: readonly string[], what: string): Issue {
	return {
		code: "plan/import-missing",
		severity: "warning",
		path,
		message: `Văn bản không có ${what}.`,
		hint: `Điền vào mục ${path.join(".")} trước khi dùng.`,
	};
}

function yearOf(draft: Draft): number | undefined {
	const words = [draft.title, draft.closing?.text ?? "", draft.opening?.text ?? ""];
	const named = words.map((text) => /năm (20\d\d)/iu.exec(text)?.[1]).find((year) => year !== undefined);
	const year = named ?? draft.date?.slice(0, 4);
	return draft.year ?? (year === undefined ? undefined : Number(year));
}

/** Makes the plan of what was read, and tells what is missing. */
export function finishDraft(draft: Draft, options: ImportOptions): PlanImport {
	const issues: Issue[] = [];
	const need = (value: string | undefined, path: readonly string[], what: string): string => {
		if (value !== undefined && value !== "") return value;
		issues.push(missing(path, what));
		return gap;
	};
	const year = yearOf(draft);
	if (year === undefined) issues.push({ ...missing(["year"], "năm của kế hoạch"), severity: "error" });
	const issuer = draft.units.enter(issuerName(draft));
	const [first = "", ...others] = draft.letterhead;
	const superior = others.length > 0 && /HUYỆN|QUẬN|TỈNH|THÀNH PHỐ|THỊ XÃ/u.test(first);
	const letterhead = superior ? others : draft.letterhead;
	if (letterhead.length === 0) issues.push(missing(["issuer", "letterhead"], "tên cơ quan ban hành ở đầu văn bản"));
	if (draft.number === undefined) issues.push(missing(["document", "number"], "số văn bản"));
	if (draft.date === undefined) issues.push(missing(["document", "date"], "ngày ban hành"));
	if (draft.authority.length === 0) issues.push(missing(["signature", "authority"], "quyền hạn, chức vụ người ký"));
	const { decision } = draft;
	const plan: Plan = {
		schemaVersion: 1,
		id:
			options.id ??
			(slugify(`${draft.place ?? issuerName(draft).replace(/^Ủy ban nhân dân /u, "")} ${year ?? ""}`).slice(0, 80) ||
				"ke-hoach"),
		year: year ?? 2000,
		title: need(draft.title, ["title"], "trích yếu"),
		issuer: {
			unit: issuer,
			letterhead: letterhead.length > 0 ? letterhead : [gap],
			...(superior ? { superior: first } : {}),
			place: need(draft.place, ["issuer", "place"], "địa danh"),
		},
		document: {
			...(draft.number === undefined ? {} : { number: draft.number }),
			symbol: draft.symbol ?? "KH-UBND",
			...(draft.date === undefined ? {} : { date: draft.date as CivilDate }),
			...(decision === undefined ? {} : { decision: { ...decision, title: decision.title || gap } }),
		},
		mandate: {
			...(draft.grounds.length === 0 ? {} : { grounds: draft.grounds }),
			...(draft.opening === undefined ? {} : { opening: draft.opening }),
			...(draft.superiorPlans.length === 0 ? {} : { superiorPlans: draft.superiorPlans }),
		},
		purposes: draft.purposes,
		requirements: draft.requirements,
		audiences: draft.audiences,
		audienceStatements: draft.audienceStatements,
		contents: draft.contents,
		forms: draft.forms,
		...(draft.targets.length === 0 ? {} : { targets: draft.targets }),
		units: draft.units.list(),
		assignments: draft.assignments,
		reportingDuties: draft.duties,
		outline: draft.outline,
		...(draft.annexes.length === 0
			? {}
			: { annexes: draft.annexes.map((annex) => ({ ...annex, title: annex.title || "Phụ lục" })) }),
		subNumbering: draft.decimalNumbers ? "decimal" : "letter",
		closing: draft.closing ?? { id: "ket", text: need(undefined, ["closing"], "đoạn kết") },
		recipients: draft.recipients,
		archive: need(draft.archive, ["archive"], "dòng “Lưu”"),
		signature: {
			authority: draft.authority.length > 0 ? draft.authority : [gap],
			name: need(draft.signer, ["signature", "name"], "họ tên người ký"),
		},
	};
	return {
		plan,
		placed: draft.placed,
		notUnderstood: draft.notUnderstood,
		issues: [...issues, ...parsePlan(plan).issues],
	};
}
