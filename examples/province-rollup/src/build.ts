import { periodRules } from "@cchc/calendar";
import { type Artifact, inFolder } from "@cchc/core";
import { communicationIndicators, type RollUp, rollUp, type Submission, submissionOf } from "@cchc/report";
import { type RollUpDocumentOptions, rollUpFiles } from "@cchc/workspace";
import { lookedAt, makeProvince, type ProvinceOptions } from "./province";
import { provinceId } from "./roster";

const sender: RollUpDocumentOptions = {
	letterhead: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ MẪU"],
	place: "Thành phố Mẫu",
	addressees: ["Bộ Nội vụ"],
	recipients: ["Như trên", "UBND các xã, phường, đặc khu"],
	archive: "VT, NC",
	letterSymbol: "UBND-NC",
	signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] },
};

/** Everything one roll-up gives: report, letter, spreadsheet, CSV, JSON and page. */
export async function rollUpArtifacts(result: RollUp): Promise<readonly Artifact[]> {
	return (await rollUpFiles(result, sender, `${result.asOf}T08:00:00+07:00`)).artifacts;
}

/** Rolls the four quarters of a made-up province up, each a week after it was due. */
export function rollUpProvince(options: ProvinceOptions): RollUp[] {
	const province = makeProvince(options);
	const submissions: Submission[] = [];
	for (const { unit, frozen, file } of province.deliveries())
		submissions.push(submissionOf(frozen, { unit, source: file }));
	return province.periods.map((period, index) => {
		const upToNow = submissions.filter((submission) => province.periods.indexOf(submission.period) <= index);
		return rollUp(
			{
				units: province.roster,
				top: provinceId,
				indicators: communicationIndicators,
				period,
				rule: periodRules.nd09,
				dues: province.dues,
				asOf: lookedAt(province.dues[period]),
			},
			upToNow,
		);
	});
}

/** All files of the example, a folder for each quarter. */
export async function buildProvince(options: ProvinceOptions): Promise<Artifact[]> {
	const folders: Artifact[] = [];
	for (const result of rollUpProvince(options)) {
		folders.push(...inFolder(result.period, await rollUpArtifacts(result)));
	}
	return folders;
}
