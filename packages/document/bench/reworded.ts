/** A plan's data with other words behind every sentence; ids, dates and single words stay. */
export function reworded<Value>(value: Value, words: string): Value {
	return JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
		typeof member === "string" && /\S \S/.test(member) ? `${member} ${words}` : member,
	) as Value;
}
