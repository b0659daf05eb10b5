/** What a ready message says about itself. */
export interface ReadyMessage {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly audiences: readonly string[];
	/** Content id of the plan templates. */
	readonly content: string;
	/** Contact ids of the plan templates. */
	readonly contacts: readonly string[];
	readonly slogans: readonly string[];
	readonly facts: readonly (readonly [label: string, value: string])[];
	readonly callToAction?: { readonly text: string; readonly url?: string };
	readonly body: string;
}

const quoted = (text: string): string => JSON.stringify(text);

/** A message as a Markdown file with YAML front matter; the answers of the commune are still open. */
export function messageFile(message: ReadyMessage): string {
	const lines = [
		"---",
		`id: ${message.id}`,
		`title: ${quoted(message.title)}`,
		`summary: ${quoted(message.summary)}`,
		`audiences: [${message.audiences.join(", ")}]`,
		`contents: [${message.content}]`,
		"validFrom: {{answer:year}}-01-02",
		"expires: {{answer:year}}-12-31",
		"status: actual",
		"kind: new",
		`contacts: [${message.contacts.join(", ")}]`,
		"slogans:",
		...message.slogans.map((slogan) => `  - ${quoted(slogan)}`),
		"facts:",
		...message.facts.map(([label, value]) => `  - { label: ${quoted(label)}, value: ${quoted(value)} }`),
		...(message.callToAction === undefined
			? []
			: [
					"callToAction:",
					`  text: ${quoted(message.callToAction.text)}`,
					...(message.callToAction.url === undefined ? [] : [`  url: ${message.callToAction.url}`]),
				]),
		"---",
		"",
		message.body.trim(),
		"",
	];
	return lines.join("\n");
}
