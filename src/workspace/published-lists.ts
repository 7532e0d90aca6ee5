import type { Day } from '../base/day.ts';
import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import type { FindingsList } from '../model/findings-list.ts';
import { toFinding } from '../model/findings-report.ts';
import type { ListedPage, PagesList } from '../model/pages-list.ts';
import type { Entry } from '../playbook/entry.ts';
import { lasting } from '../rules/daily-rules.ts';
import { isInForce } from '../rules/reviewed.ts';
import { byWorkDay, type ReviewWork } from '../rules/review-work.ts';
import { toLink, type Site } from './site.ts';
import { withBase } from './with-base.ts';

/** What the lists for other programs are made from, besides the site. */
export interface Published {
  edition: Day;
  work: readonly ReviewWork[];
}

/** What `/api/pages.json` holds. */
export function pagesListOf(site: Site, { edition, work }: Published): PagesList {
  const planned = new Map(work.map((each) => [each.key, each.planned]));
  return {
    version: 1,
    edition,
    timeZone: site.config.timeZone,
    pages: site.entries.map((entry) => listed(site, entry, planned)),
  };
}

function listed(site: Site, entry: Entry, planned: ReadonlyMap<string, Day | undefined>): ListedPage {
  const { id, kind, data, owner = null, risk, hash, source } = entry;
  const { title, summary, href, trust } = toLink(site, entry, site.defaultLang);
  const [newest] = entry.reviews;
  return {
    id,
    kind,
    title,
    summary,
    address: withBase(href),
    file: source.file,
    owner,
    risk,
    status: data.status,
    levels: data.levels,
    reviewed: newest ? { on: newest.on, by: newest.by, how: newest.how } : null,
    due: (isInForce(entry) && trust.next) || null,
    planned: (isInForce(entry) && planned.get(workKey(entry, planned))) || null,
    edited: trust.edited ?? false,
    changed: data.changed ?? null,
    hash,
    languages: [site.defaultLang, ...site.languages.filter((lang) => entry.translations[lang])],
  };
}

/** A page is reviewed by itself, or with the nearest folder above it that is reviewed as a set. */
function workKey({ id, folder, branch }: Entry, planned: ReadonlyMap<string, unknown>): string {
  const parts = [folder, ...branch];
  const folders = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`);
  return [id, ...folders].find((key) => planned.has(key)) ?? id;
}

/** What `/api/findings.json` holds. Nothing in it depends on the day. */
export function findingsListOf(
  site: Site,
  { edition, work, findings }: Published & { findings: readonly Diagnostic[] },
): FindingsList {
  return {
    version: 1,
    edition,
    timeZone: site.config.timeZone,
    findings: lasting(findings).sort(byPlace).map(toFinding),
    reviews: work
      .toSorted(byWorkDay)
      .map(
        ({ page = null, folder = null, title, file, owner = null, risk, last = null, due = null, planned = null }) => ({
          page,
          folder,
          title,
          file,
          owner,
          risk,
          last,
          due,
          planned,
        }),
      ),
    owners: [...site.owners.values()].map(({ id, name, deputy = null, from = null, until = null }) => ({
      id,
      name,
      deputy,
      from,
      until,
    })),
  };
}
