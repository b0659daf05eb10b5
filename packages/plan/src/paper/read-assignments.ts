import type { Cadence, DueRule, ReportingDuty } from "@cchc/calendar";
import type { Task } from "../plan-type";
import type { Place } from "../tree/data";
import type { Draft, DraftAssignment } from "./draft";
import type { MarkedParagraph, MarkerKind } from "./paragraph";
import { dutyOf } from "./recognise-duty";
import { taskWords } from "./recognise-task";
import { readUnitHead, unitLevelOf } from "./recognise-unit";
import { labelOf } from "./recognise-words";

const depths: Readonly<Partial<Record<MarkerKind, number>>> = { number: 1, decimal: 2, letter: 3, article: 1 };

interface OpenAssignment {
	readonly assignment: DraftAssignment;
	readonly depth: number;
	readonly place: Place;
}

/** Reads the part "Tổ chức thực hiện": who does what. */
export class AssignmentReader {
	private readonly open: OpenAssignment[] = [];

	constructor(
		private readonly draft: Draft,
		private readonly sectionHeading: string,
		private readonly issuerUnit: () => string,
	) {}

	read(paragraph: MarkedParagraph): void {
		const { marker, body } = paragraph;
		const depth = depths[marker];
		const head = readUnitHead(body);
		const titled = depth !== undefined && body.length < 110 && !/[.;]$/.test(body.replace(/:$/, ""));
		if (marker === "decimal") this.draft.decimalNumbers = true;
		if (depth !== undefined && (head?.rest === "" || (titled && head !== undefined && body.endsWith(":")))) {
			this.begin(paragraph, body.replace(/:$/, ""), depth);
		} else if (head !== undefined && head.rest !== "" && this.namesUnit(paragraph, head.name)) {
			this.begin(paragraph, head.name, depth ?? (this.open[0]?.depth ?? 0) + 5, head.rest);
		} else if (head !== undefined && body.endsWith(":") && body.length < 110) {
			this.begin(paragraph, body.replace(/:$/, ""), depth ?? 4);
		} else if (
			titled &&
			this.open.at(-1)?.depth !== depth &&
			!/[,]/.test(body) &&
			head === undefined &&
			body.length < 60
		) {
			this.begin(paragraph, body.replace(/:$/, ""), depth ?? 4);
		} else if (marker === "none" && body.endsWith(":") && this.open.length > 0) this.transition(paragraph);
		else this.task(paragraph, body);
	}

	/** True when the text gives work to the body it begins with, not to the one that is being read. */
	private namesUnit({ marker, body }: MarkedParagraph, name: string): boolean {
		if (body.startsWith(`${name}:`) || /^(?:Giao|Đề nghị) /u.test(body)) return true;
		if (depths[marker] !== undefined) return true;
		const after = body.slice(body.indexOf(name) + name.length);
		return this.open.length === 0 || /^\s*(?:chủ trì|có trách nhiệm|chịu trách nhiệm)/u.test(after);
	}

	private begin(paragraph: MarkedParagraph, heading: string, depth: number, inline?: string): void {
		while ((this.open.at(-1)?.depth ?? -1) >= depth) this.open.pop();
		const name = heading.replace(/^(?:Giao|Đề nghị|Yêu cầu|Trách nhiệm của|Nhiệm vụ của)\s+/iu, "");
		const assignment: DraftAssignment = {
			id: this.draft.nextId("pc"),
			unit: this.draft.units.enter(name),
			role: "lead",
			heading: name,
			tasks: [],
		};
		const parent = this.open.at(-1);
		let place: Place = ["assignments", assignment.id];
		if (parent === undefined) this.draft.assignments.push(assignment);
		else {
			parent.assignment.assignments ??= [];
			parent.assignment.assignments.push(assignment);
			place = [...parent.place, "assignments", assignment.id];
		}
		this.open.push({ assignment, depth, place });
		if (inline === undefined) this.draft.note(paragraph, "assignment", place);
		else this.task(paragraph, inline);
	}

	private transition(paragraph: MarkedParagraph): void {
		const current = this.open.at(-1);
		if (current === undefined || current.assignment.transition !== undefined) {
			this.task(paragraph, paragraph.body);
			return;
		}
		current.assignment.transition = this.draft.item("ct-tiep", paragraph.body, "none");
		this.draft.note(paragraph, "transition", [...current.place, "transition"]);
	}

	private task(paragraph: MarkedParagraph, text: string): void {
		if (this.open.length === 0) this.beginWithoutHeading();
		const current = this.open.at(-1) as OpenAssignment;
		const words = taskWords(text, this.draft.year ?? 0);
		const joint = words.joint
			.map((name) =>
				readUnitHead(name.charAt(0).toUpperCase() + name.slice(1)) === undefined
					? undefined
					: this.draft.units.enter(name.charAt(0).toUpperCase() + name.slice(1)),
			)
			.filter((id): id is string => id !== undefined && id !== current.assignment.unit);
		const duty = this.duty(text, current.assignment.unit);
		const { joint: _names, ...known } = words;
		const task: Task = {
			...this.draft.item(
				"nv",
				text,
				paragraph.marker === "none" ? "none" : paragraph.marker === "letter" ? "letter" : "dash",
			),
			label: labelOf(text),
			...known,
			...(joint.length === 0 ? {} : { joint: [...new Set(joint)] }),
			...(duty === undefined ? {} : { duties: [duty] }),
		};
		current.assignment.tasks.push(task);
		this.draft.note(paragraph, "task", [...current.place, "tasks", task.id]);
	}

	/** Tasks before any body is named belong to the issuer, under the heading of the section. */
	private beginWithoutHeading(): void {
		const assignment: DraftAssignment = {
			id: this.draft.nextId("pc"),
			unit: this.issuerUnit(),
			role: "lead",
			heading: this.sectionHeading,
			tasks: [],
		};
		this.draft.assignments.push(assignment);
		this.open.push({ assignment, depth: 0, place: ["assignments", assignment.id] });
	}

	private duty(text: string, reporter: string): string | undefined {
		const words = dutyOf(text);
		if (words === undefined) return undefined;
		const { units } = this.draft;
		const recipient = words.recipient === undefined ? this.issuerUnit() : units.enter(upperFirst(words.recipient));
		if (recipient === reporter && words.via === undefined) return undefined;
		const id = this.draft.nextId("bc");
		const due: ReportingDuty["due"] = words.due ?? ({} satisfies Partial<Record<Cadence, DueRule>>);
		const via = words.via === undefined ? undefined : units.enter(withLevel(upperFirst(words.via), words.recipient));
		this.draft.duties.push({
			id,
			title: `Báo cáo kết quả tuyên truyền cải cách hành chính`,
			reporter,
			...(via === undefined ? {} : { via }),
			recipient,
			...(words.consolidatedBy === undefined ? {} : { consolidatedBy: units.enter(words.consolidatedBy) }),
			cadences: words.cadences,
			periodRule: "nd09",
			due,
			...(words.mayMergeInto === undefined ? {} : { mayMergeInto: words.mayMergeInto }),
		});
		return id;
	}
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Phòng Nội vụ" that receives for the district is an office of the district. */
function withLevel(office: string, recipient: string | undefined): string {
	const district =
		recipient !== undefined && unitLevelOf(recipient) === "district" && unitLevelOf(office) === "commune";
	return district ? `${office} huyện` : office;
}
