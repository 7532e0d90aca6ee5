import type { z } from 'zod';
import { config as configSchema, folder as folderSchema, type Config, type Folder } from '../../src/model/config.ts';
import type { Range } from '../../src/model/diagnostic.ts';
import type { Review } from '../../src/model/fields.ts';
import { kinds, type Kind, type KindFolder } from '../../src/model/kinds.ts';
import { owner as ownerSchema, type Owner } from '../../src/model/owners.ts';
import type {
  DataOf,
  FieldPath,
  Page,
  Playbook,
  PlaybookFolder,
  TranslatedPage,
  UnreadPage,
} from '../../src/model/page.ts';
import type { Redirect } from '../../src/model/redirects.ts';
import type { PlannedReview } from '../../src/model/review-plan.ts';
import type { SearchTest } from '../../src/model/search-test.ts';
import { synonyms as synonymsSchema } from '../../src/model/synonyms.ts';
import { translation as translationSchema } from '../../src/model/translation.ts';
import { readProse } from '../../src/prose/read-prose.ts';

type Input<F extends KindFolder> = Partial<z.input<(typeof kinds)[F]['schema']>>;

/** What of a page is not in its front matter. */
export interface Around {
  /** The text below the front matter, in MDX. It begins in line 1. */
  text?: string;
  file?: string;
  branch?: string[];
  /** Stands for an owner given by the folder. */
  owner?: string;
  hash?: string;
  translations?: TranslatedPage[];
}

/** The hash of every page and folder here, unless a test gives another. */
export const hash = '00000000';

/** A review that no rule has anything against, when today is 1 June 2026. */
export function reviewed(over: Partial<Review> = {}): Review {
  return {
    on: '2026-05-01',
    by: 'delivery-lead',
    how: 'ran-on-real-case',
    found: 'Ran it on two cases; all steps hold.',
    next: '2026-08-01',
    of: hash,
    ...over,
  };
}

export const procedure = builder('procedures', {});
export const checklist = builder('checklists', { use: 'read-do' }, '- [ ] Read the label.');
export const phrase = builder('phrases', {
  situation: 'greeting',
  channels: ['phone'],
  tone: 'Warm.',
  says: [{ id: 'en', lang: 'en', text: 'Good morning.' }],
});
export const principle = builder('principles', {
  values: ['warmth'],
  asks: { frontline: 'Greet.', manager: 'Coach.', leadership: 'Listen.' },
});
export const path = builder('paths', {
  for: ['adviser'],
  steps: [{ id: 'first', title: 'Read it.', page: 'late-delivery', do: 'read', minutes: 5 }],
});
export const scenario = builder('scenarios', { start: 'call', nodes: [node('call', 'end'), node('end')] });
export const metric = builder('metrics', {
  side: 'external',
  unit: '%',
  direction: 'higher',
  healthy: 80,
  alarm: 60,
  formula: 'Fives of all answers.',
  source: 'Survey.',
});
export const scorecard = builder('scorecards', { level: 'frontline', metrics: ['top-box-share'] });
export const ritual = builder('rituals', {
  recurrence: 'FREQ=WEEKLY;BYDAY=MO',
  starts: '2026-01-05',
  minutes: 15,
  who: 'The team.',
});
export const story = builder('stories', { tells: 'lesson', on: '2026-02-01' });
export const role = builder('roles', { level: 'frontline', expects: [{ id: 'calls', text: 'Answers calls.' }] });
export const worksheet = builder('worksheets', { sheet: 'touch-count' });
export const term = builder('glossary', { short: 'What it means.' });

/** A node of a scenario; its choices lead to other nodes. */
export function node(id: string, ...to: string[]): z.input<(typeof kinds)['scenarios']['schema']>['nodes'][number] {
  return {
    id,
    says: 'The phone rings.',
    choices: to.map((other) => ({
      id: `to-${other}`,
      label: 'Answer.',
      to: other,
      feedback: 'Well done.',
      verdict: 'good',
    })),
  };
}

