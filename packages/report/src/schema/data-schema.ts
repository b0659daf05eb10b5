import type { CivilDate, ReportingDuty } from "@cchc/calendar";
import type { LegalBasis } from "@cchc/core";
import * as z from "zod";
import type { Evidence, JournalEntry, Measure } from "../journal/journal-type";
import { channelNames, measures } from "../journal/measures";
import type { FrozenReport } from "../report/freeze-report";
import type { Figure, Indicator, PeriodicReport, ReportRow, ReportSection } from "../report/report-type";
import type { SentFrozenReport, SentReport, SentSection, Submission, SubmittedValue } from "../roll-up/submission-type";

const text = z.string().max(20_000);
const id = z.string().min(1).max(200);
const ids = z.array(id).max(100_000);
const date: z.ZodType<CivilDate> = z.iso.date() as unknown as z.ZodType<CivilDate>;
const periodId = z.string().regex(/^\d{4}(?:W\d{1,2}|\d{2}|Q[1-4]|S[12]|N9)?$/);
const moment = z.iso.datetime({ offset: true });
const count = z.number().min(0).max(1e12);
const number = z.number().min(-1e15).max(1e15);
const measureNames = Object.keys(measures) as [Measure, ...Measure[]];
const channel = z.enum(Object.keys(channelNames) as [keyof typeof channelNames, ...(keyof typeof channelNames)[]]);

const evidence: z.ZodType<Evidence> = z.looseObject({
	kind: z.enum(["file", "link", "document"]),
	value: text,
	sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
});

/** An entry of the journal. Unknown fields are kept. */
export const entrySchema: z.ZodType<JournalEntry> = z.looseObject({
	id,
	date,
	unit: id,
	form: id,
	channel: z.exactOptional(channel),
	contents: ids,
	title: text,
	quantities: z.partialRecord(z.enum(measureNames), count),
	minutes: z.exactOptional(count),
	reach: z.exactOptional(count),
	place: z.exactOptional(text),
	evidence: z.exactOptional(z.array(evidence).max(1000)),
	author: z.exactOptional(text),
	message: z.exactOptional(id),
	receipt: z.exactOptional(text),
	corrects: z.exactOptional(id),
	void: z.exactOptional(z.boolean()),
	source: z.exactOptional(z.looseObject({ file: text, row: z.int().min(1) })),
}) as unknown as z.ZodType<JournalEntry>;

const basis: z.ZodType<LegalBasis> = z.looseObject({ document: text }) as unknown as z.ZodType<LegalBasis>;
const measure = z.enum(measureNames);
const aggregation = z.discriminatedUnion("kind", [
	z.looseObject({ kind: z.enum(["sum", "last", "max"]), measure }),
	z.looseObject({ kind: z.enum(["count", "minutes", "text-digest"]) }),
	z.looseObject({ kind: z.literal("distinct"), field: z.enum(["form", "unit", "place", "message"]) }),
	z.looseObject({ kind: z.literal("ratio"), numerator: measure, denominator: measure }),
	z.looseObject({ kind: z.literal("weighted-mean"), measure, weight: measure }),
]);
const indicator = z.looseObject({
	id,
	label: text,
	unit: text,
	aggregation,
	basis: z.exactOptional(basis),
}) as unknown as z.ZodType<Indicator>;
const figure: z.ZodType<Figure> = z.looseObject({
	state: z.enum(["value", "zero", "nil-report", "missing", "late", "not-due"]),
	value: number.nullable(),
	entries: ids,
	numerator: z.exactOptional(number),
	denominator: z.exactOptional(number),
});
const row = z.looseObject({
	indicator,
	period: figure,
	cumulative: figure,
	target: z.exactOptional(number),
	percentOfTarget: z.exactOptional(number),
	samePeriodLastYear: z.exactOptional(figure),
}) as unknown as z.ZodType<ReportRow>;
const sentence = z.looseObject({ id, text, entries: ids, gap: z.exactOptional(z.boolean()) });
const section: z.ZodType<ReportSection> = z.looseObject({
	id,
	heading: text,
	sentences: z.array(sentence).max(10_000),
	table: z.exactOptional(z.boolean()),
	get sections(): z.ZodExactOptional<z.ZodArray<z.ZodType<ReportSection>>> {
		return z.exactOptional(z.array(section).max(1000));
	},
});
const duty = z.looseObject({
	id,
	title: text,
	reporter: id,
	recipient: id,
	cadences: z.array(text),
	periodRule: id,
}) as unknown as z.ZodType<ReportingDuty>;

