import { visibleLine } from '../base/visible-line.ts';
import { yamlText } from '../base/yaml-text.ts';

/** What somebody says of a page that they are about to write. */
export interface NewPage {
  id: string;
  title: string;
  /** Who answers for it; the owner that the template or the folder names, if nobody is given. */
  owner?: string | undefined;
}

/** The most characters of a title, and of an id. */
export const longestTitle = 120;
export const longestId = 80;

/** What two titles have in common that readers cannot tell apart. */
export function plainTitle(title: string): string {
  return visibleLine(title).toLowerCase();
}

/** Letters that are no other letter with a sign. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** The id that a title suggests: `Überfällig: was nun?` → `uberfallig-was-nun`. Empty where no letter or digit is left. */
export function idFromTitle(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => spelled[letter]!)
    .replaceAll(/\p{M}|['’]/gu, '')
    .match(/[a-z0-9]+/g);
  const id = (words ?? []).join('-');
  const cut =
    id.length <= longestId
      ? id
      : id
          .slice(0, longestId + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longestId);
  return cut === 'constructor' ? `${cut}-page` : cut;
}

/** An id that no page has yet: the id itself, or with a number behind it. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) {
    const candidate = `${id.slice(0, longestId - 4).replace(/-$/, '')}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** A kind's template with what is known of the new page in its fields. All else stands as it stood. */
export function fillTemplate(template: string, { id, title, owner }: NewPage): string {
  const [open = '', ...rest] = template.replaceAll('\r\n', '\n').split('\n');
  const end = rest.indexOf('---');
  const fields = withField(withField(rest.slice(0, end), 'id', yamlText(id)), 'title', yamlText(visibleLine(title)));
  const owned = owner === undefined ? fields : withField(fields, 'owner', yamlText(owner));
  return [open, ...owned, ...rest.slice(end)].join('\n');
}

/** A kind's template with some of its fields changed. */
export function withFields(template: string, values: Readonly<Record<string, string>>): string {
  const [open = '', ...rest] = template.replaceAll('\r\n', '\n').split('\n');
  const end = rest.indexOf('---');
  const fields = Object.entries(values).reduce<readonly string[]>(
    (changed, [name, value]) => withField(changed, name, value),
    rest.slice(0, end),
  );
  return [open, ...fields, ...rest.slice(end)].join('\n');
}

/** The fields with one of them changed, whatever lines it took; behind the title, where it is not there yet. */
function withField(fields: readonly string[], name: string, value: string): string[] {
  const at = fields.findIndex((line) => line.startsWith(`${name}:`));
  const line = `${name}: ${value}`;
  if (at < 0) return fields.flatMap((field) => (field.startsWith('title:') ? [field, line] : [field]));
  const next = fields.findIndex((field, row) => row > at && !/^\s/.test(field));
  return [...fields.slice(0, at), line, ...fields.slice(next < 0 ? fields.length : next)];
}
