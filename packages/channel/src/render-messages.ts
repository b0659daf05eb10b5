import type { Channel, RenderContext, Rendition } from "./channel-type";
import type { Message } from "./message/message-type";

/** What one channel made of one message. */
export interface RenderedMessage {
	readonly channel: Channel;
	readonly message: Message;
	readonly rendition: Rendition;
}

/** Renders every message by every channel, one after the other: messages in order, channels in order within each. */
export async function renderMessages(
	messages: readonly Message[],
	channels: readonly Channel[],
	context: RenderContext,
): Promise<RenderedMessage[]> {
	const rendered: RenderedMessage[] = [];
	for (const message of messages) {
		for (const channel of channels) {
			rendered.push({ channel, message, rendition: await channel.render(message, context) });
		}
	}
	return rendered;
}
