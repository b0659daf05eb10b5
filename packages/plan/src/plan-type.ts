import type { Cadence, CivilDate, ReportingDuty, WeeklySlot } from "@cchc/calendar";
import type { LegalBasis } from "@cchc/core";

/** The six reform areas of Resolution 76/NQ-CP (2021–2030), and steering (chỉ đạo, điều hành). */
export type ReformArea =
	| "steering"
	| "institutions"
	| "procedures"
	| "apparatus"
	| "civil-service"
	| "public-finance"
	| "digital-government";

/** The ways a form of communication reaches people; the first eight are those of Decree 49/2024/NĐ-CP. */
export type ChannelKind =
	| "loudspeaker"
	| "notice-board"
	| "bulletin"
	| "document"
	| "communicator"
	| "portal"
	| "social"
	| "sms"
	| "training"
	| "meeting"
	| "poster"
	| "posting"
	| "contest"
	| "other";

/** Levels of administration. `district` exists up to 30 June 2025 only. */
export type AdministrativeLevel = "commune" | "district" | "province" | "central";

/** What leads a printed item: a dash (the default), a lettered point, or nothing (a plain paragraph). */
export type ItemMarker = "dash" | "letter" | "none";

/** A piece of the plan's text with a lasting id. */
export interface TextItem {
	/** Lasting id, unique in the plan, never reused. */
	readonly id: string;
	readonly text: string;
	readonly marker?: ItemMarker;
}

/** The body that issues the plan. */
export interface Issuer {
	/** Unit id of the issuer. */
	readonly unit: string;
	/** Lines of the letterhead, e.g. `["ỦY BAN NHÂN DÂN", "XÃ NHÂN QUYỀN"]`. */
	readonly letterhead: readonly string[];
	/** Line above the issuer (cơ quan chủ quản), where it is used. */
	readonly superior?: string;
	/** Place name before the date (địa danh), e.g. `Nhân Quyền`. */
	readonly place: string;
}

/** A decision (quyết định) that issues or approves the plan. */
export interface Decision {
	readonly number?: number;
	/** Symbol, e.g. `QĐ-UBND`. */
	readonly symbol: string;
	readonly date?: CivilDate;
	/** Abstract of the decision, e.g. `Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026`. */
	readonly title: string;
	/** Its articles (Điều 1, Điều 2 …), without the word and the number. */
	readonly articles?: readonly TextItem[];
}

/** Number and date of the signed document; absent parts are gaps that draft mode marks. */
export interface DocumentReference {
	/** Running number in the register. */
	readonly number?: number;
	/** Symbol, e.g. `KH-UBND`. */
	readonly symbol: string;
	readonly date?: CivilDate;
	/** The decision that issues the plan, where it is not issued alone. */
	readonly decision?: Decision;
}

/** A document of a superior body that the plan carries out. */
export interface SuperiorPlan {
	readonly id: string;
	/** As it is cited in the text. */
	readonly citation: string;
	readonly number?: string;
	readonly date?: CivilDate;
	readonly issuer?: string;
}

/** Why the plan exists: a list of grounds ("Căn cứ …") or an opening paragraph, or both. */
export interface Mandate {
	/** Grounds in italics, without the closing `;` and `.`. */
	readonly grounds?: readonly TextItem[];
	/** The opening paragraph. */
	readonly opening?: TextItem;
	readonly superiorPlans?: readonly SuperiorPlan[];
}

/** A group of people the plan speaks to. */
export interface Audience {
	readonly id: string;
	readonly name: string;
	readonly description?: string;
	/** Name of the larger group it is listed under, e.g. `Trong cơ quan nhà nước`. */
	readonly group?: string;
}

/** Something the plan tells people (nội dung tuyên truyền). */
export interface Content extends TextItem {
	/** Short name for tables, pages and reports. */
	readonly label: string;
	readonly areas: readonly ReformArea[];
	/** Audience ids; absent means all audiences. */
	readonly audiences?: readonly string[];
	/** Form ids; absent means all forms. */
	readonly forms?: readonly string[];
}

/** A way of telling it (hình thức tuyên truyền). */
export interface Form extends TextItem {
	readonly label: string;
	readonly channels: readonly ChannelKind[];
	/** Unit ids of those who run it. */
	readonly units?: readonly string[];
}

/** A yearly target for an indicator of the report. */
export interface Target {
	readonly id: string;
	/** Id of the indicator it sets. */
	readonly indicator: string;
	readonly value: number;
	/** Unit of measure in Vietnamese, e.g. `tin, bài`. */
	readonly unit: string;
	readonly form?: string;
	/** Index of the province or the nation that the target serves, e.g. `PAR INDEX`, `SIPAS`, `DTI`. */
	readonly index?: string;
	readonly note?: string;
}

/** What kind of body a unit is. */
export type UnitKind =
	| "committee"
	| "office"
	| "officer"
	| "radio-station"
	| "one-stop-desk"
	| "service-centre"
	| "group"
	| "other";

/** A body or officer that appears in the plan. */
export interface Unit {
	readonly id: string;
	/** Full Vietnamese name. */
	readonly name: string;
	readonly shortName?: string;
	readonly kind: UnitKind;
	readonly level: AdministrativeLevel;
	/** Unit id of the body it belongs to. */
	readonly parent?: string;
	/** Code in the national list of administrative units or in the register of state bodies. */
	readonly code?: string;
	/** First day it exists under this name. */
	readonly validFrom?: CivilDate;
	/** Last day it exists under this name. */
	readonly validTo?: CivilDate;
}

