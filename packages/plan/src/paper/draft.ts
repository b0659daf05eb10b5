import type { ReportingDuty } from "@cchc/calendar";
import type {
	Audience,
	Content,
	Decision,
	Form,
	ItemMarker,
	OutlineSection,
	PlanAnnex,
	Recipient,
	SuperiorPlan,
	Target,
	Task,
	TextItem,
} from "../plan-type";
import type { Place } from "../tree/data";
import type { NotUnderstood, ParagraphRole, PlacedParagraph } from "./import-type";
import type { Paragraph } from "./paragraph";
import { UnitRegistry } from "./unit-registry";

/** A section while it is being read. */
export type DraftSection = { -readonly [Key in keyof OutlineSection]: OutlineSection[Key] } & {
	items?: TextItem[];
	sections?: DraftSection[];
};

/** An assignment while it is being read. */
export interface DraftAssignment {
	id: string;
	unit: string;
	role: "lead";
	heading: string;
	tasks: Task[];
	transition?: TextItem;
	assignments?: DraftAssignment[];
}

/** An annex while it is being read. */
export interface DraftAnnex {
	id: string;
	title: string;
	kind: PlanAnnex["kind"];
	columns: string[];
	rows: string[][];
}

/** The plan while it is being read. */
export class Draft {
	year: number | undefined;
	title = "";
	letterhead: string[] = [];
	place: string | undefined;
	number: number | undefined;
	symbol: string | undefined;
	date: string | undefined;
	decision: { -readonly [Key in keyof Decision]: Decision[Key] } | undefined;
	readonly grounds: TextItem[] = [];
	opening: TextItem | undefined;
	readonly superiorPlans: SuperiorPlan[] = [];
	readonly purposes: TextItem[] = [];
	readonly requirements: TextItem[] = [];
	readonly audiences: Audience[] = [];
	readonly audienceStatements: TextItem[] = [];
	readonly contents: Content[] = [];
	readonly forms: Form[] = [];
	readonly targets: Target[] = [];
	readonly units: UnitRegistry = new UnitRegistry();
	readonly assignments: DraftAssignment[] = [];
	readonly duties: ReportingDuty[] = [];
	readonly outline: DraftSection[] = [];
	readonly annexes: DraftAnnex[] = [];
	closing: TextItem | undefined;
	readonly recipients: Recipient[] = [];
	archive: string | undefined;
	readonly authority: string[] = [];
	signer: string | undefined;
	decimalNumbers = false;
	/** The group under which the audiences that follow are listed. */
	audienceGroup: string | undefined;

	readonly placed: PlacedParagraph[] = [];
	readonly notUnderstood: NotUnderstood[] = [];
	private readonly counts = new Map<string, number>();

	/** The next id with a prefix: `md-1`, `md-2` … */
	nextId(prefix: string): string {
		const count = (this.counts.get(prefix) ?? 0) + 1;
		this.counts.set(prefix, count);
		return `${prefix}-${count}`;
	}

	/** A text with the next id of a prefix. */
	item(prefix: string, text: string, marker: ItemMarker = "dash"): TextItem {
		const id = this.nextId(prefix);
		return marker === "dash" ? { id, text } : { id, text, marker };
	}

	/** Notes where a paragraph went. */
	note(paragraph: Paragraph, role: ParagraphRole, at: Place): void {
		this.placed.push({ line: paragraph.line, text: paragraph.text, role, at });
	}

	/** Notes that a paragraph found no place. */
	refuse(paragraph: Paragraph, reason: string): void {
		this.notUnderstood.push({ line: paragraph.line, text: paragraph.text, reason });
	}
}