function builder<F extends KindFolder>(folder: F, base: Input<F>, baseText = '') {
  const { kind, schema } = kinds[folder];
  return (
    over: Input<F> = {},
    { text = baseText, owner, translations = [], ...around }: Around = {},
  ): Page<(typeof kinds)[F]['kind']> => {
    const id = over.id ?? `a-${kind}`;
    const common = {
      id,
      title: `The ${kind}`,
      summary: 'What the reader gets.',
      owner: owner === undefined ? 'delivery-lead' : undefined,
      levels: ['frontline'],
      reviews: [reviewed()],
    };
    // The schema of the folder makes the data of its kind.
    const data = schema.parse({ ...common, ...base, ...over }) as DataOf<Kind>;
    const page: Page = {
      kind,
      folder,
      id,
      file: `content/${[folder, ...(around.branch ?? []), id].join('/')}.mdx`,
      branch: [],
      data,
      owner: data.owner ?? owner,
      risk: data.risk ?? 'standard',
      hash,
      digest: hash,
      body: readProse(text).body,
      translations: Object.fromEntries(translations.map((translated) => [translated.lang, translated])),
      locate,
      ...around,
    };
    return page as Page<(typeof kinds)[F]['kind']>;
  };
}

/** A translation into Italian, or another language. */
export function translation(
  over: Partial<z.input<typeof translationSchema>> & { lang?: string } = {},
  text = '',
): TranslatedPage {
  const { lang = 'it', ...data } = over;
  return {
    lang,
    file: `content/translated.${lang}.mdx`,
    data: translationSchema.parse({
      title: 'Il titolo',
      summary: 'Che cosa trova il lettore.',
      translates: hash,
      ...data,
    }),
    body: readProse(text).body,
    locate,
  };
}

/** An owner who is in office and has an account. */
export function owner(over: Partial<z.input<typeof ownerSchema>> = {}): Owner {
  return ownerSchema.parse({
    id: 'delivery-lead',
    name: 'Delivery lead',
    contact: {},
    account: '@example/delivery',
    ...over,
  });
}

/** A folder with a `_folder.yaml`. */
export function folder(path: string, over: Partial<z.input<typeof folderSchema>> = {}): PlaybookFolder {
  const data: Folder = folderSchema.parse({ title: 'Folder', ...over });
  return { path, data, file: `content/${path}/_folder.yaml`, hash, locate };
}

/** What a test gives of a playbook; the rest is as it should be. */
export interface Parts {
  pages?: Page[];
  owners?: Owner[];
  folders?: PlaybookFolder[];
  config?: Partial<z.input<typeof configSchema>>;
  synonyms?: z.input<typeof synonymsSchema>;
  searchTests?: SearchTest[];
  unseenSearchTests?: SearchTest[];
  reviewPlan?: PlannedReview[];
  redirects?: Redirect[];
  unreadable?: string[];
  unread?: UnreadPage[];
  assets?: string[];
}

export function playbook({
  pages = [],
  owners = [owner()],
  folders = [],
  config = {},
  synonyms = {},
  searchTests = [],
  unseenSearchTests = [],
  reviewPlan = [],
  redirects = [],
  unreadable = [],
  unread = [],
  assets = [],
}: Parts): Playbook {
  return {
    config: configOf(config),
    owners,
    synonyms: synonymsSchema.parse(synonyms),
    searchTests: { 'search-tests.yaml': searchTests, 'search-tests-unseen.yaml': unseenSearchTests },
    reviewPlan,
    redirects,
    pages,
    folders,
    unreadable: new Set(unreadable),
    unread,
    assets: new Set(assets),
    locate: (file, field) => ({ file: `content/${file}`, range: locate(field) }),
    diagnostics: [],
  };
}

function configOf(over: Partial<z.input<typeof configSchema>>): Config {
  return configSchema.parse({
    name: 'Playbook',
    company: 'Example',
    languages: { default: 'en', all: ['en'] },
    timeZone: 'Europe/Rome',
    riskClasses: {
      critical: { months: 3, weakest: 'compared-with-system' },
      standard: { months: 6, weakest: 'read' },
      low: { months: 12, weakest: 'read' },
    },
    levels: { frontline: 'Frontline', manager: 'Managers', leadership: 'Leadership' },
    channels: { phone: 'Phone', email: 'E-mail', chat: 'Chat' },
    situations: { greeting: 'Greeting', hold: 'Hold' },
    values: { warmth: 'Warmth', craft: 'Craft' },
    tags: { delivery: 'Delivery' },
    ...over,
  });
}

/** A place that differs from field to field: the line tells how deep it is, the column how long its name. */
export function locate(field: FieldPath): Range {
  const column = field.join('.').length + 1;
  return { line: field.length + 1, column, endLine: field.length + 1, endColumn: column + 1 };
}
