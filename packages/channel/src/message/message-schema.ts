import type { CivilDate } from "@cchc/calendar";
import { parseCivilDate } from "@cchc/calendar";
import { cleanText, type LegalBasis } from "@cchc/core";
import * as z from "zod";
import type { Approval, CallToAction, Message, MessageFact } from "./message-type";

const line = (max: number): z.ZodType<string> =>
	z
		.string()
		.transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
		.pipe(z.string().min(1).max(max));
const id: z.ZodType<string> = z
	.string()
	.regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/);
const ids: z.ZodType<readonly string[]> = z.array(id).max(100);
const date: z.ZodType<CivilDate> = z
	.string()
	.refine((text) => parseCivilDate(text).ok)
	.transform((text) => text as CivilDate);
const moment: z.ZodType<string> = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);

const callToAction: z.ZodType<CallToAction> = z.object({ text: line(200), url: line(2000).exactOptional() });
const fact: z.ZodType<MessageFact> = z.object({ label: line(100), value: line(500) });
const approval: z.ZodType<Approval> = z.object({
	by: line(200),
	at: moment,
	contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});
const basis: z.ZodType<LegalBasis> = z.object({
	document: line(300),
	article: line(200).exactOptional(),
	validFrom: date.exactOptional(),
	validTo: date.exactOptional(),
	url: line(2000).exactOptional(),
});

/** The front matter and body of a message; unknown keys are dropped. */
export const messageSchema: z.ZodType<Message> = z.object({
	id,
	title: line(500),
	summary: line(2000),
	body: z.string(),
	audiences: ids,
	contents: ids,
	validFrom: date,
	expires: date.exactOptional(),
	status: z.enum(["draft", "exercise", "actual"]),
	kind: z.enum(["new", "update", "cancel"]),
	references: ids.exactOptional(),
	callToAction: callToAction.exactOptional(),
	slogans: z.array(line(300)).max(50).exactOptional(),
	facts: z.array(fact).max(50).exactOptional(),
	contacts: ids.exactOptional(),
	priority: z.enum(["normal", "priority", "urgent"]).exactOptional(),
	basis: z.array(basis).max(50).exactOptional(),
	approval: approval.exactOptional(),
});
