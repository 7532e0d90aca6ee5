import { folderOf, follow } from '../base/path.ts';
import type { SegmentOptions } from '../prose/segments.ts';
import type { PageView } from './page-view.ts';
import { withBase } from './with-base.ts';

/** Addresses and words for the text of a page. */
export function segmentOptions(view: PageView, words: Omit<SegmentOptions, 'href'>): SegmentOptions {
  return {
    showAnswers: words.showAnswers,
    rightAnswer: words.rightAnswer,
    wrongAnswer: words.wrongAnswer,
    copyLink: words.copyLink,
    copyStepLink: words.copyStepLink,
    footnotes: words.footnotes,
    footnoteBack: words.footnoteBack,
    href: (address) => {
      const target = view.links[address];
      if (target !== undefined) return toPage(view, target);
      const picture = /\.(png|jpe?g|gif|webp)$/i.test(address) && !/^[a-z]+:/i.test(address);
      return picture ? withBase(pictureAddress(view.file, address)) : withBase(address);
    },
  };
}

function toPage(view: PageView, target: string): string {
  const [id = '', anchor] = target.split('#');
  const page = view.pages[id];
  if (!page) return `#`;
  return `${withBase(page.href)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Pictures are served below /pictures/, by their path in the content folder. Each part of it is coded by itself. */
function pictureAddress(file: string, address: string): string {
  const path = follow(folderOf(file), decodeURI(address)) ?? '';
  return `/pictures/${path.split('/').slice(1).map(encodeURIComponent).join('/')}`;
}
