export { type BodyOmission, bodyOmissions } from "./body-omissions";
export { bodyText } from "./body-text";
export type { Channel, ChannelLimit, Loss, RenderContext, Rendition } from "./channel-type";
export { checkMessage } from "./check-message";
export { checkMessages } from "./check-messages";
export { contactAddress, factsOf, fillFacts, findContact, messagesUsingFact, receiptsUsingFact } from "./facts";
export { messageHash } from "./message-hash";
export type { Approval, CallToAction, Message, MessageFact } from "./message-type";
export { parseBody } from "./parse-body";
export { type ParseMessageOptions, parseMessage } from "./parse-message";
export { plainSafeText } from "./plain-safe-text";
export { prepareMessage } from "./prepare-message";
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
	standingReceipts,
} from "./publish/publication";
export { type PublishOptions, type PublishOutcome, publishAll } from "./publish/publish-all";
export type { PublishContext, Publisher, Receipt } from "./publish/publisher-type";
export { type RetryOptions, retrying, TryAgain } from "./publish/retry";
export { type WebhookOptions, webhook } from "./publish/webhook";
export { signWebhook, verifyWebhook, type WebhookHeaders } from "./publish/webhook-signature";
export { type RenderedMessage, renderMessages } from "./render-messages";
export { safeAddress } from "./safe-address";
export { serializeMessage } from "./serialize-message";
export { zipArtifacts } from "./zip-artifacts";
