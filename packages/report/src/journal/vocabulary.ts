import type { ChannelKind, Plan } from "@cchc/plan";
import { fold, nearest } from "../table/fold";
import { channelNames } from "./measures";

/** Names to look up, and what to propose when a name is not found. */
export interface Vocabulary<Id extends string = string> {
	/** The id a written name stands for. */
	find(text: string): Id | undefined;
	/** A name to print for an id. */
	nameOf(id: Id): string;
	/** The name to print of the id whose full, short or usual name is most like `text`, when one is like enough. */
	nearest(text: string): string | undefined;
	/** Names to propose, in the order of the plan. */
	readonly choices: readonly string[];
}

function vocabulary<Id extends string>(items: readonly { id: Id; names: readonly string[] }[]): Vocabulary<Id> {
	const byName = new Map<string, Id | null>();
	for (const { id, names } of items) {
		for (const name of new Set([id, ...names].map(fold))) {
			const known = byName.get(name);
			if (name !== "") byName.set(name, known === undefined || known === id ? id : null);
		}
	}
	const exact = new Map(items.map(({ id, names }) => [id as string, { id, name: names[0] ?? id }]));
	return {
		find: (text) => exact.get(text)?.id ?? byName.get(fold(text)) ?? undefined,
		nameOf: (id) => exact.get(id)?.name ?? id,
		nearest: (text) => {
			const like = nearest(
				text,
				items.flatMap(({ names }) => names),
			);
			const item = like === undefined ? undefined : items.find(({ names }) => names.includes(like));
			return item?.names[0];
		},
		choices: items.map(({ id, names }) => names[0] ?? id),
	};
}

/** The plan's units, forms and contents, and the channels, by id, full name and short name. */
export interface PlanVocabulary {
	readonly units: Vocabulary;
	readonly forms: Vocabulary;
	readonly contents: Vocabulary;
	readonly channels: Vocabulary<ChannelKind>;
}

/** Makes the vocabulary of a plan. "Công chức tư pháp" is found as "Tư pháp" too. */
export function planVocabulary(plan: Plan): PlanVocabulary {
	return {
		units: vocabulary(
			plan.units.map((unit) => ({
				id: unit.id,
				names: [
					unit.name,
					...(unit.shortName === undefined ? [] : [unit.shortName]),
					unit.name.replace(/^công chức\s+/iu, ""),
				],
			})),
		),
		forms: vocabulary(plan.forms.map((form) => ({ id: form.id, names: [form.label, form.text] }))),
		contents: vocabulary(plan.contents.map((content) => ({ id: content.id, names: [content.label, content.text] }))),
		channels: vocabulary(Object.entries(channelNames).map(([id, names]) => ({ id: id as ChannelKind, names }))),
	};
}
