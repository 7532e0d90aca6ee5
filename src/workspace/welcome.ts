import type { KindFolder } from '../model/kinds.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { toLink, type LinkView, type Site } from './site.ts';

/** What the welcome page leads to. */
export interface WelcomeView {
  topTasks: LinkView[];
  paths: { link: LinkView; steps: number; minutes: number }[];
  principles: LinkView[];
}

/** What the welcome page leads to, in a language: pages in force only. */
export function welcomeOf(site: Site, lang: Lang): WelcomeView {
  const inForce = (folder: KindFolder) =>
    site.entries.filter((entry) => entry.folder === folder && entry.data.status === 'active');
  return {
    topTasks: site.config.topTasks.flatMap((id) => site.byId.get(id) ?? []).map((entry) => toLink(site, entry, lang)),
    paths: (inForce('paths') as Entry<'path'>[]).map((entry) => ({
      link: toLink(site, entry, lang),
      steps: entry.data.steps.length,
      minutes: entry.data.steps.reduce((sum, step) => sum + step.minutes, 0),
    })),
    principles: inForce('principles').map((entry) => toLink(site, entry, lang)),
  };
}
