import { folder as folderSchema } from '../../../src/model/config.ts';
import { owners as ownersSchema, type Owner } from '../../../src/model/owners.ts';
import type { PlaybookFolder } from '../../../src/model/page.ts';
import { redirects as redirectsSchema, type Redirect } from '../../../src/model/redirects.ts';
import type { FileChange } from '../../../src/playbook/read-history.ts';
import { readOptionalSettings, readSettings } from '../../../src/playbook/read-settings.ts';
import { standInFolder, standInOwners } from '../../../src/playbook/stand-in.ts';
import { setHash } from '../../../src/playbook/substance.ts';
import { inheritedFrom, type Inherited } from '../../../src/playbook/to-page.ts';
import { setReviews } from '../../../src/rules/set-reviews.ts';
import { isEdition, readEdition, translationIn, type Edition, type PageState } from './read-editions.ts';
import { only, type BytesOf } from './kept-file.ts';
import type { FolderState, Since, Step, Touched } from './timeline.ts';

/** Notes that a file of a page has changed. */
type Touch = (id: string, path: string) => void;

/** The playbook at a moment of its history. */
export class World {
  readonly pages = new Map<string, Since[]>();
  #bytesOf: BytesOf;
  #editions = new Map<string, Edition>();
  #known = new Map<string, Edition>();
  #inherited = new Map<string, Inherited>();
  #folders = new Map<string, FolderState>();
  #folderList: readonly PlaybookFolder[] = [];
  #owners: ReadonlyMap<string, Owner> = new Map();
  #translations = new Set<string>();
  redirects: readonly Redirect[] = [];

  constructor(bytesOf: BytesOf) {
    this.#bytesOf = bytesOf;
  }

  get versions(): number {
    return this.#known.size;
  }

  get translations(): number {
    return this.#translations.size;
  }

  /** Takes a landing in, and says what it did. */
  take(files: readonly FileChange[], at: number): Pick<Step, 'touched' | 'owners' | 'folders'> {
    const paths = new Map<string, Set<string>>();
    const touch: Touch = (id, path) => void paths.set(id, (paths.get(id) ?? new Set()).add(path));
    for (const file of files) if (isEdition(file.path)) this.#takeEdition(file, touch);
    // A page may have moved together with its translations.
    const langs = this.#takeTranslations(files, touch);
    const folders = this.#takeSettings(files);
    const before = new Map(Array.from(paths.keys(), (id) => [id, this.pages.get(id)?.at(-1)?.state]));
    this.#settle(folders.length > 0 ? undefined : new Set(paths.keys()), at);
    const touched = Array.from(paths, ([id, own]): [string, Touched] => [
      id,
      {
        before: before.get(id),
        after: this.pages.get(id)?.at(-1)?.state,
        langs: [...(langs.get(id) ?? [])].sort(),
        paths: [...own].sort(),
      },
    ]);
    return {
      touched: new Map(touched),
      owners: this.#owners,
      folders: folders.flatMap((path) => this.#folderAt(path)),
    };
  }

  #takeEdition({ path, after }: FileChange, touch: Touch): void {
    const old = this.#editions.get(path);
    if (old) touch(old.id, path);
    if (after === undefined) {
      this.#editions.delete(path);
      return;
    }
    const edition = this.#read(after, path);
    this.#editions.set(path, edition);
    touch(edition.id, path);
  }

  /** The languages that changed, by the id of the page. */
  #takeTranslations(files: readonly FileChange[], touch: Touch): Map<string, Set<string>> {
    const langs = new Map<string, Set<string>>();
    for (const { path, after } of files) {
      const translation = translationIn(path);
      if (!translation) continue;
      if (after === undefined) this.#translations.delete(path);
      else this.#translations.add(path);
      const { stem, lang } = translation;
      const source = this.#editions.get(`${stem}.mdx`) ?? this.#editions.get(`${stem}.md`);
      if (!source) continue;
      touch(source.id, path);
      langs.set(source.id, (langs.get(source.id) ?? new Set()).add(lang));
    }
    return langs;
  }

  /** Returns the folders whose settings changed. */
  #takeSettings(files: readonly FileChange[]): string[] {
    return files.flatMap(({ path, after }) => {
      if (path === 'owners.yaml') this.#takeOwners(after);
      if (path === 'redirects.yaml') this.#takeRedirects(after);
      return /(^|\/)_folder\.yaml$/.test(path) ? [this.#takeFolder(path, after)] : [];
    });
  }

  #folderAt(path: string): FolderState[] {
    const state = this.#folders.get(path);
    return state ? [{ ...state, folder: { ...state.folder, hash: this.#hashOf(path) } }] : [];
  }

  #read(blob: string, path: string): Edition {
    const key = `${blob} ${path}`;
    const known = this.#known.get(key) ?? readEdition(this.#bytesOf(blob), path);
    this.#known.set(key, known);
    return known;
  }

  #takeFolder(path: string, after: string | undefined): string {
    const name = path.replace(/\/?_folder\.yaml$/, '');
    if (after === undefined) {
      this.#folders.delete(name);
      this.#inherited.delete(name);
    } else {
      const settings = readSettings(only(path, after, this.#bytesOf), path, folderSchema);
      const data = settings.data ?? standInFolder(settings.raw, name);
      const folder = { path: name, data, file: path, hash: '', locate: settings.locate } as unknown as PlaybookFolder;
      this.#folders.set(name, { folder, isReadable: settings.data !== undefined });
      this.#inherited.set(name, inheritedFrom(settings));
    }
    this.#folderList = Array.from(this.#folders.values(), ({ folder }) => folder);
    return name;
  }

  #takeOwners(after: string | undefined): void {
    const { data, raw } = readSettings(only('owners.yaml', after, this.#bytesOf), 'owners.yaml', ownersSchema);
    this.#owners = new Map((data ?? standInOwners(raw, [])).map((owner) => [owner.id, owner]));
  }

  #takeRedirects(after: string | undefined): void {
    const file = only('redirects.yaml', after, this.#bytesOf);
    this.redirects = readOptionalSettings(file, 'redirects.yaml', redirectsSchema).data ?? [];
  }

  /** Notes what pages are from here on: some, or all where a folder hands something else on. */
  #settle(ids: ReadonlySet<string> | undefined, at: number): void {
    const now = new Map<string, Edition>();
    // Of two files with one id the first one counts.
    for (const path of [...this.#editions.keys()].sort()) {
      const edition = this.#editions.get(path)!;
      if (!now.has(edition.id)) now.set(edition.id, edition);
    }
    for (const id of ids ?? new Set([...now.keys(), ...this.pages.keys()])) {
      const edition = now.get(id);
      const since = this.pages.get(id) ?? [];
      if (!edition && since.length === 0) continue;
      this.pages.set(id, [...since, { at, state: edition && this.#stateOf(edition) }]);
    }
  }

  #stateOf(edition: Edition): PageState {
    const { path, id, hash, isReadable } = edition;
    const page = edition.toPage(this.#inherited);
    const own = page?.data.reviews ?? [];
    const reviews = own.length > 0 || !page ? own : (setReviews(page, this.#folderList)?.reviews ?? []);
    return { path, id, hash, isReadable, page, owner: page?.owner, risk: page?.risk, reviews };
  }

  #hashOf(folder: string): string {
    const below = [...this.#editions.values()].filter(({ path }) => path.startsWith(`${folder}/`));
    return setHash(below);
  }
}
