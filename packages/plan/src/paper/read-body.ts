import type { OutlinePart } from "../plan-type";
import type { Draft, DraftSection } from "./draft";
import type { MarkedParagraph } from "./paragraph";
import { AssignmentReader } from "./read-assignments";
import { readPartItem } from "./read-parts";
import { partsOfHeading } from "./section-words";

/** Reads the numbered sections of a plan. */
export class BodyReader {
	private section: DraftSection | undefined;
	private parts: OutlinePart[] = [];
	private current: { section: DraftSection; part?: OutlinePart } | undefined;
	private assignments: AssignmentReader | undefined;

	constructor(
		private readonly draft: Draft,
		private readonly issuerUnit: () => string,
	) {}

	/** True when a section has begun. */
	get begun(): boolean {
		return this.section !== undefined;
	}

	/** True while bodies and their work are read. */
	get inAssignments(): boolean {
		return this.current?.part === "assignments";
	}

	/** Begins a section of the first level. */
	heading(paragraph: MarkedParagraph): void {
		const heading = paragraph.body.replace(/[.:]$/, "");
		this.parts = partsOfHeading(heading);
		this.section = { id: this.draft.nextId("muc"), heading };
		this.draft.outline.push(this.section);
		this.current = { section: this.section };
		this.assignments = undefined;
		const [only] = this.parts;
		if (this.parts.length === 1 && only !== undefined) this.enter(this.section, only);
		this.draft.note(paragraph, "heading", ["outline", this.section.id, "heading"]);
	}

	read(paragraph: MarkedParagraph): void {
		if (this.section === undefined) return;
		if (this.isSubHeading(paragraph)) {
			this.subHeading(paragraph);
			return;
		}
		const [first] = this.parts;
		if (this.current?.part === undefined && first !== undefined) this.enter(this.section, first);
		const current = this.current;
		if (current?.part === "assignments") this.assignments?.read(paragraph);
		else if (current?.part !== undefined) {
			readPartItem(this.draft, current.part, current.section, paragraph);
		} else this.freeText(paragraph);
	}

	/** A short numbered line that names one of the parts of its section. */
	private isSubHeading({ marker, body }: MarkedParagraph): boolean {
		if (marker !== "number" && marker !== "decimal" && marker !== "letter") return false;
		if (this.inAssignments || this.parts.length < 2 || body.length > 90 || /[.;]$/.test(body)) return false;
		return (
			partsOfHeading(body).some((part) => this.parts.includes(part)) ||
			(/:$/.test(body) && this.section?.sections !== undefined)
		);
	}

	private subHeading(paragraph: MarkedParagraph): void {
		if (this.section === undefined) return;
		const heading = paragraph.body.replace(/[.:]$/, "");
		const used = new Set(
			this.draft.outline.flatMap((section) => [section.part, ...(section.sections ?? []).map(({ part }) => part)]),
		);
		const part = partsOfHeading(heading).find((candidate) => !used.has(candidate));
		const section: DraftSection = { id: this.draft.nextId("tieu-muc"), heading };
		this.section.sections = [...(this.section.sections ?? []), section];
		if (part === undefined) this.current = { section };
		else this.enter(section, part);
		this.draft.note(paragraph, "heading", ["outline", this.section.id, "sections", section.id, "heading"]);
	}

	private enter(section: DraftSection, part: OutlinePart): void {
		const shown = this.draft.outline.some(
			(root) => root.part === part || root.sections?.some((sub) => sub.part === part),
		);
		if (!shown && part !== "targets") section.part = part;
		this.current = { section, part };
		if (part === "assignments") this.assignments = new AssignmentReader(this.draft, section.heading, this.issuerUnit);
	}

	private freeText(paragraph: MarkedParagraph): void {
		const section = this.current?.section;
		if (section === undefined) return;
		const item = this.draft.item("doan", paragraph.body, paragraph.marker === "none" ? "none" : "dash");
		section.items = [...(section.items ?? []), item];
		this.draft.note(paragraph, "text", ["outline", section.id, "items", item.id]);
	}
}
