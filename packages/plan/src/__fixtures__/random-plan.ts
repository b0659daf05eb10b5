import * as fc from "fast-check";
import { samplePlan } from "../check/__fixtures__/sample-plan";

const words = [
	"Tuyên truyền",
	"cải cách",
	"hành chính",
	"một cửa",
	"Nhân dân",
	"Uỷ ban",
	"12/KH-UBND",
	"“trích”",
	"số 5: a - b #c",
	"  x",
	"đ̣",
];
const text = fc
	.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 3 })), {
		minLength: 1,
		maxLength: 8,
	})
	.map((parts) => `Đoạn ${parts.join(" ")}`);
const date = fc
	.date({ min: new Date("2024-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));
const subset = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids]);
const ids = (prefix: string, count: number): string[] =>
	Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

/** Valid plan data of many shapes; every reference holds. */
export const randomPlan: fc.Arbitrary<Record<string, unknown>> = fc
	.record({
		units: fc.integer({ min: 3, max: 6 }),
		audiences: fc.integer({ min: 0, max: 3 }),
		forms: fc.integer({ min: 0, max: 4 }),
		contents: fc.integer({ min: 0, max: 4 }),
		assignments: fc.integer({ min: 0, max: 4 }),
		year: fc.integer({ min: 2021, max: 2027 }),
	})
	.chain(({ units, audiences, forms, contents, assignments, year }) => {
		const unitIds = ids("u", units);
		const formIds = ids("f", forms);
		const contentIds = ids("c", contents);
		const audienceIds = ids("a", audiences);
		const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
		const task = (id: string): fc.Arbitrary<unknown> =>
			fc.record({
				id: fc.constant(id),
				text,
				due: optional(date),
				when: optional(text),
				joint: optional(subset(unitIds)),
				contents: optional(subset(contentIds)),
				forms: optional(subset(formIds)),
				budget: optional(fc.nat(10_000_000)),
			});
		const tasks = (prefix: string): fc.Arbitrary<unknown[]> =>
			fc.integer({ min: 0, max: 4 }).chain((count) => fc.tuple(...ids(`${prefix}-t`, count).map(task)));
		const list = <T>(names: readonly string[], make: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
			fc.tuple(...names.map(make));
		const item = (id: string): fc.Arbitrary<{ id: string; text: string }> => fc.record({ id: fc.constant(id), text });
		return fc
			.record({
				title: text,
				year: fc.constant(year),
				purposes: list(ids("p", 3), item),
				requirements: list(ids("r", 2), item),
				audienceStatements: list(ids("as", 1), item),
				audiences: list(audienceIds, (id) => fc.record({ id: fc.constant(id), name: text })),
				units: list(unitIds, (id) =>
					fc.record({
						id: fc.constant(id),
						name: text,
						kind: fc.constantFrom("committee", "office", "officer", "group"),
						level: fc.constantFrom("commune", "district", "province"),
					}),
				),
				forms: list(formIds, (id) =>
					fc.record({
						id: fc.constant(id),
						label: text,
						text,
						channels: fc.subarray(["loudspeaker", "portal", "poster", "other"]),
						units: optional(subset(unitIds)),
					}),
				),
				contents: list(contentIds, (id) =>
					fc.record({
						id: fc.constant(id),
						label: text,
						text,
						areas: fc.subarray(["steering", "procedures", "institutions"]),
						forms: optional(subset(formIds)),
						audiences: optional(subset(audienceIds)),
					}),
				),
				assignments: list(ids("pc", assignments), (id) =>
					fc.record({
						id: fc.constant(id),
						unit: fc.constantFrom(...unitIds),
						role: fc.constantFrom("lead", "joint"),
						heading: text,
						tasks: tasks(id),
						assignments: optional(
							list([`${id}-sub`], (sub) =>
								fc.record({
									id: fc.constant(sub),
									unit: fc.constantFrom(...unitIds),
									role: fc.constant("lead"),
									heading: text,
									tasks: tasks(sub),
								}),
							),
						),
					}),
				),
				reportingDuties: list(["d-1", "d-2"], (id) =>
					fc.record({
						id: fc.constant(id),
						title: text,
						reporter: fc.constantFrom(...unitIds),
						recipient: fc.constantFrom(...unitIds),
						cadences: fc.subarray(["month", "quarter", "half-year", "year"], { minLength: 1 }),
						periodRule: fc.constantFrom("nd09", "calendar"),
						due: fc.oneof(
							fc.record({ kind: fc.constant("working-days-after-cut-off"), days: fc.nat(10) }),
							fc.record({ kind: fc.constant("day-of-month"), day: fc.integer({ min: 1, max: 31 }) }),
						),
					}),
				),
				targets: optional(
					list(ids("t", 2), (id) =>
						fc.record({ id: fc.constant(id), indicator: text, value: fc.nat(1000), unit: text }),
					),
				),
			})
			.map((parts) => {
				const { mandate: _mandate, slips: _slips, ...base } = samplePlan as Record<string, unknown>;
				return JSON.parse(
					JSON.stringify({
						...base,
						mandate: {},
						...parts,
						issuer: { unit: "u-0", letterhead: ["ỦY BAN NHÂN DÂN"], place: "Mẫu" },
						recipients: [{ id: "nn", text: "UBND", unit: "u-1" }],
					}),
				) as Record<string, unknown>;
			});
	});

/** One change that a person might make: which list or field, and how. */
export interface RandomEdit {
	readonly pick: number;
	readonly kind: "text" | "add" | "remove" | "move" | "unset" | "set";
	readonly name: string;
}

/** A few random changes. */
export const randomEdits = (prefix: string): fc.Arbitrary<RandomEdit[]> =>
	fc.array(
		fc.record({
			pick: fc.nat(),
			kind: fc.constantFrom("text", "add", "remove", "move", "unset", "set"),
			name: fc.nat(999).map((number) => `${prefix}${number}`),
		}),
		{ maxLength: 6 },
	);

type Holder = Record<string, unknown>;

function listsOf(value: unknown, found: Holder[][] = []): Holder[][] {
	if (Array.isArray(value)) {
		if (value.length > 0 && value.every((item) => typeof item?.id === "string")) found.push(value);
		for (const item of value) listsOf(item, found);
	} else if (typeof value === "object" && value !== null)
		for (const member of Object.values(value)) listsOf(member, found);
	return found;
}

/** Plan data with random changes made to its lists and members, as a person would make them. */
export function withEdits<Plan>(plan: Plan, edits: readonly RandomEdit[]): Plan {
	const copy = structuredClone(plan);
	for (const { pick, kind, name } of edits) {
		const lists = listsOf(copy);
		const list = lists[pick % Math.max(lists.length, 1)];
		if (list === undefined) continue;
		const index = (pick >> 4) % list.length;
		const item = list[index] as Holder;
		if (kind === "add") {
			if (
				listsOf(copy)
					.flat()
					.some((other) => other.id === name)
			)
				continue;
			list.splice(index, 0, { id: name, text: `Thêm ${name}`, name, label: name, heading: name });
		} else if (kind === "remove") list.splice(index, 1);
		else if (kind === "move") list.push(...list.splice(index, 1));
		else if (kind === "unset") delete item.due;
		else if (kind === "set") item.note = name;
		else item["text" in item ? "text" : "name"] = `Sửa ${name}`;
	}
	return copy;
}
