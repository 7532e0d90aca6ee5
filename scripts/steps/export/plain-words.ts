import type { BlockContent, PhrasingContent } from 'mdast';
import { wayTo, folderOf } from '../../../src/base/path.ts';
import { sayNumber } from '../../../src/base/number.ts';
import type { Lang } from '../../../src/model/localized.ts';
import type { DataOf, Page, Playbook } from '../../../src/model/page.ts';
import type { Component } from './marks.ts';

/** What a page in plain Markdown has to be told, since it stands elsewhere. */
export interface Told {
  /** The page that is written. */
  page: Page;
  /** Its file, from the content folder, with the ending of plain Markdown. */
  file: string;
  lang: Lang;
  playbook: Playbook;
  byId: ReadonlyMap<string, Page>;
  /** The file of each page in the export. */
  fileOf(page: Page): string;
}

type Words = (attribute: (name: string) => string | undefined, told: Told) => PhrasingContent[];

const text = (value: string): PhrasingContent[] => [{ type: 'text', value }];

/** What components within a sentence are in words. */
const inline: Readonly<Record<string, Words>> = {
  Fact: (attribute, told) => text(sayFact(attribute('id'), attribute('page'), told)),
  Term: (attribute, told) => linkTo(attribute('id'), told),
  Page: (attribute, told) => linkTo(attribute('id'), told),
  Blank: (attribute) => text(`[${attribute('name') ?? ''}]`),
  Contact: (attribute, told) => text(sayContact(attribute('owner'), told)),
};

/** The words a component stands for, in plain Markdown. */
export function wordsOf(component: Component, told: Told): PhrasingContent[] {
  return inline[component.name ?? '']?.(attributeOf(component), told) ?? [];
}

/** What is said above the text of a component, or in its place where it has none. */
export function labelOf(component: Component, told: Told): BlockContent[] {
  const attribute = attributeOf(component);
  const { name } = component;
  if (name === 'Latitude' || name === 'Standards') return [tableOf(name, attribute('page'), told)];
  const label = {
    Note: { info: 'Note', tip: 'Tip', stop: 'Stop' }[attribute('kind') ?? 'info'],
    Decision: `If: ${attribute('if') ?? ''}`,
    Say: withChannel('Say', attribute('channel'), told),
    Example: attribute('kind') === 'poor' ? 'Not like this' : 'Like this',
    DoneWell: withChannel('Done well', attribute('channel'), told),
    YourCall: 'Yours to judge',
    Check: 'Check yourself',
  }[name ?? ''];
  return label === undefined ? [] : [bold(label)];
}

function withChannel(label: string, channel: string | undefined, { playbook, lang }: Told): string {
  if (channel === undefined) return label;
  const name = playbook.config.channels[channel];
  const said = typeof name === 'string' ? name : (name?.[lang] ?? channel);
  return `${label} (${said})`;
}

function bold(label: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: label }] }] };
}

function attributeOf(component: Component): (name: string) => string | undefined {
  return (name) => {
    const found = component.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
}

function linkTo(id: string | undefined, { byId, file, lang, fileOf }: Told): PhrasingContent[] {
  const page = byId.get(id ?? '');
  if (!page) return text(id ?? '');
  const title = page.translations[lang]?.data.title ?? page.data.title;
  return [{ type: 'link', url: wayTo(folderOf(file), fileOf(page)), children: [{ type: 'text', value: title }] }];
}

function sayFact(id: string | undefined, from: string | undefined, { page, byId, lang }: Told): string {
  const standard = standardsOf(from === undefined ? page : byId.get(from)).find((each) => each.id === id);
  return standard === undefined ? (id ?? '') : sayValue(standard, lang);
}

function sayValue({ value, unit }: DataOf<'procedure'>['standards'][number], lang: Lang): string {
  return [typeof value === 'number' ? sayNumber(value, lang) : value, unit].filter(Boolean).join(' ');
}

function sayContact(id: string | undefined, { playbook }: Told): string {
  const owner = playbook.owners.find((each) => each.id === id);
  if (!owner) return id ?? '';
  const ways = [owner.contact.telephone, owner.contact.mail].filter(Boolean).join(', ');
  return ways === '' ? owner.name : `${owner.name} (${ways})`;
}

function standardsOf(page: Page | undefined): DataOf<'procedure'>['standards'] {
  return page?.kind === 'procedure' ? (page.data as DataOf<'procedure'>).standards : [];
}

function tableOf(name: 'Latitude' | 'Standards', from: string | undefined, told: Told): BlockContent {
  const page = from === undefined ? told.page : told.byId.get(from);
  const rows =
    name === 'Standards'
      ? standardsOf(page).map((standard) => [standard.what, sayValue(standard, told.lang)])
      : latitudeOf(page).map(({ decision, limits }) => [
          decision,
          limits.map(({ level, limit }) => `${level}: ${sayLimit(limit, page, told)}`).join('; '),
        ]);
  const head = name === 'Standards' ? ['What', 'How much'] : ['Decision', 'How far'];
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell }] })),
    })),
  };
}

function latitudeOf(page: Page | undefined): DataOf<'procedure'>['latitude'] {
  return page?.kind === 'procedure' ? (page.data as DataOf<'procedure'>).latitude : [];
}

function sayLimit(limit: string, page: Page | undefined, { lang }: Told): string {
  const standard = standardsOf(page).find(({ id }) => id === limit);
  return standard === undefined ? limit : sayValue(standard, lang);
}
