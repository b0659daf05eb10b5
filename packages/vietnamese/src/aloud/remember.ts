/** A pure function of a short text that keeps its last answers, at most a thousand at a time. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known;
		if (answers.size >= 1000) answers.clear();
		const answer = work(text);
		answers.set(text, answer);
		return answer;
	};
}
