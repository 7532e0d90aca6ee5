import type { ScorecardMetric } from '../../../src/workspace/scorecards.ts';

const common = { formula: 'As its page says.', source: 'The survey.', href: '/metrics/x/', aliases: [] };

/** Three metrics of three directions, as a scorecard carries them. */
export const metrics: readonly ScorecardMetric[] = [
  {
    ...common,
    ...{ id: 'top-box-share', title: 'Top-box share', side: 'external', unit: '%', answers: 'marks' },
    ...{ direction: 'higher', healthy: 65, alarm: 55, ratio: undefined },
  },
  {
    ...common,
    ...{ id: 'net-promoter-score', title: 'Our Net Promoter Score', side: 'external', unit: 'points' },
    ...{ aliases: ['NPS'], answers: 'recommendation', direction: 'higher', healthy: 50, alarm: 30, ratio: undefined },
  },
  {
    ...common,
    ...{ id: 'touches-per-purchase', title: 'Touches per purchase', side: 'internal', unit: 'touches a purchase' },
    ...{ direction: 'lower', healthy: 2, alarm: 4, answers: undefined },
    ratio: { part: 'Touches logged', whole: 'Purchases completed', times: 1 },
  },
  {
    ...common,
    ...{ id: 'complaint-rate', title: 'Complaint rate', side: 'external', unit: 'complaints per 1,000 orders' },
    ...{ direction: 'lower', healthy: 8, alarm: 12, answers: undefined },
    ratio: { part: 'Complaints received', whole: 'Orders delivered', times: 1000 },
  },
];
