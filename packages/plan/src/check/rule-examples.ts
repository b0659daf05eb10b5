import type { PlanRule, RuleExamples } from "./rule-type";
import { abbreviationUnexplained, abbreviationUnexplainedExamples } from "./rules/abbreviation-unexplained";
import { annexNotMentioned, annexNotMentionedExamples } from "./rules/annex-not-mentioned";
import { annexTableShape, annexTableShapeExamples } from "./rules/annex-table-shape";
import { archiveForm, archiveFormExamples } from "./rules/archive-form";
import { areaNotCovered, areaNotCoveredExamples } from "./rules/area-not-covered";
import { articleCapital, articleCapitalExamples } from "./rules/article-capital";
import { assignmentWithoutTask, assignmentWithoutTaskExamples } from "./rules/assignment-without-task";
import { audienceWithoutContent, audienceWithoutContentExamples } from "./rules/audience-without-content";
import { brokenHyphen, brokenHyphenExamples } from "./rules/broken-hyphen";
import { budgetWithoutSource, budgetWithoutSourceExamples } from "./rules/budget-without-source";
import { closingMark, closingMarkExamples } from "./rules/closing-mark";
import { contentWithoutForm, contentWithoutFormExamples } from "./rules/content-without-form";
import { contentWithoutTask, contentWithoutTaskExamples } from "./rules/content-without-task";
import { dateFormInText, dateFormInTextExamples } from "./rules/date-form-in-text";
import { dateOutsideYear, dateOutsideYearExamples } from "./rules/date-outside-year";
import { documentDateDayOff, documentDateDayOffExamples } from "./rules/document-date-day-off";
import { documentDateFarFromYear, documentDateFarFromYearExamples } from "./rules/document-date-far-from-year";
import { documentSymbolForm, documentSymbolFormExamples } from "./rules/document-symbol-form";
import { dueBeforeIssue, dueBeforeIssueExamples } from "./rules/due-before-issue";
import { duplicateText, duplicateTextExamples } from "./rules/duplicate-text";
import { dutyAfterConsolidation, dutyAfterConsolidationExamples } from "./rules/duty-after-consolidation";
import { dutyDueTooSoon, dutyDueTooSoonExamples } from "./rules/duty-due-too-soon";
import { dutyNotSchedulable, dutyNotSchedulableExamples } from "./rules/duty-not-schedulable";
import { dutyToItself, dutyToItselfExamples } from "./rules/duty-to-itself";
import { dutyWithoutDue, dutyWithoutDueExamples } from "./rules/duty-without-due";
import { dutyWithoutTask, dutyWithoutTaskExamples } from "./rules/duty-without-task";
import { formWithoutContent, formWithoutContentExamples } from "./rules/form-without-content";
import { formWithoutTarget, formWithoutTargetExamples } from "./rules/form-without-target";
import { formWithoutUnit, formWithoutUnitExamples } from "./rules/form-without-unit";
import { hotlineWithoutContact, hotlineWithoutContactExamples } from "./rules/hotline-without-contact";
import { illustrativeContact, illustrativeContactExamples } from "./rules/illustrative-contact";
import { impossibleSyllable, impossibleSyllableExamples } from "./rules/impossible-syllable";
import { leadAlsoJoint, leadAlsoJointExamples } from "./rules/lead-also-joint";
import { letterheadCapitals, letterheadCapitalsExamples } from "./rules/letterhead-capitals";
import { loudspeakerWithoutSlot, loudspeakerWithoutSlotExamples } from "./rules/loudspeaker-without-slot";
import { missingNumberOrDate, missingNumberOrDateExamples } from "./rules/missing-number-or-date";
import { missingPart, missingPartExamples } from "./rules/missing-part";
import { missingSpace, missingSpaceExamples } from "./rules/missing-space";
import { missingSuperiorPlan, missingSuperiorPlanExamples } from "./rules/missing-superior-plan";
import { misspeltPhrase, misspeltPhraseExamples } from "./rules/misspelt-phrase";
import { modelMismatch, modelMismatchExamples } from "./rules/model-mismatch";
import { noBudget, noBudgetExamples } from "./rules/no-budget";
import { noBudgetOwner, noBudgetOwnerExamples } from "./rules/no-budget-owner";
import { noReportingDuty, noReportingDutyExamples } from "./rules/no-reporting-duty";
import { noTarget, noTargetExamples } from "./rules/no-target";
import { numberFormInText, numberFormInTextExamples } from "./rules/number-form-in-text";
import { officeCapital, officeCapitalExamples } from "./rules/office-capital";
import { outlinePartMissing, outlinePartMissingExamples } from "./rules/outline-part-missing";
import { peopleCapital, peopleCapitalExamples } from "./rules/people-capital";
import { placeForm, placeFormExamples } from "./rules/place-form";
import {
	recipientImplementersMissing,
	recipientImplementersMissingExamples,
} from "./rules/recipient-implementers-missing";
import { recipientPunctuation, recipientPunctuationExamples } from "./rules/recipient-punctuation";
import { recipientSuperiorMissing, recipientSuperiorMissingExamples } from "./rules/recipient-superior-missing";
import { repealedDocument, repealedDocumentExamples } from "./rules/repealed-document";
import { reportWithoutDuty, reportWithoutDutyExamples } from "./rules/report-without-duty";
import { signatureAuthority, signatureAuthorityExamples } from "./rules/signature-authority";
import { signatureTitle, signatureTitleExamples } from "./rules/signature-title";
import { slipNotFound, slipNotFoundExamples } from "./rules/slip-not-found";
import { slotOverlap, slotOverlapExamples } from "./rules/slot-overlap";
import { slotTooLong, slotTooLongExamples } from "./rules/slot-too-long";
import { spellingVariantsMixed, spellingVariantsMixedExamples } from "./rules/spelling-variants-mixed";
import { staleDistrict, staleDistrictExamples } from "./rules/stale-district";
import { staleOfficer, staleOfficerExamples } from "./rules/stale-officer";
import { staleOneStop, staleOneStopExamples } from "./rules/stale-one-stop";
import { stalePeriod, stalePeriodExamples } from "./rules/stale-period";
import { staleServiceLevels, staleServiceLevelsExamples } from "./rules/stale-service-levels";
import { stateCapital, stateCapitalExamples } from "./rules/state-capital";
import { straySpace, straySpaceExamples } from "./rules/stray-space";
import { subNumbering, subNumberingExamples } from "./rules/sub-numbering";
import { superiorPlanIncomplete, superiorPlanIncompleteExamples } from "./rules/superior-plan-incomplete";
import { superiorPlanLater, superiorPlanLaterExamples } from "./rules/superior-plan-later";
import { targetAbovePopulation, targetAbovePopulationExamples } from "./rules/target-above-population";
import { taskWithoutDeadline, taskWithoutDeadlineExamples } from "./rules/task-without-deadline";
import { taskWithoutProduct, taskWithoutProductExamples } from "./rules/task-without-product";
import { titleWithoutYear, titleWithoutYearExamples } from "./rules/title-without-year";
import { tonePlacementMixed, tonePlacementMixedExamples } from "./rules/tone-placement-mixed";
import { unitNotInForce, unitNotInForceExamples } from "./rules/unit-not-in-force";
import { unitRenamed, unitRenamedExamples } from "./rules/unit-renamed";
import { unitWithoutTask, unitWithoutTaskExamples } from "./rules/unit-without-task";
import { vagueListEnding, vagueListEndingExamples } from "./rules/vague-list-ending";
import { yearMismatch, yearMismatchExamples } from "./rules/year-mismatch";

