import { kindFolders, kinds, type KindFolder } from '../../../src/model/kinds.ts';

/** A page that will be written: what it is and where. */
export interface PlannedPage {
  folder: KindFolder;
  id: string;
  title: string;
  /** Its number among those of its kind. */
  index: number;
  /** Path from the content folder. */
  path: string;
}

/** How many of a hundred pages are of a kind. Procedures are the rest. */
const shares: Readonly<Record<KindFolder, number>> = {
  procedures: 0,
  checklists: 10,
  phrases: 8,
  principles: 5,
  paths: 4,
  scenarios: 5,
  metrics: 6,
  scorecards: 1,
  rituals: 4,
  stories: 6,
  roles: 1,
  worksheets: 3,
  glossary: 12,
};

/** Pages in a folder below their kind, before the next one is begun. */
const perFolder = 25;

/** Which pages a playbook of some size has: every kind, most of them procedures. */
export function planPages(count: number): PlannedPage[] {
  const others = kindFolders.filter((folder) => folder !== 'procedures');
  const sizes = new Map<KindFolder, number>(
    others.map((folder) => [folder, Math.max(2, Math.round((count * shares[folder]) / 100))]),
  );
  const taken = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (taken >= count) throw new Error(`A playbook with every kind has more than ${taken} pages.`);
  sizes.set('procedures', count - taken);
  return kindFolders.flatMap((folder) =>
    Array.from({ length: sizes.get(folder)! }, (_, index) => planPage(folder, index)),
  );
}

function planPage(folder: KindFolder, index: number): PlannedPage {
  const { kind } = kinds[folder];
  const number = String(index + 1).padStart(4, '0');
  const id = `${kind}-${number}`;
  const area = folder === 'procedures' || folder === 'glossary' ? `area-${Math.floor(index / perFolder) + 1}/` : '';
  return {
    folder,
    id,
    index,
    title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} number ${index + 1}`,
    path: `${folder}/${area}${id}.mdx`,
  };
}
