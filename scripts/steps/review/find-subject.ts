import { nearest } from '../../../src/base/spelling.ts';
import { list } from '../../../src/base/text.ts';
import { risk as risks, type Review, type Risk } from '../../../src/model/fields.ts';
import { say } from '../../../src/model/localized.ts';
import type { Page, Playbook, PlaybookFolder } from '../../../src/model/page.ts';
import { inSets, setReviews } from '../../../src/rules/set-reviews.ts';
import { WrongUse } from '../parse-arguments.ts';

/** What a review can be about: a page, or the pages of a folder as a set. */
export interface ReviewSubject {
  on: Page | PlaybookFolder;
  /** What is typed to name it: `late-delivery`, `glossary`. */
  name: string;
  title: string;
  /** The file that holds its reviews, from the folder that holds the content folder. */
  file: string;
  /** The pages it is about. */
  members: readonly Page[];
  /** All pages of the folder: the hash of a set covers also those that have reviews of their own. */
  hashed: readonly Page[];
  reviews: readonly Review[];
  risk: Risk;
  hash: string;
  owner: string | undefined;
}

/** Finds a page by its id, its address or its file, or a set of pages by its folder. Throws WrongUse with what is near. */
export function findSubject(playbook: Playbook, typed: string): ReviewSubject {
  const name = typed.replace(/^\/?content\//, '').replace(/^\/|\/$/g, '');
  const page = playbook.pages.find(({ id, folder, file }) =>
    [id, `${folder}/${id}`, `r/${id}`, file.replace(/^[^/]+\//, '')].includes(name),
  );
  if (page) return ofPage(page, playbook);
  const folder = playbook.folders.find(({ path }) => path === name.replace(/\/_folder\.yaml$/, ''));
  if (folder) return ofSet(folder, playbook);
  if (playbook.unreadable.has(name))
    throw new WrongUse(`The page "${name}" cannot be read. npm run validate says what is wrong in it.`);
  const near = nearest(name, [...playbook.pages.map(({ id }) => id), ...playbook.folders.map(({ path }) => path)]);
  throw new WrongUse(
    `There is no page or folder "${typed}". ${near ? `Did you mean ${near}?` : 'npm run review without a name lists what is due.'}`,
  );
}

function ofPage(page: Page, playbook: Playbook): ReviewSubject {
  const set = page.data.reviews.length > 0 ? undefined : setReviews(page, playbook.folders);
  if (set) return ofSet(set.folder, playbook);
  const { id, data, file, risk, hash, owner } = page;
  if (data.status === 'retired') throw new WrongUse(`"${data.title}" is retired, so nobody has to check it any more.`);
  return {
    on: page,
    name: id,
    title: data.title,
    file,
    members: [page],
    hashed: [page],
    reviews: data.reviews,
    risk,
    hash,
    owner,
  };
}

function ofSet(folder: PlaybookFolder, playbook: Playbook): ReviewSubject {
  const { path, file, data, hash } = folder;
  const lang = playbook.config.languages.default;
  const below = playbook.pages.filter((page) => `${[page.folder, ...page.branch].join('/')}/`.startsWith(`${path}/`));
  const isCovered = (page: Page) => (setReviews(page, playbook.folders)?.folder ?? folder) === folder;
  const members = below.filter((page) => page.data.reviews.length === 0 && inSets.has(page.kind) && isCovered(page));
  if (members.length === 0)
    throw new WrongUse(
      `The pages in "${path}" are reviewed one by one. Name one of them: ${list(
        below.slice(0, 5).map(({ id }) => id),
        'or',
      )}.`,
    );
  if (file === undefined)
    throw new WrongUse(
      `The folder "${path}" has no _folder.yaml that could hold a review. Make one with a title first.`,
    );
  return {
    on: folder,
    name: path,
    title: say(data.title, lang, lang),
    file,
    members,
    hashed: below,
    reviews: data.reviews,
    risk: risks.options.find((candidate) => members.some((page) => page.risk === candidate)) ?? 'standard',
    hash,
    owner: data.owner ?? members[0]?.owner,
  };
}
