import { stringify } from "yaml";
import { fieldNames } from "./message-fields";
import type { Message } from "./message-type";

/** A message as Markdown with front matter, fields in their fixed order; {@link parseMessage} reads it back. */
export function serializeMessage(message: Message): string {
	const fields = fieldNames
		.map((name) => [name, Reflect.get(message, name)] as const)
		.filter(([, value]) => value !== undefined);
	return `---\n${stringify(Object.fromEntries(fields), { lineWidth: 0 })}---\n\n${message.body.trim()}\n`;
}
