import { parseCivilDate } from "@cchc/calendar";
import type { Message, Receipt } from "@cchc/channel";
import { CchcError, canonicalJson, sha256Hex } from "@cchc/core";
import type { Evidence, JournalEntry } from "@cchc/report";
import type { TargetJournal } from "./publish-config-type";

const slotOf = ({ publisher, messageId, artifactPath }: Receipt): string =>
	canonicalJson([publisher, messageId ?? "", artifactPath ?? ""]);

function evidenceOf({ location, contentHash }: Receipt): Evidence | undefined {
	if (location === undefined || location === "") return undefined;
	return { kind: /^https?:/i.test(location) ? "link" : "file", value: location, sha256: contentHash };
}

/**
 * The journal entry that a receipt calls for, with the receipt's key as its source. An artifact counts once, when it is first
 * published: not as a draft, not again when it is replaced, and a retraction takes nothing back, for it had been published.
 * @returns `undefined` when nothing is to be counted.
 */
export function entryOfReceipt(
	receipt: Receipt,
	message: Message,
	journal: TargetJournal,
	earlier: readonly Receipt[],
): JournalEntry | undefined {
	const slot = slotOf(receipt);
	if (receipt.state !== "published") return undefined;
	if (earlier.some((one) => one.state === "published" && slotOf(one) === slot)) return undefined;
	const date = parseCivilDate(receipt.at.slice(0, 10));
	if (!date.ok) throw new CchcError({ code: "workspace/bad-receipt", message: `No day in ${receipt.at}` });
	const evidence = evidenceOf(receipt);
	const { unit, form, channel, measure } = journal;
	return {
		id: `CB-${sha256Hex(slot).slice(0, 16)}`,
		date: date.value,
		unit,
		form,
		...(channel !== undefined && { channel }),
		contents: message.contents,
		title: message.title,
		quantities: { [measure]: 1 },
		...(evidence !== undefined && { evidence: [evidence] }),
		author: `cchc publish (${receipt.publisher})`,
		message: message.id,
		receipt: receipt.idempotencyKey,
	};
}
