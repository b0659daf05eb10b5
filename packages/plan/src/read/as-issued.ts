import type { Plan, Slip } from "../plan-type";

type Data = { [key: string]: unknown };

/**
 * The plan in the wording that was signed: every `slip` put back into its text. The result has no slips. A slip whose
 * place or wording is not there is left alone (`checkPlan` reports it).
 */
export function asIssued(plan: Plan): Plan {
	if (plan.slips === undefined) return plan;
	const copy = structuredClone(plan) as Plan & Data;
	const byPlace = new Map<string, Slip[]>();
	for (const slip of plan.slips) {
		const place = slip.at.join("\u0000");
		byPlace.set(place, [...(byPlace.get(place) ?? []), slip]);
	}
	for (const slips of byPlace.values()) {
		const place = findPlace(copy, slips[0]?.at ?? []);
		if (place !== undefined) place.holder[place.key] = putBack(place.text, slips);
	}
	delete (copy as { slips?: unknown }).slips;
	return copy;
}

/** Where a slip's text stands, by keys and ids; undefined when there is no text. */
export function findPlace(
	plan: unknown,
	at: readonly string[],
): { holder: Record<string | number, unknown>; key: string | number; text: string } | undefined {
	let holder: unknown = plan;
	for (const part of at.slice(0, -1)) {
		if (Array.isArray(holder)) holder = holder.find((member: Data) => member?.id === part);
		else if (typeof holder === "object" && holder !== null && Object.hasOwn(holder, part))
			holder = (holder as Data)[part];
		else return undefined;
	}
	const key = at.at(-1);
	if (typeof holder !== "object" || holder === null || key === undefined || !Object.hasOwn(holder, key))
		return undefined;
	const text = (holder as Data)[key];
	return typeof text === "string" ? { holder: holder as Data, key, text } : undefined;
}

/** Start of the wanted occurrence of the corrected wording, or -1. */
export function slipOffset(text: string, slip: Slip): number {
	let offset = -1;
	for (let count = 0; count < (slip.occurrence ?? 1); count++) {
		offset = text.indexOf(slip.corrected, offset + 1);
		if (offset < 0) return -1;
	}
	return offset;
}

function putBack(text: string, slips: readonly Slip[]): string {
	return slips
		.map((slip) => ({ slip, offset: slipOffset(text, slip) }))
		.filter(({ offset }) => offset >= 0)
		.sort((a, b) => b.offset - a.offset)
		.reduce(
			(result, { slip, offset }) =>
				result.slice(0, offset) + slip.issued + result.slice(offset + slip.corrected.length),
			text,
		);
}
