export { type BodyOmission, bodyOmissions } from "./body/body-omissions";
export { bodyText } from "./body/body-text";
export { contactAddress, factsOf, fillFacts, findContact, messagesUsingFact, receiptsUsingFact } from "./body/facts";
export { parseBody } from "./body/parse-body";
export { plainSafeText } from "./body/plain-safe-text";
export { safeAddress } from "./body/safe-address";
export type { Channel, ChannelLimit, Loss, RenderContext, Rendition } from "./channel-type";
export { approveMessage } from "./message/approve-message";
export { checkMessage } from "./message/check-message";
export { checkMessageSet, checkMessages, type MessageSetOptions } from "./message/check-messages";
export { messageHash } from "./message/message-hash";
export type { Approval, CallToAction, Message, MessageFact } from "./message/message-type";
export { type ParseMessageOptions, parseMessage } from "./message/parse-message";
export { prepareMessage } from "./message/prepare-message";
export { serializeMessage } from "./message/serialize-message";
export {
	type ArtifactChanges,
	type ArtifactManifest,
	artifactChanges,
	artifactManifest,
} from "./publish/artifact-changes";
export { type MemoryPublisher, memoryPublisher } from "./publish/memory-publisher";
export {
	describeStep,
	type Publication,
	type PublicationRules,
	type PublicationStep,
	planPublications,
	publicationKey,
	publicationRefusal,
	standingReceipts,
} from "./publish/publication";
export { type PublishOptions, type PublishOutcome, publishAll } from "./publish/publish-all";
export type { PublishContext, Publisher, Receipt } from "./publish/publisher-type";
export { type RetryOptions, retrying, TryAgain } from "./publish/retry";
export { type WebhookOptions, webhook } from "./publish/webhook";
export { signWebhook, verifyWebhook, type WebhookHeaders } from "./publish/webhook-signature";
export { zipArtifacts } from "./publish/zip-artifacts";
export { type RenderedMessage, renderMessages } from "./render-messages";
