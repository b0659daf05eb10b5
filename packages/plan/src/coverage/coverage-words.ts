import type { Plan } from "../plan-type";
import { findContent, findForm, findUnit, unitName } from "../read/lookups";
import type { CoverageGrid, CoverageState } from "./coverage-grid";

/** What a state is called. */
export const stateNames: Readonly<Record<CoverageState, string>> = {
	task: "đã giao nhiệm vụ",
	unit: "có đơn vị, chưa giao nhiệm vụ",
	nobody: "chưa ai làm",
};

/** Short name of a unit for a table. */
export function shortUnitName(plan: Plan, id: string): string {
	return findUnit(plan, id)?.shortName ?? unitName(plan, id);
}

/** The gaps of a grid as Vietnamese sentences. */
export function gapSentences(plan: Plan, { cells, gaps }: CoverageGrid): string[] {
	const names = (ids: readonly string[], name: (id: string) => string | undefined): string =>
		ids.map((id) => `“${name(id) ?? id}”`).join(", ");
	const alone = cells.filter(({ state }) => state === "nobody").length;
	return [
		...(gaps.contents.length > 0
			? [`Nội dung chưa ai tuyên truyền: ${names(gaps.contents, (id) => findContent(plan, id)?.label)}.`]
			: []),
		...(gaps.forms.length > 0
			? [`Hình thức không dùng cho nội dung nào: ${names(gaps.forms, (id) => findForm(plan, id)?.label)}.`]
			: []),
		...(gaps.units.length > 0
			? [`Đơn vị không có việc nào ghi thời gian: ${names(gaps.units, (id) => shortUnitName(plan, id))}.`]
			: []),
		...(gaps.months.length > 0 ? [`Tháng không có việc nào ghi thời gian: ${gaps.months.join(", ")}.`] : []),
		...(alone > 0 ? [`${alone} ô chưa có ai làm.`] : []),
	];
}
