import type { Day } from '../../src/base/day.ts';
import { answerTexts } from '../../src/i18n/answer-texts.ts';
import type { Lang } from '../../src/model/localized.ts';
import type { Playbook } from '../../src/model/page.ts';
import { trustState } from '../../src/model/trust.ts';
import { toEntries } from '../../src/playbook/entry.ts';
import type { AnswerPage } from '../../src/workbench/search/answer/answer.ts';
import { figureThings } from '../../src/workbench/search/answer/figure-things.ts';
import type { Asked } from '../../src/workbench/search/answer/find-answers.ts';
import { ownersOn, ownerThings, wordThings } from '../../src/workbench/search/answer/known-things.ts';
import { questionsOf } from '../../src/workbench/search/answer/questions.ts';
import { answerOwners, figures } from '../../src/workspace/answers.ts';
import { createSite, toLink, type Site } from '../../src/workspace/site.ts';

/** A playbook as the site shows it. */
export function siteOf(playbook: Playbook): Site {
  const { config, owners, folders, synonyms } = playbook;
  return createSite(toEntries(playbook), { config, owners, folders, synonyms, digest: '', redirects: [] });
}

/** What a reader of a language asks on a day, made from what the site sends to browsers. */
export function askedOn(site: Site, lang: Lang, today: Day): Asked {
  const { questions: lists } = answerTexts(lang, site.defaultLang);
  const questions = questionsOf(
    lists.map(({ words }) => words),
    lists.map((list) => list.lang),
  );
  const known = answerOwners(site, lang);
  const pages = pagesOf(site, lang, today);
  const reader = { questions, lang, source: site.defaultLang };
  const owners = ownersOn(known.owners, today);
  const fixed = figures(site, lang);
  const byId = new Map(pages.map((page) => [page.id, page]));
  const thingsFor = (query: string) => [
    ...ownerThings(owners, known.folders, { ...reader, addressOf: (path) => `/${path}/` }),
    ...wordThings(pages, query, reader),
    ...figureThings(fixed, query, { ...reader, owners, pages: byId }),
  ];
  return { thingsFor, questions, pages };
}

function pagesOf(site: Site, lang: Lang, today: Day): AnswerPage[] {
  return site.entries
    .filter(({ data }) => data.status !== 'retired')
    .map((entry) => {
      const { id, title, href, lang: textLang, trust } = toLink(site, entry, lang);
      const { aliases } = entry.translations[lang]?.data ?? entry.data;
      const section = [entry.folder, ...entry.branch].join('/');
      const state = trustState(trust, today);
      return { id, title, aliases, href, lang: textLang, kind: entry.folder, kindName: entry.kind, section, state };
    });
}
