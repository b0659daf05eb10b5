import type { Issue } from "@cchc/core";
import type { Plan } from "@cchc/plan";
import { graphemes } from "@cchc/vietnamese";
import { fillAddress } from "../body/clean-tree";
import { factsOf, findContact } from "../body/facts";
import { safeAddress } from "../body/safe-address";
import { createIssue } from "../issue-messages";
import { checkBody } from "./check-body";
import { messageHash } from "./message-hash";
import type { Message } from "./message-type";

function unknownIds(
	ids: readonly string[],
	known: ReadonlySet<string>,
	field: "audiences" | "contents" | "contacts",
): Issue[] {
	const codes = {
		audiences: "channel/unknown-audience",
		contents: "channel/unknown-content",
		contacts: "channel/unknown-contact",
	} as const;
	return ids.flatMap((id, index) =>
		known.has(id) ? [] : [createIssue(codes[field], { path: [field, index], found: id })],
	);
}

function idsOf(items: readonly { readonly id: string }[] | undefined): Set<string> {
	return new Set((items ?? []).map(({ id }) => id));
}

function checkLinks(message: Message, plan: Plan): Issue[] {
	const addresses: [Issue["path"], string | undefined][] = [
		[["callToAction", "url"], message.callToAction?.url],
		...(message.basis ?? []).map((basis, index): [Issue["path"], string | undefined] => [
			["basis", index, "url"],
			basis.url,
		]),
	];
	return addresses.flatMap(([path, url]) =>
		url === undefined || safeAddress(fillAddress(url, plan)) !== undefined
			? []
			: [createIssue("channel/unsafe-address", { path, found: url })],
	);
}

function checkLifeCycle(message: Message): Issue[] {
	const issues: Issue[] = [];
	const { id, kind, references = [], validFrom, expires, approval } = message;
	if (expires !== undefined && expires < validFrom) {
		issues.push(createIssue("channel/expires-before-start", { path: ["expires"], found: expires }));
	}
	if (kind !== "new" && references.length === 0) {
		issues.push(createIssue("channel/missing-reference", { path: ["references"], found: kind }));
	}
	references.forEach((reference, index) => {
		if (reference === id)
			issues.push(createIssue("channel/self-reference", { path: ["references", index], found: id }));
	});
	if (approval !== undefined && approval.contentHash !== messageHash(message)) {
		issues.push(createIssue("channel/stale-approval", { path: ["approval", "contentHash"], found: approval.by }));
	}
	return issues;
}

function checkLengths(message: Message): Issue[] {
	const issues: Issue[] = [];
	const title = graphemes(message.title).length;
	const summary = graphemes(message.summary).length;
	if (title > 150) issues.push(createIssue("channel/long-title", { path: ["title"], found: String(title) }));
	if (summary > 300) issues.push(createIssue("channel/long-summary", { path: ["summary"], found: String(summary) }));
	return issues;
}

/** What is wrong or doubtful in a message of this plan, whatever the channel. Positions inside the body count from its first line. */
export function checkMessage(message: Message, plan: Plan): Issue[] {
	const contacts = idsOf(plan.contacts);
	const illustrative = factsOf(message)
		.filter((id) => findContact(plan, id)?.source === "illustrative")
		.map((id) => createIssue("channel/illustrative-contact", { path: ["contacts"], found: id }));
	return [
		...unknownIds(message.audiences, idsOf(plan.audiences), "audiences"),
		...unknownIds(message.contents, idsOf(plan.contents), "contents"),
		...unknownIds(message.contacts ?? [], contacts, "contacts"),
		...checkLifeCycle(message),
		...checkLinks(message, plan),
		...checkLengths(message),
		...checkBody(message, plan),
		...illustrative,
	];
}
