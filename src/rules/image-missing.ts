import { folderOf, nameOf, wayTo } from '../base/path.ts';
import { nearest } from '../base/spelling.ts';
import { sayAddress } from '../prose/address.ts';
import { resolveLink, type LinkTarget } from '../prose/resolve-link.ts';
import { editAddress } from './edit-address.ts';
import { indexOf } from './links.ts';
import type { Finding, Rule } from './rule.ts';
import { texts } from './texts.ts';

export const imageMissing: Rule = {
  id: 'image-missing',
  severity: 'error',
  why: 'Where a picture should show how, the reader sees a hole.',

  *check({ playbook }) {
    for (const { on, body } of texts(playbook)) {
      for (const image of body.images) {
        const { src, range } = image;
        const target = resolveLink(src, on.file, indexOf(playbook));
        const problem = problemOf(sayAddress(src), target);
        if (!problem) continue;
        if ('asset' in target && target.better !== undefined) {
          yield { on, range, ...problem, hint: `Write ${target.better}.`, ...editAddress(image, target.better) };
          continue;
        }
        const near = nearestPicture(src, playbook.assets);
        yield {
          on,
          range,
          ...problem,
          ...(near === undefined
            ? {}
            : { hint: `Write ${wayTo(folderOf(on.file), near)}, if that is the picture you mean.` }),
        };
      }
    }
  },
};

type Said = Pick<Finding, 'message' | 'hint'>;

function problemOf(src: string, target: LinkTarget): Said | undefined {
  const hint = 'Put the picture beside the page, and write its name.';
  if ('asset' in target)
    return target.better === undefined
      ? undefined
      : { message: `The picture "${src}" is written in another way than its file.`, hint };
  // What is neither a path nor a web address is refused by the reader.
  if ('external' in target)
    return !/^https?:/i.test(src) ? undefined : { message: `The picture "${src}" lies on another site.`, hint };
  if (src.startsWith('/')) return { message: `The picture "${src}" is named from the root of the site.`, hint };
  if ('broken' in target && target.broken === 'outside')
    return { message: `The picture "${src}" lies outside the content folder.`, hint };
  return { message: `There is no picture "${src}".`, hint };
}

function nearestPicture(src: string, assets: ReadonlySet<string>): string | undefined {
  const byName = new Map(Array.from(assets, (path) => [nameOf(path), path]));
  return byName.get(nearest(nameOf(src), byName.keys()) ?? '');
}
