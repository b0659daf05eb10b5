/** Longer keys are not worth keeping: only a hostile document has them. */
const longestKey = 2_000;

/**
 * Keeps what was built for a key, at most `limit` values; when it is full it begins anew. A key must say everything the value
 * depends on, so that what is kept never changes a result.
 */
export function createMemory<Value>(limit: number): (key: string, build: () => Value) => Value {
	const kept = new Map<string, Value>();
	return (key, build) => {
		const known = kept.get(key);
		if (known !== undefined) return known;
		const value = build();
		if (key.length > longestKey) return value;
		if (kept.size >= limit) kept.clear();
		kept.set(key, value);
		return value;
	};
}
