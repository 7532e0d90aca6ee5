import type { ChangedFile } from '../../../src/model/change.ts';
import { picturesBelow, type Picture } from './picture-files.ts';

/** What became of a picture. */
export interface PictureChange {
  /** The file of now, or of then; path from the project. */
  file: string;
  before?: Picture;
  after?: Picture;
}

/** The pictures that differ between two content folders. One that has only moved is left out. */
export function comparePictures(
  files: ReadonlyMap<string, ChangedFile>,
  before: string,
  after: string,
): PictureChange[] {
  const [old, fresh] = [picturesBelow(before), picturesBelow(after)];
  return [...files.values()]
    .filter(({ isOnlyMoved }) => !isOnlyMoved)
    .flatMap(({ path, from = path, status }): PictureChange[] => {
      const [was, is] = [
        status === 'added' ? undefined : old(below(from)),
        status === 'removed' ? undefined : fresh(below(path)),
      ];
      return was || is ? [{ file: path, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A path from the content folder. */
function below(file: string): string {
  return file.split('/').slice(1).join('/');
}
