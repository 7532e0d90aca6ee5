import type { Config } from '../model/config.ts';
import type { KindFolder } from '../model/kinds.ts';
import { say, type Lang } from '../model/localized.ts';
import type { Site } from './site.ts';

/** What the frame around every page shows. It is the same on all pages of a language. */
export interface Frame {
  name: string;
  company: string;
  /** The edition: which state of the playbook this is. */
  edition: string;
  timeZone: string;
  defaultLang: Lang;
  languages: readonly Lang[];
  /** The kinds that have a page. */
  kinds: readonly KindFolder[];
  example: string | undefined;
  notice: { text: string; until: string; link: string | undefined } | undefined;
  mail: string | undefined;
  repository: Config['repository'];
}

/** The frame in a language. */
export function frameOf({ config, defaultLang, kinds, languages }: Site, lang: Lang): Frame {
  return {
    name: say(config.name, lang, defaultLang),
    company: config.company,
    edition: VADEMECUM_EDITION,
    timeZone: config.timeZone,
    defaultLang,
    languages,
    kinds,
    example: config.example?.day,
    notice: config.notice && {
      text: say(config.notice.text, lang, defaultLang),
      until: config.notice.until,
      link: config.notice.link,
    },
    mail: config.feedback?.mail,
    repository: config.repository,
  };
}