/** A periodic report. Unknown fields are kept. */
export const reportSchema: z.ZodType<PeriodicReport> = z.looseObject({
	schemaVersion: z.literal(1),
	id,
	planId: id,
	duty,
	unit: id,
	period: periodId,
	periodLabel: text,
	start: date,
	end: date,
	due: date,
	title: text,
	rows: z.array(row).max(1000),
	sections: z.array(section).max(100),
	entries: ids,
	issues: z.array(z.looseObject({})).max(100_000),
}) as unknown as z.ZodType<PeriodicReport>;

/** A frozen report. Unknown fields are kept. */
export const frozenReportSchema: z.ZodType<FrozenReport> = z.looseObject({
	schemaVersion: z.literal(1),
	report: reportSchema,
	entries: z.exactOptional(z.array(entrySchema).max(100_000)),
	frozenAt: moment,
	frozenBy: text,
	replaces: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
	hash: z.string().regex(/^[0-9a-f]{64}$/),
}) as unknown as z.ZodType<FrozenReport>;

const submitted: z.ZodType<SubmittedValue> = z.looseObject({
	state: z.enum(["value", "zero", "nil-report", "missing", "late", "not-due"]),
	value: number.nullable(),
	numerator: z.exactOptional(number),
	denominator: z.exactOptional(number),
});

/** What a roll-up keeps of one report. Unknown fields are kept. */
export const submissionSchema: z.ZodType<Submission> = z.looseObject({
	unit: id,
	period: periodId,
	sentAt: moment,
	nil: z.exactOptional(z.boolean()),
	figures: z.record(id, z.looseObject({ period: submitted, cumulative: submitted })),
	difficulties: z.array(text).max(1000),
	proposals: z.array(text).max(1000),
	hash: z.string().min(1).max(100),
	replaces: z.exactOptional(z.string().max(100)),
	source: z.exactOptional(text),
}) as unknown as z.ZodType<Submission>;

const sentValue = z.object({
	state: z.enum(["value", "zero", "nil-report", "missing", "late", "not-due"]),
	value: number.nullable(),
	numerator: z.exactOptional(number),
	denominator: z.exactOptional(number),
});
const sentSection: z.ZodType<SentSection> = z.object({
	sentences: z.array(z.object({ id: text, text, gap: z.exactOptional(z.boolean()) })).max(10_000),
	get sections(): z.ZodExactOptional<z.ZodArray<z.ZodType<SentSection>>> {
		return z.exactOptional(z.array(sentSection).max(1000));
	},
});

/** What a roll-up reads of a report; the rest is left unread. */
export const sentReportSchema: z.ZodType<SentReport> = z.object({
	schemaVersion: z.literal(1),
	period: periodId,
	rows: z.array(z.object({ indicator: z.object({ id }), period: sentValue, cumulative: sentValue })).max(1000),
	sections: z.array(sentSection).max(100),
});

/** What a roll-up reads of a frozen report; the rest is left unread. */
export const sentFrozenReportSchema: z.ZodType<SentFrozenReport> = z.object({
	schemaVersion: z.literal(1),
	report: sentReportSchema,
	frozenAt: moment,
	hash: z.string().regex(/^[0-9a-f]{64}$/),
	replaces: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
});
