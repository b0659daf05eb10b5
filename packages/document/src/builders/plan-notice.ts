import { weekdayName } from "@cchc/calendar";
import type { Contact, Form, Plan } from "@cchc/plan";
import type { AdministrativeDocument, BodyBlock } from "../administrative-document-type";
import { officeName, officeOf, officeParts, type RegisterEntry } from "./issuing-office";
import { lowerFirst } from "./lower-first";

/** The plan on one page for the notice board: what people will hear about, when to listen, whom to call. */
export function planNotice(plan: Plan, entry: RegisterEntry = {}): AdministrativeDocument {
	const office = officeOf(plan);
	const slots = plan.broadcastSlots ?? [];
	const contacts = (plan.contacts ?? []).filter(isForPaper);
	const sections: readonly (readonly [string, readonly string[]])[] = [
		["Nội dung", plan.contents.map((content) => content.label)],
		[
			"Nghe, xem ở đâu",
			[
				plan.forms
					.filter(isKnown)
					.map((form, index) => (index === 0 ? form.label : lowerFirst(form.label)))
					.join("; "),
			].filter((text) => text !== ""),
		],
		[
			"Giờ phát thanh",
			slots.map((slot) => `${slot.title}: ${slot.time}, ${slot.weekdays.map(weekdayName).join(", ")} hằng tuần`),
		],
		["Hỏi đáp, phản ánh, kiến nghị", contacts.map(contactLine)],
	];
	const shown = sections.filter(([, items]) => items.length > 0);
	return {
		kind: "notice",
		...officeParts(office, entry),
		symbol: `TB-${office.abbreviation}`,
		sizeSet: 13,
		year: plan.year,
		abstract: plan.title,
		body: [
			{ kind: "paragraph", text: `${officeName(office)} thông báo để Nhân dân trên địa bàn biết:` },
			...shown.flatMap(([heading, items], index): BodyBlock[] => [
				{ kind: "heading", level: 2, number: `${index + 1}.`, text: heading },
				...items.map(
					(text, at): BodyBlock => ({
						kind: "paragraph",
						marker: "-",
						text: `${text}${at === items.length - 1 ? "." : ";"}`,
					}),
				),
			]),
		],
		recipients: ["Niêm yết tại trụ sở và nhà văn hóa các thôn", "Cổng thông tin điện tử xã"],
	};
}

/** Addresses to type in are for the screen, but for the first. */
function isForPaper(contact: Contact, _index: number, all: readonly Contact[]): boolean {
	if (contact.kind === "url") return all.find((other) => other.kind === "url") === contact;
	return ["phone", "address", "hours"].includes(contact.kind);
}

function isKnown(form: Form): boolean {
	return form.channels.some((channel) => channel !== "other");
}

function contactLine(contact: Contact): string {
	return `${contact.label}: ${contact.value}`;
}
