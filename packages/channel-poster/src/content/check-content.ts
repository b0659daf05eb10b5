import type { Issue } from "@cchc/core";
import type { PosterPart } from "../layout/design-type";
import { posterIssue } from "../poster-issues";
import { parsePathData } from "../scene/picture-path";
import { fitsQr, longestQrText } from "../scene/qr-shape";
import type { FaceName } from "../scene/scene-type";
import type { Typeface } from "../text/typeface";
import { messageField, partLabels } from "./part-labels";
import type { PosterContent } from "./poster-content";

/** Most letters of a part, before any layout is tried: hostile or mistaken input must not cost time. */
export const mostLetters: Readonly<Record<"title" | "slogan" | "lead" | "line" | "issuer", number>> = {
	title: 300,
	slogan: 300,
	lead: 1000,
	line: 500,
	issuer: 200,
};

/** Most entries of a list on a poster. */
export const mostEntries = 30;

/** The texts of a content by part. */
export function contentTexts(content: PosterContent): [PosterPart, string][] {
	const { title, slogan, lead, issuer, callToAction, state, maker } = content;
	const all: [PosterPart, string | undefined][] = [
		["issuer", issuer],
		["title", title],
		["slogan", slogan],
		["lead", lead],
		["callToAction", callToAction],
		["issuer", state],
		["sponsor", maker],
		...content.steps.map((text): [PosterPart, string] => ["steps", text]),
		...content.items.map((text): [PosterPart, string] => ["items", text]),
		...content.figures.flatMap(({ label, value }): [PosterPart, string][] => [
			["figures", label],
			["figures", value],
		]),
		...content.facts.flatMap(({ label, value }): [PosterPart, string][] => [
			["facts", label],
			["facts", value],
		]),
		...content.contacts.flatMap(({ label, value }): [PosterPart, string][] => [
			["contacts", label],
			["contacts", value],
		]),
	];
	return all.filter((entry): entry is [PosterPart, string] => entry[1] !== undefined);
}

/** Faults that no layout can mend: no title, letters the fonts lack, texts beyond any poster, an address too long for QR. */
export function checkContent(content: PosterContent, faces: Readonly<Record<FaceName, Typeface>>): Issue[] {
	const issues: Issue[] = [];
	if (content.title.replaceAll("|", "").trim() === "") issues.push(posterIssue("nothing-to-say", ["title"]));
	for (const part of ["steps", "items", "figures", "facts", "contacts"] as const) {
		const count = content[part].length;
		if (count <= mostEntries) continue;
		const values = { part: partLabels[part], count: String(count), most: String(mostEntries) };
		issues.push(posterIssue("too-many-entries", [messageField(part)], values));
	}
	if (issues.length > 0) return issues;
	for (const [part, text] of contentTexts(content)) {
		const most =
			part === "title" || part === "slogan" || part === "lead" || part === "issuer"
				? mostLetters[part]
				: mostLetters.line;
		if (text.length > most) {
			issues.push(
				posterIssue("far-too-long", [messageField(part)], {
					part: partLabels[part],
					count: String(text.length),
					most: String(most),
				}),
			);
			continue;
		}
		const wording = text.replaceAll("|", " ");
		const missing = new Set(Object.values(faces).flatMap((face) => face.missing(wording + wording.toUpperCase())));
		if (missing.size === 0) continue;
		const letters = [...missing].slice(0, 8).map(letterName).join(", ");
		issues.push(posterIssue("missing-letter", [messageField(part)], { letters, part: partLabels[part] }));
	}
	if (content.qr !== undefined && !fitsQr(content.qr)) {
		const count = String(new TextEncoder().encode(content.qr).length);
		issues.push(posterIssue("qr-too-long", ["callToAction", "url"], { count, most: String(longestQrText) }));
	}
	return [...issues, ...pictureIssues(content)];
}

function pictureIssues({ emblem, sponsor, maker }: PosterContent): Issue[] {
	const issues = [emblem, sponsor].flatMap((picture) =>
		(picture?.shapes ?? []).flatMap(({ path }, index) =>
			parsePathData(path) === undefined
				? [posterIssue("picture-path", ["shapes", index], { label: picture!.label, number: String(index + 1) })]
				: [],
		),
	);
	if (emblem !== undefined && (emblem.approval ?? "").trim() === "")
		issues.push(posterIssue("emblem-approval", ["emblem", "approval"]));
	if (sponsor !== undefined && (maker ?? "").trim() === "") issues.push(posterIssue("sponsor-maker", ["maker"]));
	return issues;
}

function letterName(letter: string): string {
	const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
	return /\p{M}|\p{C}|\p{Z}/u.test(letter) ? `U+${code}` : `«${letter}» (U+${code})`;
}
