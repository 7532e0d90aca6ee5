import type { KindFolder } from '../../src/model/kinds.ts';

/** One page of each kind: one that shows most of what its kind can show. */
export const kindPages: Readonly<Record<KindFolder, string>> = {
  procedures: '/procedures/late-delivery/',
  checklists: '/checklists/refund-over-limit/',
  phrases: '/phrases/name-the-anger/',
  principles: '/principles/exact-standards/',
  paths: '/paths/first-day/',
  scenarios: '/scenarios/angry-caller/',
  metrics: '/metrics/top-box-share/',
  scorecards: '/scorecards/manager-scorecard/',
  rituals: '/rituals/morning-huddle/',
  stories: '/stories/grand-hotel-model/',
  roles: '/roles/team-lead/',
  worksheets: '/worksheets/interview-sheet/',
  glossary: '/glossary/two-person-delivery/',
};

/** Pages in a state that is shown. */
export const statePages = {
  draft: '/procedures/support-a-customer-by-video/',
  retired: '/procedures/refund-by-cheque/',
  overdue: '/procedures/guide-a-caller-through-the-website/',
  dueSoon: '/procedures/take-an-order-change/',
  critical: '/procedures/refund-a-return/',
  fallback: '/it/procedures/late-delivery/',
  translated: '/it/principles/exact-standards/',
} as const;

/** Pages that are no page of the playbook. */
export const ownPages = {
  home: '/',
  contents: '/contents/',
  search: '/search/?q=refund',
  checklistRun: '/checklists/refund-over-limit/run/',
  latitude: '/latitude/',
  coverage: '/coverage/',
  year: '/year/',
  phrasebook: '/phrases/',
  recognition: '/recognition/',
  career: '/career/',
  owners: '/owners/',
  owner: '/owners/service-lead/',
  attention: '/attention/',
  kind: '/procedures/',
  folder: '/procedures/in/delivery/',
  help: '/help/',
  helpOnComponents: '/help/components/',
  helpOnWriting: '/help/write-a-page/procedures/',
  helpOnRule: '/help/rules/review-overdue/',
  helpOnChanging: '/help/change-a-procedure/',
  settings: '/settings/',
  keyboard: '/settings/keyboard/',
  helpFindYourWay: '/help/find-your-way/',
  helpKeyboard: '/help/keyboard-shortcuts/',
  notFound: '/no-such-page/',
} as const;

/** Every design a page can have, by name, in groups that take about as long to look at. */
export const designGroups = {
  'pages of every kind': Object.entries(kindPages),
  'pages in every state': Object.entries(statePages),
  'pages that are none of the playbook': Object.entries(ownPages),
} as const;

/** Every design. */
export const designs: readonly (readonly [name: string, address: string])[] = Object.values(designGroups).flat();
