import { inLanguage } from '../model/address.ts';
import { kindTitle } from '../model/kinds.ts';
import type { Frame } from './frame.ts';
import type { PageView } from './page-view.ts';
import type { LinkView } from './site.ts';

/** What the status bar says of a page of the playbook. */
export interface PageFacts {
  /** What one page of its kind is called, what all of them are, and where they are listed. */
  kind: { one: string; many: string; href: string };
  owner: { name: string; href: string } | undefined;
  trust: LinkView['trust'];
  /** How long it takes to read, in minutes; nothing where there is no prose. */
  minutes: number | undefined;
  /** The page says how to report that it is wrong. */
  hasFeedback: boolean;
}

/** The facts of a page. */
export function pageFacts(
  { folder, lang, defaultLang, owner, trust, words }: PageView,
  { mail, repository }: Frame,
): PageFacts {
  const { one, many } = kindTitle(folder, lang);
  return {
    kind: { one, many, href: inLanguage(`/${folder}/`, lang, defaultLang) },
    owner: owner && { name: owner.name, href: inLanguage(`/owners/${owner.id}/`, lang, defaultLang) },
    trust,
    minutes: words > 0 ? Math.max(1, Math.round(words / 220)) : undefined,
    hasFeedback: (owner?.contact.mail ?? mail ?? repository) !== undefined,
  };
}
