import { digestOf } from '../../playbook/substance.ts';
import { branchOf } from '../../workspace/explorer-tree.ts';
import { frameOf } from '../../workspace/frame.ts';
import type { Site } from '../../workspace/site.ts';
import { frameLang } from './frame-lang.ts';

/** A page of the help that is made from our code alone is rendered again when the code changes, or the frame around it. */
export function cacheKeyOfHelp(site: Site): string {
  const lang = frameLang(site);
  return digestOf(JSON.stringify([site.languages, frameOf(site, lang), branchOf(site, undefined, lang)]));
}
