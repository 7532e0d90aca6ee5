import { kindFolders, kinds, type KindFolder } from '../../../src/model/kinds.ts';
import { capital } from './prose.ts';

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

/** Pages in a folder, and folders in a folder, before the next one is begun: about what people can take in. */
const [perTopic, perArea] = [25, 10];

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
  const id = `${kind}-${String(index + 1).padStart(4, '0')}`;
  const title = `${capital(kind)} number ${index + 1}`;
  return { folder, id, index, title, path: `${folder}/${branchOf(folder, index)}${id}.mdx` };
}

/** The kinds with the most pages are in folders: one page in `area-1/` itself, the others in `area-1/topic-3/`. */
function branchOf(folder: KindFolder, index: number): string {
  if (folder !== 'procedures' && folder !== 'glossary') return '';
  const topic = Math.floor(index / perTopic);
  const area = `area-${Math.floor(topic / perArea) + 1}/`;
  return index % (perTopic * perArea) === 0 ? area : `${area}topic-${topic + 1}/`;
}
