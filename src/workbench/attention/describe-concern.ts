import type { Texts } from '../../i18n/en.ts';
import { fillIn } from '../fill-in.ts';
import type { Concern } from './concerns.ts';
import { nextSteps, type Making, type NextStep } from './next-steps.ts';
import { sayConcern, type SaidConcern } from './say-concern.ts';

/** The signs of severities. */
export const severityIcons = { error: 'stop', warning: 'warning', info: 'info' } as const;

/** A finding as it is shown. */
export interface Described extends SaidConcern {
  rule: string;
  severity: Concern['severity'];
  word: string;
  /** What it is about: a page as a link, a folder, or a file. */
  about: About;
  steps: NextStep[];
  /** Where it stands, for those who have no repository to be led to. */
  place: string | undefined;
}

/** What a finding, or a group of them, is about. */
export interface About {
  title: string;
  icon: string;
  href?: string;
  lang?: string;
  /** What it is, and who answers for it. */
  notes: string[];
}

/** What descriptions are made with. */
export interface Describing extends Making {
  texts: Pick<Texts['attention'], 'steps' | 'said' | 'severity' | 'set' | 'itself' | 'place' | 'nobody'>;
  lang: string;
}

/** A finding in words, with its next steps. */
export function describe(concern: Concern, making: Describing): Described {
  const { texts, lang, attention } = making;
  const said = sayConcern(concern, texts, lang);
  const { rule, severity, file, line } = concern;
  return {
    ...{ ...said, rule, severity, word: texts.severity[severity], about: aboutOf(concern, making) },
    steps: nextSteps(concern, said.message, making),
    place: attention.repository ? undefined : fillIn(texts.place, file, String(line)),
  };
}

/** The page that a finding is about, or else the folder or the file. */
export function aboutOf({ page, file, owner }: Concern, { attention, texts, linkTo }: Describing): About {
  const name = owner === undefined ? [] : [attention.owners.get(owner)?.name ?? owner];
  if (page) {
    const [one = '', , icon = 'book'] = attention.kinds[page.kind] ?? [];
    const { title, lang, address } = page;
    return { title, icon, href: linkTo(address), notes: [one, ...name], ...(lang === undefined ? {} : { lang }) };
  }
  const [, folder] = /^[^/]+\/(.+)\/_folder\.yaml$/.exec(file) ?? [];
  const section = folder === undefined ? undefined : (attention.sections.get(folder) ?? folder);
  if (section !== undefined) return { title: fillIn(texts.set, section), icon: 'contents', notes: [file, ...name] };
  return { title: texts.itself, icon: 'settings', notes: [file] };
}

/** An owner, as the head of their group. */
export function aboutOwner(id: string, { attention, texts, linkTo }: Describing): About {
  const owner = attention.owners.get(id);
  if (!owner) return { title: texts.nobody, icon: 'person', notes: [] };
  return { title: owner.name, icon: 'person', href: linkTo(`/owners/${id}/`), notes: [] };
}
