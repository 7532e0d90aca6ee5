import type { AuditFinding, AuditReport } from '../../../src/model/audit-report.ts';
import type { Localized } from '../../../src/model/config.ts';
import { iso9001, sayFigures } from '../../../src/model/iso-9001.ts';
import type { Landing } from '../../../src/playbook/read-history.ts';
import { countFigures } from './count-figures.ts';
import { judgeChanges } from './judge-changes.ts';
import { judgeHistory, judgePages, judgeReviews, judgeSets } from './judge-pages.ts';
import { listChanges } from './list-changes.ts';
import { listPages } from './list-pages.ts';
import { collectReviews, listReviews } from './list-reviews.ts';
import { periodOf } from './period.ts';
import type { Replay } from './timeline.ts';
import { toTime } from './to-landed.ts';

/** Everything there is to say of a period. Depends on the history and the two days alone. */
export function makeReport(
  replay: Replay,
  { from, to, head }: { from: string; to: string; head: Pick<Landing, 'id' | 'time'> },
): AuditReport {
  const period = periodOf(replay, from, to);
  const { config, steps } = replay;
  const cut = steps[period.cut];
  const about: AuditReport['about'] = {
    playbook: inOwnLanguage(config.name, config.languages.default),
    company: config.company,
    from,
    to,
    timeZone: config.timeZone,
    commit: head.id,
    commitTime: toTime(head.time),
    historyFrom: (cut ?? steps[0]!).day,
    historyCutOff: cut !== undefined,
  };
  const known = collectReviews(replay);
  const pages = listPages(replay, period);
  const reviews = listReviews(known, replay, period);
  const changes = listChanges(replay, period);
  const findings = [
    ...judgeHistory(about),
    ...judgeChanges(changes, known, replay, period),
    ...judgeSets(known, replay, period),
    ...judgeReviews(known, replay, period),
    ...judgePages(pages, replay, period),
  ].sort((a, b) => rank(a) - rank(b));
  const records = 1 + pages.length + reviews.length + changes.length + findings.length + iso9001.length;
  const figures = { ...countFigures({ pages, changes }, replay, period), records };
  const clauses = iso9001.map(({ edition, number, asks, evidence, gaps }) => ({
    edition,
    number,
    asks,
    evidence: sayFigures(evidence, figures),
    gaps: sayFigures(gaps, figures),
  }));
  return { version: 1, about, pages, reviews, changes, findings, clauses };
}

/** Warnings first; a history that is cut off before all others. */
function rank({ rule, severity }: AuditFinding): number {
  if (rule === 'history-cut-off') return 0;
  return severity === 'warning' ? 1 : 2;
}

function inOwnLanguage(text: Localized, lang: string): string {
  return typeof text === 'string' ? text : (text[lang] ?? Object.values(text)[0]!);
}
