import { say } from '../../../src/model/localized.ts';
import type { FieldMeta } from '../../../src/model/fields.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { oncePer } from '../../../src/base/once-per.ts';

/** What the ids of a playbook stand for, in its own language. An id that stands for nothing is said as it is. */
export interface Names {
  page(id: string): string;
  owner(id: string): string;
  level(id: string): string;
  vocabulary(list: NonNullable<FieldMeta['vocabulary']>, id: string): string;
}

/** The names of a playbook. */
export const namesOf = oncePer(({ pages, owners, config }: Playbook): Names => {
  const titles = new Map(pages.map(({ id, data }) => [id, data.title]));
  const roles = new Map(owners.map(({ id, name }) => [id, name]));
  const lang = config.languages.default;
  const inList = (list: Readonly<Record<string, Parameters<typeof say>[0]>>, id: string) =>
    (Object.hasOwn(list, id) && say(list[id], lang, lang)) || id;
  return {
    page: (id) => titles.get(id) ?? id,
    owner: (id) => roles.get(id) ?? id,
    level: (id) => inList(config.levels, id),
    vocabulary: (list, id) => inList(config[list], id),
  };
});
