import type { ChannelKind } from "@cchc/plan";
import type { Measure } from "@cchc/report";

/** What of a message goes to a target. `page` stands alone; `fragment` is for the page of a portal. */
export type PublishContent = "page" | "fragment" | "poster" | "radio" | "zalo" | "facebook" | "sms";

/** How what is published on a target is written into the journal. */
export interface TargetJournal {
	/** Unit id of who publishes. */
	readonly unit: string;
	/** Form id of the plan. */
	readonly form: string;
	/** Channel, where the form has several. */
	readonly channel?: ChannelKind;
	/** What one publication counts as. Default `items` (tin, bài). */
	readonly measure: Measure;
}

interface TargetBase {
	/** Lasting name; receipts and journal entries carry it. */
	readonly name: string;
	/** Absent: nothing of this target is counted. */
	readonly journal?: TargetJournal;
}

/** A target that holds the whole site: a folder that a web server shows, or a ZIP file to hand over. */
export interface SiteTarget extends TargetBase {
	readonly kind: "folder" | "zip";
	/** Absolute. */
	readonly path: string;
	/** Whether each message's poster goes with its page, for those who share it. */
	readonly posters: boolean;
}

/** An address that takes signed JSON. */
export interface WebhookTarget extends TargetBase {
	readonly kind: "webhook";
	readonly url: string;
	/** Environment variable that holds the shared secret. */
	readonly secretVariable: string;
	/** The first is what the journal counts; the others go with it. */
	readonly content: readonly PublishContent[];
}

/** A WordPress site. */
export interface WordPressTarget extends TargetBase {
	readonly kind: "wordpress";
	readonly url: string;
	readonly username: string;
	/** Environment variable that holds the application password. */
	readonly passwordVariable: string;
	readonly status: "draft" | "pending" | "publish";
	readonly slugPrefix: string;
	readonly categories: readonly number[];
	readonly content: readonly ("fragment" | "poster")[];
}

/** Where a commune publishes. */
export type PublishTarget = SiteTarget | WebhookTarget | WordPressTarget;

/** `publish.yaml` of a commune's folder. */
export interface PublishConfig {
	/** Address under which the pages stand, ending in `/`. */
	readonly siteUrl?: string;
	/** Refuses messages that nobody approved. Default false. */
	readonly requireApproval: boolean;
	readonly targets: readonly PublishTarget[];
}
