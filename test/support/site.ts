import { toReading } from '../../src/playbook/read-for-store.ts';
import { createSite, type Site } from '../../src/workspace/site.ts';
import { playbook, type Parts } from './pages.ts';

/** A playbook as the site shows it. */
export function siteOf(parts: Parts): Site {
  const { entries, settings } = toReading(playbook(parts), []);
  return createSite(entries, settings);
}
