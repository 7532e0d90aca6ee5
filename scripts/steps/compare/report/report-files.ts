import type { Block } from '../blocks.ts';
import type { Comparison, PageComparison } from '../comparison.ts';
import type { Picture } from '../picture-files.ts';
import { pageLists } from './draw-pages.ts';
import type { ReportFile } from './frame.ts';
import { drawAllFacts, drawIndex } from './index-page.ts';
import { linksFrom } from './links.ts';
import { drawPageReport } from './page-report.ts';

/** The files of a report, the overview first. Their links lead from one to another as in a folder. */
export function reportFiles(comparison: Comparison): ReportFile[] {
  // In the order of the overview, so that the way from page to page follows it. What reads as before has nothing to be shown.
  const pages = pageLists(comparison.pages).flatMap((list) => list.pages.filter(({ state }) => state !== 'unseen'));
  const links = linksFrom(comparison, '../');
  return [
    drawIndex(comparison),
    ...[drawAllFacts(comparison)].filter((file) => file !== undefined),
    ...pages.map((page, index) =>
      drawPageReport(page, comparison, { links, previous: pages[index - 1], next: pages[index + 1] }),
    ),
  ];
}

/** The pictures that the files show, by the name they have there. */
export function reportPictures({ pages, pictures }: Comparison): Map<string, Picture> {
  const shown = [...pages.flatMap(picturesIn), ...pictures.flatMap(({ before, after }) => [before, after])];
  return new Map(shown.flatMap((picture) => (picture ? [[picture.name, picture] as const] : [])));
}

function picturesIn({ texts }: PageComparison): Picture[] {
  return texts.flatMap(({ before, after }) => [before, after].flatMap((block) => (block ? picturesBelow(block) : [])));
}

function picturesBelow({ words, children }: Block): Picture[] {
  return [...words.flatMap(({ picture }) => picture ?? []), ...children.flatMap(picturesBelow)];
}
