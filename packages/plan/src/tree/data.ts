/** A JSON object. */
export type Data = Readonly<Record<string, unknown>>;

/** A member of a list that has a lasting id. */
export type KeyedItem = Data & { readonly id: string };

/** Keys, and ids of list members, from the plan to a place. */
export type Place = readonly string[];

/** True for a JSON object. */
export function isData(value: unknown): value is Data {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a list whose members all have an id, each once. An empty list counts. */
export function isKeyedList(value: unknown): value is readonly KeyedItem[] {
	if (!Array.isArray(value)) return false;
	const ids = new Set<string>();
	for (const item of value) {
		if (!isData(item) || typeof item.id !== "string" || ids.has(item.id)) return false;
		ids.add(item.id);
	}
	return true;
}

/** True when two JSON values are the same; the order of keys does not count. */
export function sameData(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) || Array.isArray(b)) {
		return (
			Array.isArray(a) &&
			Array.isArray(b) &&
			a.length === b.length &&
			a.every((member, index) => sameData(member, b[index]))
		);
	}
	if (!isData(a) || !isData(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
	);
}

/** The value at a place; undefined where there is none. */
export function valueAt(root: unknown, place: Place): unknown {
	let value = root;
	for (const part of place) {
		if (isKeyedList(value)) value = value.find((item) => item.id === part);
		else if (isData(value) && Object.hasOwn(value, part)) value = value[part];
		else return undefined;
	}
	return value;
}

/** A place in the manner of paths in issues: indexes instead of ids, as far as the place exists. */
export function pathOf(root: unknown, place: Place): (string | number)[] {
	const path: (string | number)[] = [];
	let value = root;
	for (const part of place) {
		if (isKeyedList(value)) {
			const index = value.findIndex((item) => item.id === part);
			if (index < 0) return path;
			path.push(index);
			value = value[index];
		} else {
			path.push(part);
			value = isData(value) ? value[part] : undefined;
		}
	}
	return path;
}
