import { formatDate, parseCivilDate } from "@cchc/calendar";
import { truncate } from "@cchc/vietnamese";
import type { Plan } from "../plan-type";
import { unitName } from "../read/lookups";
import { describeField } from "../schema/describe-field";
import { isData, type Place, pathOf, valueAt } from "../tree/data";

const nouns: Readonly<Record<string, string>> = {
	purposes: "mục đích",
	requirements: "yêu cầu",
	audiences: "đối tượng",
	audienceStatements: "câu về đối tượng",
	contents: "nội dung",
	forms: "hình thức",
	targets: "chỉ tiêu",
	units: "đơn vị",
	assignments: "phần phân công",
	tasks: "nhiệm vụ",
	reportingDuties: "chế độ báo cáo",
	broadcastSlots: "khung giờ phát thanh",
	contacts: "liên hệ",
	recipients: "nơi nhận",
	annexes: "phụ lục",
	slips: "ghi chú về bản đã ký",
	outline: "đề mục",
	sections: "đề mục",
	items: "đoạn",
	superiorPlans: "văn bản cấp trên",
	grounds: "căn cứ",
};

const passages: Readonly<Record<string, string>> = {
	opening: "đoạn mở đầu",
	closing: "đoạn kết",
	transition: "câu chuyển tiếp",
};

/** What members of a list are called. */
export function nounOf(list: string | undefined): string {
	return nouns[list ?? ""] ?? "phần tử";
}

/** The name of a list member: its label, name, heading, title, or the beginning of its text. */
export function nameOf(item: unknown): string {
	if (!isData(item)) return "";
	const name = item.label ?? item.name ?? item.heading ?? item.title ?? item.citation ?? item.text ?? item.id;
	return `“${truncate(String(name).replace(/\s+/g, " "), 60).text}”`;
}

/** A list member with its holder: `nhiệm vụ “…” của “Công chức tư pháp”`. */
export function describeItem(plan: Plan, place: Place): string {
	const item = valueAt(plan, place);
	const list = place.at(-2);
	const holder = valueAt(plan, place.slice(0, -2));
	const own = `${nounOf(list)} ${nameOf(item)}`;
	return (list === "tasks" || list === "assignments") && isData(holder) && place.length > 2
		? `${own} của ${nameOf(holder)}`
		: own;
}

/** The title of a field and what it belongs to: `hạn hoàn thành của nhiệm vụ “…”`. */
export function describeFieldAt(plan: Plan, place: Place): string {
	const key = place.at(-1) ?? "";
	const title = key === "text" ? "lời văn" : (describeField(pathOf(plan, place))?.title ?? key);
	const field = /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
	const passage = passages[place.at(-2) ?? ""];
	if (passage !== undefined) return `${field} của ${passage}`;
	for (let depth = place.length - 1; depth >= 2; depth--) {
		const item = valueAt(plan, place.slice(0, depth));
		if (isData(item) && typeof item.id === "string" && item.id === place[depth - 1]) {
			return `${field} của ${describeItem(plan, place.slice(0, depth))}`;
		}
	}
	return field;
}

const unitFields = new Set(["unit", "units", "joint", "reporter", "via", "recipient", "consolidatedBy", "parent"]);

/** A value as an officer reads it: dates in Vietnamese, names for ids, money with dots. */
export function describeValue(plan: Plan, place: Place, value: unknown): string {
	const key = place.at(-1) ?? "";
	if (typeof value === "number") {
		const grouped = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
		return key === "budget" ? `${grouped} đồng` : key === "year" ? String(value) : grouped;
	}
	if (typeof value === "string") {
		const date = parseCivilDate(value);
		if (date.ok) return formatDate(date.value, "numeric");
		if (unitFields.has(key) && place[0] !== "targets") return unitName(plan, value);
		return `“${truncate(value.replace(/\s+/g, " "), 80).text}”`;
	}
	if (Array.isArray(value)) {
		if (value.length === 0) return "không có";
		return value.map((member) => (isData(member) ? nameOf(member) : describeValue(plan, place, member))).join(", ");
	}
	if (isData(value)) return typeof value.text === "string" ? nameOf(value) : "nội dung mới";
	return String(value);
}
