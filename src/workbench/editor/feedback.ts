import { closestTo } from '../closest-to.ts';

/** Puts what the reader looks at into the message that says something is wrong: the section, and the words they selected. */
export function fillInFeedback(): void {
  let section = '';
  watchSections((heading) => (section = heading));
  document.addEventListener('click', (event) => {
    const link = closestTo<HTMLAnchorElement>(event, 'a[data-body]');
    if (!link) return;
    const { report = '', body = '' } = link.dataset;
    link.href = `${report}${encodeURIComponent(body.replace('{section}', withSelection(section)))}`;
  });
}

/** Reports the heading that was last on the screen: where the link stands, at the foot, it has scrolled away. */
function watchSections(report: (heading: string) => void): void {
  const observer = new IntersectionObserver((entries) => {
    const last = entries.findLast(({ isIntersecting }) => isIntersecting);
    if (last) report(textOf(last.target));
  });
  for (const heading of document.querySelectorAll('.prose :is(h2, h3)[id]')) observer.observe(heading);
}

function withSelection(section: string): string {
  const selected = getSelection()?.toString().trim().slice(0, 300) ?? '';
  return [section, selected && `“${selected}”`].filter(Boolean).join(': ');
}

/** The words of a heading without those of the link beside it. */
function textOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('.copy-link')) link.remove();
  return copy.textContent?.trim() ?? '';
}
