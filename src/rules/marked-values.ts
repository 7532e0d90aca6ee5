import { oncePer } from '../base/once-per.ts';
import { components, isComponentName } from '../model/components.ts';
import { config, folder } from '../model/config.ts';
import type { FieldMeta } from '../model/fields.ts';
import { kinds } from '../model/kinds.ts';
import { leavesOf, type Leaf } from '../model/leaves.ts';
import { owners } from '../model/owners.ts';
import type { FieldPath, Page, Playbook } from '../model/page.ts';
import type { Finding } from './rule.ts';
import { texts } from './texts.ts';

/** A value whose schema says what it means: an id of a page or an owner, or an entry of a list in `playbook.yaml`. */
export interface MarkedValue {
  /** Where a finding about it points. */
  place: Pick<Finding, 'on' | 'field' | 'range'>;
  /** The page it belongs to; undefined in settings. */
  page: Page | undefined;
  value: string;
  meta: FieldMeta;
  /** The field it stands in, or undefined for the property of a component. */
  field: FieldPath | undefined;
  /** What it stands in, as the author wrote it: `related`, `<Term>`. */
  label: string;
}

/** Every marked value of a playbook, in pages, their texts, folders and settings. */
export const markedValues = oncePer((playbook: Playbook): MarkedValue[] => [
  ...playbook.pages.flatMap(inFields),
  ...playbook.unread.flatMap(({ page }) => (page ? inFields(page) : [])),
  ...inComponents(playbook),
  ...playbook.folders.flatMap((on) =>
    Array.from(leavesOf(folder, on.data), (leaf) => toMarked(leaf, { on, field: leaf.path }, undefined)),
  ),
  ...inSettings(playbook),
]);

/** The leaves of a page's front matter whose schema says what they mean, texts for readers among them. */
export const leavesOfPage = oncePer((page: Page): Leaf[] => [...leavesOf(kinds[page.folder].schema, page.data)]);

function inFields(page: Page): MarkedValue[] {
  return leavesOfPage(page)
    .filter(({ meta }) => !meta.shown)
    .map((leaf) => toMarked(leaf, { on: page, field: leaf.path }, page));
}

function inComponents(playbook: Playbook): MarkedValue[] {
  return texts(playbook).flatMap(({ page, on, body }) =>
    body.components.flatMap(({ name, props, range }) =>
      // A name nobody knows is the reader's finding.
      isComponentName(name)
        ? Array.from(leavesOf(components[name].properties, props), ({ value, meta }) => ({
            place: { on, range },
            page,
            value,
            meta,
            field: undefined,
            label: `<${name}>`,
          }))
        : [],
    ),
  );
}

function inSettings(playbook: Playbook): MarkedValue[] {
  const inFile = (file: 'playbook.yaml' | 'owners.yaml') => (leaf: Leaf) =>
    toMarked(leaf, { on: playbook.locate(file, leaf.path) }, undefined);
  return [
    ...Array.from(leavesOf(config, playbook.config), inFile('playbook.yaml')),
    ...Array.from(leavesOf(owners, playbook.owners), inFile('owners.yaml')),
  ];
}

function toMarked({ path, value, meta }: Leaf, place: MarkedValue['place'], page: Page | undefined): MarkedValue {
  const label = path.findLast((step) => typeof step === 'string') ?? '';
  return { place, page, value, meta, field: path, label };
}
