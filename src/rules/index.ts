import { anchorBroken } from './anchor-broken.ts';
import { benchmarkLedNowhere } from './benchmark-led-nowhere.ts';
import { chainIncomplete } from './chain-incomplete.ts';
import { checkAnswers } from './check-answers.ts';
import { checkStale } from './check-stale.ts';
import { escalationMissing } from './escalation-missing.ts';
import { factRepeated } from './fact-repeated.ts';
import { factUnknown } from './fact-unknown.ts';
import { headingOrder } from './heading-order.ts';
import { headingRepeated } from './heading-repeated.ts';
import { historyMissing } from './history-missing.ts';
import { humanTouchMissing } from './human-touch-missing.ts';
import { idRepeated } from './id-repeated.ts';
import { idRepeatedInList } from './id-repeated-in-list.ts';
import { imageAlt } from './image-alt.ts';
import { imageMissing } from './image-missing.ts';
import { latitudeLimit } from './latitude-limit.ts';
import { latitudeMissing } from './latitude-missing.ts';
import { linkBroken } from './link-broken.ts';
import { linkForm } from './link-form.ts';
import { linkRetired } from './link-retired.ts';
import { linkText } from './link-text.ts';
import { metricOrder } from './metric-order.ts';
import { ownerAccount } from './owner-account.ts';
import { ownerLeft } from './owner-left.ts';
import { ownerMissing } from './owner-missing.ts';
import { ownerUnknown } from './owner-unknown.ts';
import { pageOrphan } from './page-orphan.ts';
import { pageRemovedWithoutRedirect } from './page-removed-without-redirect.ts';
import { pathReinforcement } from './path-reinforcement.ts';
import { pathStepOverdue } from './path-step-overdue.ts';
import { pathStep } from './path-step.ts';
import { planLate } from './plan-late.ts';
import { planRepeated } from './plan-repeated.ts';
import { planUnknown } from './plan-unknown.ts';
import { prerequisiteCycle } from './prerequisite-cycle.ts';
import { principleUnpractised } from './principle-unpractised.ts';
import { redirectAltered } from './redirect-altered.ts';
import { redirectBroken } from './redirect-broken.ts';
import { referenceKind } from './reference-kind.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { retiredWithoutSuccessor } from './retired-without-successor.ts';
import { reviewAltered } from './review-altered.ts';
import { reviewBulk } from './review-bulk.ts';
import { reviewDay } from './review-day.ts';
import { reviewDueSoon } from './review-due-soon.ts';
import { reviewMethod } from './review-method.ts';
import { reviewMissing } from './review-missing.ts';
import { reviewOfOtherText } from './review-of-other-text.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewRepeated } from './review-repeated.ts';
import { reviewerIsAuthor } from './reviewer-is-author.ts';
import { reviewerNotInOffice } from './reviewer-not-in-office.ts';
import { ritualRecurrence } from './ritual-recurrence.ts';
import type { Rule } from './rule.ts';
import { scenarioEndless } from './scenario-endless.ts';
import { scenarioNodeUnknown } from './scenario-node-unknown.ts';
import { scenarioUnreachable } from './scenario-unreachable.ts';
import { scorecardExternal } from './scorecard-external.ts';
import { searchTestPage } from './search-test-page.ts';
import { searchTestTelling } from './search-test-telling.ts';
import { secondGroupMissing } from './second-group-missing.ts';
import { sheetIncomplete } from './sheet-incomplete.ts';
import { successorWithoutRetirement } from './successor-without-retirement.ts';
import { synonymNowhere } from './synonym-nowhere.ts';
import { taskMissing } from './task-missing.ts';
import { taskRepeated } from './task-repeated.ts';
import { titleLength } from './title-length.ts';
import { titleRepeated } from './title-repeated.ts';
import { translationMissing } from './translation-missing.ts';
import { translationOrphan } from './translation-orphan.ts';
import { translationStale } from './translation-stale.ts';
import { translationStructure } from './translation-structure.ts';
import { vocabularyUnknown } from './vocabulary-unknown.ts';
import { wordingMissing } from './wording-missing.ts';
import { yearGap } from './year-gap.ts';

/** All rules, in the order of reporting: who answers, is it checked, does it hold together, is it complete, does it read well, is it found. */
export const rules: readonly Rule[] = [
  ownerMissing,
  ownerUnknown,
  ownerLeft,
  ownerAccount,
  historyMissing,
  reviewAltered,
  reviewMissing,
  reviewDay,
  reviewMethod,
  reviewOfOtherText,
  reviewRepeated,
  reviewBulk,
  reviewerNotInOffice,
  reviewerIsAuthor,
  reviewOverdue,
  reviewDueSoon,
  planLate,
  planRepeated,
  planUnknown,
  idRepeated,
  idRepeatedInList,
  referenceUnknown,
  referenceKind,
  factUnknown,
  factRepeated,
  vocabularyUnknown,
  linkBroken,
  linkForm,
  anchorBroken,
  linkRetired,
  linkText,
  checkAnswers,
  checkStale,
  latitudeMissing,
  latitudeLimit,
  humanTouchMissing,
  escalationMissing,
  taskMissing,
  secondGroupMissing,
  taskRepeated,
  scenarioNodeUnknown,
  scenarioUnreachable,
  scenarioEndless,
  metricOrder,
  scorecardExternal,
  sheetIncomplete,
  ritualRecurrence,
  yearGap,
  principleUnpractised,
  chainIncomplete,
  pathStep,
  pathStepOverdue,
  pathReinforcement,
  prerequisiteCycle,
  benchmarkLedNowhere,
  retiredWithoutSuccessor,
  successorWithoutRetirement,
  pageRemovedWithoutRedirect,
  redirectAltered,
  redirectBroken,
  titleRepeated,
  titleLength,
  headingOrder,
  headingRepeated,
  imageMissing,
  imageAlt,
  pageOrphan,
  synonymNowhere,
  searchTestPage,
  searchTestTelling,
  translationStale,
  translationStructure,
  translationOrphan,
  translationMissing,
  wordingMissing,
];