/** Every rule with its two examples; apart from the rules, so that a program that only checks does not carry them. */
export const ruleExamples: readonly (readonly [PlanRule, RuleExamples])[] = [
	[missingPart, missingPartExamples],
	[outlinePartMissing, outlinePartMissingExamples],
	[missingSuperiorPlan, missingSuperiorPlanExamples],
	[superiorPlanIncomplete, superiorPlanIncompleteExamples],
	[superiorPlanLater, superiorPlanLaterExamples],
	[repealedDocument, repealedDocumentExamples],
	[documentSymbolForm, documentSymbolFormExamples],
	[numberFormInText, numberFormInTextExamples],
	[missingNumberOrDate, missingNumberOrDateExamples],
	[documentDateFarFromYear, documentDateFarFromYearExamples],
	[documentDateDayOff, documentDateDayOffExamples],
	[yearMismatch, yearMismatchExamples],
	[titleWithoutYear, titleWithoutYearExamples],
	[letterheadCapitals, letterheadCapitalsExamples],
	[placeForm, placeFormExamples],
	[modelMismatch, modelMismatchExamples],
	[staleDistrict, staleDistrictExamples],
	[staleOneStop, staleOneStopExamples],
	[staleOfficer, staleOfficerExamples],
	[unitRenamed, unitRenamedExamples],
	[unitNotInForce, unitNotInForceExamples],
	[staleServiceLevels, staleServiceLevelsExamples],
	[stalePeriod, stalePeriodExamples],
	[audienceWithoutContent, audienceWithoutContentExamples],
	[contentWithoutForm, contentWithoutFormExamples],
	[contentWithoutTask, contentWithoutTaskExamples],
	[areaNotCovered, areaNotCoveredExamples],
	[formWithoutUnit, formWithoutUnitExamples],
	[formWithoutContent, formWithoutContentExamples],
	[unitWithoutTask, unitWithoutTaskExamples],
	[assignmentWithoutTask, assignmentWithoutTaskExamples],
	[leadAlsoJoint, leadAlsoJointExamples],
	[taskWithoutDeadline, taskWithoutDeadlineExamples],
	[taskWithoutProduct, taskWithoutProductExamples],
	[dateOutsideYear, dateOutsideYearExamples],
	[dueBeforeIssue, dueBeforeIssueExamples],
	[noTarget, noTargetExamples],
	[formWithoutTarget, formWithoutTargetExamples],
	[targetAbovePopulation, targetAbovePopulationExamples],
	[noBudget, noBudgetExamples],
	[noBudgetOwner, noBudgetOwnerExamples],
	[budgetWithoutSource, budgetWithoutSourceExamples],
	[noReportingDuty, noReportingDutyExamples],
	[dutyWithoutTask, dutyWithoutTaskExamples],
	[reportWithoutDuty, reportWithoutDutyExamples],
	[dutyWithoutDue, dutyWithoutDueExamples],
	[dutyNotSchedulable, dutyNotSchedulableExamples],
	[dutyToItself, dutyToItselfExamples],
	[dutyDueTooSoon, dutyDueTooSoonExamples],
	[dutyAfterConsolidation, dutyAfterConsolidationExamples],
	[hotlineWithoutContact, hotlineWithoutContactExamples],
	[illustrativeContact, illustrativeContactExamples],
	[loudspeakerWithoutSlot, loudspeakerWithoutSlotExamples],
	[slotTooLong, slotTooLongExamples],
	[slotOverlap, slotOverlapExamples],
	[tonePlacementMixed, tonePlacementMixedExamples],
	[spellingVariantsMixed, spellingVariantsMixedExamples],
	[misspeltPhrase, misspeltPhraseExamples],
	[impossibleSyllable, impossibleSyllableExamples],
	[missingSpace, missingSpaceExamples],
	[straySpace, straySpaceExamples],
	[brokenHyphen, brokenHyphenExamples],
	[peopleCapital, peopleCapitalExamples],
	[stateCapital, stateCapitalExamples],
	[officeCapital, officeCapitalExamples],
	[articleCapital, articleCapitalExamples],
	[dateFormInText, dateFormInTextExamples],
	[abbreviationUnexplained, abbreviationUnexplainedExamples],
	[vagueListEnding, vagueListEndingExamples],
	[duplicateText, duplicateTextExamples],
	[subNumbering, subNumberingExamples],
	[closingMark, closingMarkExamples],
	[recipientSuperiorMissing, recipientSuperiorMissingExamples],
	[recipientImplementersMissing, recipientImplementersMissingExamples],
	[recipientPunctuation, recipientPunctuationExamples],
	[archiveForm, archiveFormExamples],
	[signatureAuthority, signatureAuthorityExamples],
	[signatureTitle, signatureTitleExamples],
	[annexTableShape, annexTableShapeExamples],
	[annexNotMentioned, annexNotMentionedExamples],
	[slipNotFound, slipNotFoundExamples],
];