/** A task with its deadline, product and money, where the plan names them. */
export interface Task extends TextItem {
	readonly label?: string;
	readonly contents?: readonly string[];
	readonly forms?: readonly string[];
	/** Units that work with the lead. */
	readonly joint?: readonly string[];
	/** Day it must be done by. */
	readonly due?: CivilDate;
	/** Text of the time where there is no day, e.g. `Thường xuyên`. */
	readonly when?: string;
	/** How often it is done, where it comes back. */
	readonly cadence?: Cadence;
	readonly product?: string;
	/** Đồng. */
	readonly budget?: number;
	readonly budgetSource?: string;
	/** Ids of reporting duties that this task states. */
	readonly duties?: readonly string[];
}

/** What one unit does (phân công), in the order and nesting of the document. */
export interface Assignment {
	readonly id: string;
	readonly unit: string;
	readonly role: "lead" | "joint";
	/** Heading in the document, without its number. */
	readonly heading: string;
	readonly tasks: readonly Task[];
	/** Sentence that leads to the assignments below. */
	readonly transition?: TextItem;
	readonly assignments?: readonly Assignment[];
}

/** A telephone, address or page that people are given; written once, used by every channel. */
export interface Contact {
	readonly id: string;
	readonly label: string;
	readonly kind: "phone" | "email" | "address" | "url" | "hours" | "person";
	readonly value: string;
	/** Where the value comes from; `illustrative` marks a made-up sample that must be replaced. */
	readonly source?: "confirmed" | "illustrative";
}

/** Which part of the plan a section of the document shows. */
export type OutlinePart = "purposes" | "requirements" | "audiences" | "contents" | "forms" | "assignments" | "targets";

/** A section of the printed plan: a heading over a part, over sections, or over free text. */
export interface OutlineSection {
	readonly id: string;
	/** Heading without its number. */
	readonly heading: string;
	readonly part?: OutlinePart;
	readonly items?: readonly TextItem[];
	readonly sections?: readonly OutlineSection[];
}

/** Signature block. */
export interface Signature {
	/** Lines of authority, e.g. `["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]`. */
	readonly authority: readonly string[];
	readonly name: string;
}

/** One addressee under "Nơi nhận", without dash and semicolon. */
export interface Recipient {
	readonly id: string;
	readonly text: string;
	/** Unit id, where the recipient is one. */
	readonly unit?: string;
}

/** A difference between the wording as it was signed and as it should be. */
export interface Slip {
	readonly id: string;
	/** Where: keys, and ids of array members, e.g. `["forms", "hinh-thuc-khac", "text"]`. */
	readonly at: readonly string[];
	/** What was signed. */
	readonly issued: string;
	/** What the plan's text says instead. */
	readonly corrected: string;
	/** Which occurrence of `corrected` in the text, from 1; absent means the first. */
	readonly occurrence?: number;
	readonly kind: "spelling" | "spacing" | "tone-mark" | "capital" | "term" | "numbering" | "layout";
	/** Vietnamese note: why it is a slip. */
	readonly note: string;
	readonly basis?: LegalBasis;
}

/** How the document numbers what stands below `1.`: `1.1.` as many plans do, or `a)` as Decree 30/2020 has it. */
export type SubNumbering = "decimal" | "letter";

/** The two models of local government: three tiers up to 30 June 2025, two tiers from 1 July 2025. */
export type AdministrativeModelId = "three-tier" | "two-tier";

/** An annex of the plan: a table of its own, or the tasks of the plan as a table. */
export interface PlanAnnex {
	readonly id: string;
	readonly title: string;
	/** `tasks`: number, task, lead, joint, time, product, money – taken from the assignments. `table`: the rows given here. */
	readonly kind: "tasks" | "table";
	readonly columns?: readonly string[];
	readonly rows?: readonly (readonly string[])[];
}

/** A commune's yearly communication plan for administrative reform (kế hoạch tuyên truyền cải cách hành chính). */
export interface Plan {
	/** Address of the JSON Schema, for editors. */
	readonly $schema?: string;
	readonly schemaVersion: 1;
	/** Lasting id, e.g. `nhan-quyen-2024`. */
	readonly id: string;
	readonly year: number;
	/** Abstract (trích yếu), without the word KẾ HOẠCH. */
	readonly title: string;
	readonly issuer: Issuer;
	readonly document: DocumentReference;
	/** The model of local government in force on the plan's date. */
	readonly administrativeModel?: AdministrativeModelId;
	/** The template it was made from, and the answers its questions were given: what an upgrade needs. */
	readonly template?: {
		readonly id: string;
		readonly version: string;
		readonly answers?: Readonly<Record<string, string | number>>;
	};
	readonly mandate: Mandate;
	readonly purposes: readonly TextItem[];
	readonly requirements: readonly TextItem[];
	/** Groups, as data. */
	readonly audiences: readonly Audience[];
	/** How the document words the audiences. */
	readonly audienceStatements: readonly TextItem[];
	readonly contents: readonly Content[];
	readonly forms: readonly Form[];
	readonly targets?: readonly Target[];
	readonly units: readonly Unit[];
	readonly assignments: readonly Assignment[];
	readonly reportingDuties: readonly ReportingDuty[];
	readonly broadcastSlots?: readonly WeeklySlot[];
	readonly contacts?: readonly Contact[];
	/** Inhabitants of the commune, for reach and plausibility checks. */
	readonly population?: number;
	readonly outline: readonly OutlineSection[];
	readonly annexes?: readonly PlanAnnex[];
	readonly subNumbering?: SubNumbering;
	/** Closing paragraph, without `./.`. */
	readonly closing: TextItem;
	readonly recipients: readonly Recipient[];
	/** What stands after "Lưu:", e.g. `VT, VP`. */
	readonly archive: string;
	readonly signature: Signature;
	/** Where the signed wording differs from this text. */
	readonly slips?: readonly Slip[];
}
