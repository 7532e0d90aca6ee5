import { getCollection, getEntry } from 'astro:content';
import type { Entry } from '../playbook/entry.ts';
import type { Settings } from '../playbook/settings.ts';
import { createSite, type Site } from './site.ts';

let loaded: Promise<Site> | undefined;

/** The playbook as the site shows it. Made once a build; anew on each call while developing. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<Site> {
  const pages = await getCollection('pages');
  const settings = await getEntry('settings', 'settings');
  if (!settings) throw new Error('The settings of the playbook are not in the store.');
  return createSite(
    pages.map(({ data }) => data as Entry),
    settings.data as Settings,
  );
}
