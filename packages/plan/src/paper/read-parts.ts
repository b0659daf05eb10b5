import type { OutlinePart, TextItem } from "../plan-type";
import type { Draft, DraftSection } from "./draft";
import type { ParagraphRole } from "./import-type";
import type { MarkedParagraph } from "./paragraph";
import { areasOf, audiencesOf, channelsOf, labelOf } from "./recognise-words";

type ItemPart = Exclude<OutlinePart, "assignments">;

const roles: Readonly<Record<ItemPart, ParagraphRole>> = {
	purposes: "purpose",
	requirements: "requirement",
	audiences: "audience",
	contents: "content",
	forms: "form",
	targets: "target",
};

function markerOf({ marker }: MarkedParagraph): "dash" | "letter" | "none" {
	if (marker === "letter") return "letter";
	return marker === "none" ? "none" : "dash";
}

/** Puts a paragraph into a part of the plan other than the assignments. */
export function readPartItem(draft: Draft, part: ItemPart, section: DraftSection, paragraph: MarkedParagraph): void {
	const text = paragraph.body;
	const marker = markerOf(paragraph);
	let item: TextItem;
	let list: string = part;
	switch (part) {
		case "purposes":
			item = draft.item("md", text, marker);
			draft.purposes.push(item);
			break;
		case "requirements":
			item = draft.item("yc", text, marker);
			draft.requirements.push(item);
			break;
		case "audiences":
			item = draft.item("dt", text, marker);
			draft.audienceStatements.push(item);
			list = "audienceStatements";
			readAudiences(draft, paragraph);
			break;
		case "contents":
			item = draft.item("nd", text, marker);
			draft.contents.push({ ...item, label: labelOf(text), areas: areasOf(text) });
			break;
		case "forms":
			item = draft.item("ht", text, marker);
			draft.forms.push({ ...item, label: labelOf(text), channels: channelsOf(text) });
			break;
		case "targets": {
			item = draft.item("ct-cau", text, marker);
			section.items = [...(section.items ?? []), item];
			readTarget(draft, text);
			draft.note(paragraph, "target", ["outline", section.id, "items", item.id]);
			return;
		}
	}
	draft.note(paragraph, roles[part], [list, item.id]);
}

function readAudiences(draft: Draft, { marker, body }: MarkedParagraph): void {
	const named = audiencesOf(body);
	if (named.length === 0 && marker !== "dash" && marker !== "none" && body.length < 60) draft.audienceGroup = body;
	const group = draft.audienceGroup === undefined ? {} : { group: draft.audienceGroup };
	for (const audience of named) {
		if (!draft.audiences.some(({ id }) => id === audience.id)) draft.audiences.push({ ...audience, ...group });
	}
}

function readTarget(draft: Draft, text: string): void {
	const match =
		/(\d[\d.]*(?:,\d+)?)\s*(%|tin, bài|tin bài|bài|tin|lượt người|lượt phát|lượt|cuộc|lớp|buổi|hội nghị|cụm|tờ|tấm|khẩu hiệu|băng rôn|chuyên mục|người|hộ)/iu.exec(
			text,
		);
	if (match === null) return;
	const value = Number((match[1] ?? "").replaceAll(".", "").replace(",", "."));
	if (!Number.isFinite(value) || value > 1e12) return;
	const index = /PAR INDEX|SIPAS|PAPI|PCI|DTI|DDCI/u.exec(text)?.[0];
	const id = draft.nextId("ct");
	draft.targets.push({
		id,
		indicator: id,
		value,
		unit: match[2] ?? "",
		note: labelOf(text),
		...(index === undefined ? {} : { index }),
	});
}
