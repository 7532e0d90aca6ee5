import type { FoundPage, RankedPage } from './rank-pages.ts';

/** The name of a page that answered a query, where it was not its title: another name, its id, or what customers say. */
export function nameFound({ item, at }: FoundPage<RankedPage>): string {
  return [item.title, item.id, ...item.aliases, ...item.customerSays][at] ?? '';
}

/** The same in words: `also: where is my order`. */
export function wayFound(match: FoundPage<RankedPage>, texts: { alias: string; customerSays: string }): string {
  const name = nameFound(match);
  if (match.at === 1) return name;
  const isAlias = match.at < 2 + match.item.aliases.length;
  return (isAlias ? texts.alias : texts.customerSays).replace('%', name);
}
