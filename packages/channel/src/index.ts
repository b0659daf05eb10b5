export type { Channel, ChannelLimit, Loss, RenderContext, Rendition } from "./channel-type";
export type { Approval, CallToAction, Message, MessageFact } from "./message-type";
export type { PublishContext, Publisher, Receipt } from "./publisher-type";
