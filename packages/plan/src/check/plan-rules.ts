import type { PlanRule } from "./rule-type";
import { abbreviationUnexplained } from "./rules/abbreviation-unexplained";
import { annexNotMentioned } from "./rules/annex-not-mentioned";
import { annexTableShape } from "./rules/annex-table-shape";
import { archiveForm } from "./rules/archive-form";
import { areaNotCovered } from "./rules/area-not-covered";
import { articleCapital } from "./rules/article-capital";
import { assignmentWithoutTask } from "./rules/assignment-without-task";
import { audienceWithoutContent } from "./rules/audience-without-content";
import { brokenHyphen } from "./rules/broken-hyphen";
import { budgetWithoutSource } from "./rules/budget-without-source";
import { closingMark } from "./rules/closing-mark";
import { contentWithoutForm } from "./rules/content-without-form";
import { contentWithoutTask } from "./rules/content-without-task";
import { dateFormInText } from "./rules/date-form-in-text";
import { dateOutsideYear } from "./rules/date-outside-year";
import { documentDateDayOff } from "./rules/document-date-day-off";
import { documentDateFarFromYear } from "./rules/document-date-far-from-year";
import { documentSymbolForm } from "./rules/document-symbol-form";
import { dueBeforeIssue } from "./rules/due-before-issue";
import { duplicateText } from "./rules/duplicate-text";
import { dutyAfterConsolidation } from "./rules/duty-after-consolidation";
import { dutyDueTooSoon } from "./rules/duty-due-too-soon";
import { dutyNotSchedulable } from "./rules/duty-not-schedulable";
import { dutyToItself } from "./rules/duty-to-itself";
import { dutyWithoutDue } from "./rules/duty-without-due";
import { dutyWithoutTask } from "./rules/duty-without-task";
import { formWithoutContent } from "./rules/form-without-content";
import { formWithoutTarget } from "./rules/form-without-target";
import { formWithoutUnit } from "./rules/form-without-unit";
import { hotlineWithoutContact } from "./rules/hotline-without-contact";
import { illustrativeContact } from "./rules/illustrative-contact";
import { impossibleSyllable } from "./rules/impossible-syllable";
import { leadAlsoJoint } from "./rules/lead-also-joint";
import { letterheadCapitals } from "./rules/letterhead-capitals";
import { loudspeakerWithoutSlot } from "./rules/loudspeaker-without-slot";
import { missingNumberOrDate } from "./rules/missing-number-or-date";
import { missingPart } from "./rules/missing-part";
import { missingSpace } from "./rules/missing-space";
import { missingSuperiorPlan } from "./rules/missing-superior-plan";
import { misspeltPhrase } from "./rules/misspelt-phrase";
import { modelMismatch } from "./rules/model-mismatch";
import { noBudget } from "./rules/no-budget";
import { noBudgetOwner } from "./rules/no-budget-owner";
import { noReportingDuty } from "./rules/no-reporting-duty";
import { noTarget } from "./rules/no-target";
import { numberFormInText } from "./rules/number-form-in-text";
import { officeCapital } from "./rules/office-capital";
import { outlinePartMissing } from "./rules/outline-part-missing";
import { peopleCapital } from "./rules/people-capital";
import { placeForm } from "./rules/place-form";
import { recipientImplementersMissing } from "./rules/recipient-implementers-missing";
import { recipientPunctuation } from "./rules/recipient-punctuation";
import { recipientSuperiorMissing } from "./rules/recipient-superior-missing";
import { repealedDocument } from "./rules/repealed-document";
import { reportWithoutDuty } from "./rules/report-without-duty";
import { signatureAuthority } from "./rules/signature-authority";
import { signatureTitle } from "./rules/signature-title";
import { slipNotFound } from "./rules/slip-not-found";
import { slotOverlap } from "./rules/slot-overlap";
import { slotTooLong } from "./rules/slot-too-long";
import { spellingVariantsMixed } from "./rules/spelling-variants-mixed";
import { staleDistrict } from "./rules/stale-district";
import { staleOfficer } from "./rules/stale-officer";
import { staleOneStop } from "./rules/stale-one-stop";
import { stalePeriod } from "./rules/stale-period";
import { staleServiceLevels } from "./rules/stale-service-levels";
import { stateCapital } from "./rules/state-capital";
import { straySpace } from "./rules/stray-space";
import { subNumbering } from "./rules/sub-numbering";
import { superiorPlanIncomplete } from "./rules/superior-plan-incomplete";
import { superiorPlanLater } from "./rules/superior-plan-later";
import { targetAbovePopulation } from "./rules/target-above-population";
import { taskWithoutDeadline } from "./rules/task-without-deadline";
import { taskWithoutProduct } from "./rules/task-without-product";
import { titleWithoutYear } from "./rules/title-without-year";
import { tonePlacementMixed } from "./rules/tone-placement-mixed";
import { unitNotInForce } from "./rules/unit-not-in-force";
import { unitRenamed } from "./rules/unit-renamed";
import { unitWithoutTask } from "./rules/unit-without-task";
import { vagueListEnding } from "./rules/vague-list-ending";
import { yearMismatch } from "./rules/year-mismatch";

/** All rules of the check, in the order of the document. */
export const planRules: readonly PlanRule[] = [
	missingPart,
	outlinePartMissing,
	missingSuperiorPlan,
	superiorPlanIncomplete,
	superiorPlanLater,
	repealedDocument,
	documentSymbolForm,
	numberFormInText,
	missingNumberOrDate,
	documentDateFarFromYear,
	documentDateDayOff,
	yearMismatch,
	titleWithoutYear,
	letterheadCapitals,
	placeForm,
	modelMismatch,
	staleDistrict,
	staleOneStop,
	staleOfficer,
	unitRenamed,
	unitNotInForce,
	staleServiceLevels,
	stalePeriod,
	audienceWithoutContent,
	contentWithoutForm,
	contentWithoutTask,
	areaNotCovered,
	formWithoutUnit,
	formWithoutContent,
	unitWithoutTask,
	assignmentWithoutTask,
	leadAlsoJoint,
	taskWithoutDeadline,
	taskWithoutProduct,
	dateOutsideYear,
	dueBeforeIssue,
	noTarget,
	formWithoutTarget,
	targetAbovePopulation,
	noBudget,
	noBudgetOwner,
	budgetWithoutSource,
	noReportingDuty,
	dutyWithoutTask,
	reportWithoutDuty,
	dutyWithoutDue,
	dutyNotSchedulable,
	dutyToItself,
	dutyDueTooSoon,
	dutyAfterConsolidation,
	hotlineWithoutContact,
	illustrativeContact,
	loudspeakerWithoutSlot,
	slotTooLong,
	slotOverlap,
	tonePlacementMixed,
	spellingVariantsMixed,
	misspeltPhrase,
	impossibleSyllable,
	missingSpace,
	straySpace,
	brokenHyphen,
	peopleCapital,
	stateCapital,
	officeCapital,
	articleCapital,
	dateFormInText,
	abbreviationUnexplained,
	vagueListEnding,
	duplicateText,
	subNumbering,
	closingMark,
	recipientSuperiorMissing,
	recipientImplementersMissing,
	recipientPunctuation,
	archiveForm,
	signatureAuthority,
	signatureTitle,
	annexTableShape,
	annexNotMentioned,
	slipNotFound,
];
