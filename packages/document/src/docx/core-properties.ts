import { CchcError, escapeXml } from "@cchc/core";
import type { FlowDocument } from "../flow-type";
import { xmlHeader } from "./namespaces";

const moment = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A moment in UTC, `2024-01-02T01:00:00Z`. Without an offset it is taken as Vietnam's time.
 * @throws CchcError `document/invalid-moment` when the text is no ISO 8601 date or moment.
 */
export function toUtcMoment(text: string): string {
	const match = moment.exec(text);
	if (match === null) {
		throw new CchcError({
			code: "document/invalid-moment",
			message: `Not an ISO 8601 moment: ${JSON.stringify(text)}; use e.g. 2024-01-02T08:00:00+07:00`,
		});
	}
	const [, year, month, day, hour = "0", minute = "0", second = "0", offset = "+07:00"] = match;
	const sign = offset.startsWith("-") ? -1 : 1;
	const shift = offset === "Z" ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
	const time = Date.UTC(
		Number(year),
		Number(month) - 1,
		Number(day),
		Number(hour),
		Number(minute) - shift,
		Number(second),
	);
	return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** `docProps/core.xml`. */
export function corePropertiesXml(document: FlowDocument): string {
	const created = toUtcMoment(document.created);
	const creator = escapeXml(document.creator ?? "");
	return [
		`${xmlHeader}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escapeXml(document.title)}</dc:title>`,
		document.subject === undefined ? "" : `<dc:subject>${escapeXml(document.subject)}</dc:subject>`,
		`<dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${creator}</cp:lastModifiedBy>`,
		`<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified>`,
		"<dc:language>vi-VN</dc:language></cp:coreProperties>",
	].join("");
}
