import { expect, test } from 'vitest';
import { linkIndex, nearestLink, resolveLink } from '../../src/prose/resolve-link.ts';

const from = 'content/procedures/delivery/late-delivery.mdx';
const index = linkIndex(
  [
    {
      id: 'late-delivery',
      folder: 'procedures',
      file: from,
      translations: { it: { file: 'content/procedures/delivery/late-delivery.it.mdx' } },
    },
    { id: 'open-the-desk', folder: 'checklists', file: 'content/checklists/Opening.mdx', translations: {} },
  ],
  ['content/procedures/delivery/Label.png'],
);

test.each([
  ['../../checklists/Opening.mdx', { page: 'open-the-desk' }],
  ['../../checklists/Opening.md#first', { page: 'open-the-desk', anchor: 'first' }],
  ['late-delivery.it.mdx', { page: 'late-delivery' }],
  ['../../checklists/opening.mdx', { page: 'open-the-desk', better: '../../checklists/Opening.mdx' }],
  ['/checklists/open-the-desk/', { page: 'open-the-desk' }],
  ['/it/checklists/open-the-desk/#qualit%C3%A0', { page: 'open-the-desk', anchor: 'qualità' }],
  ['/r/open-the-desk/', { page: 'open-the-desk' }],
  [
    '/Checklists/open-the-desk?print#first',
    { page: 'open-the-desk', anchor: 'first', better: '/checklists/open-the-desk/?print#first' },
  ],
  ['Label.png', { asset: 'content/procedures/delivery/Label.png' }],
  ['label.png', { asset: 'content/procedures/delivery/Label.png', better: './Label.png' }],
  ['#first', { anchor: 'first' }],
  ['https://example.com/', { external: 'https://example.com/' }],
  ['mailto:desk@example.com', { external: 'mailto:desk@example.com' }],
  ['//example.com/', { external: '//example.com/' }],
  ['/', { site: '/' }],
  ['/help/rules/', { site: '/help/rules/' }],
  ['/api/pages.json', { site: '/api/pages.json' }],
  ['/search', { site: '/search/', better: '/search/' }],
  ['/procedures/delivery/', { site: '/procedures/delivery/' }],
  ['../../checklists/', { site: '/checklists/' }],
  ['..\\..\\checklists\\Opening.mdx', { page: 'open-the-desk', better: '../../checklists/Opening.mdx' }],
  ['.\\Label.png', { asset: 'content/procedures/delivery/Label.png', better: './Label.png' }],
  ['content/checklists/Opening.mdx', { page: 'open-the-desk', better: '../../checklists/Opening.mdx' }],
  [
    '/content/checklists/opening.mdx#first',
    { page: 'open-the-desk', anchor: 'first', better: '../../checklists/Opening.mdx#first' },
  ],
  ['/checklists/Opening.html', { page: 'open-the-desk', better: '../../checklists/Opening.mdx' }],
  ['checklists/open-the-desk/', { page: 'open-the-desk', better: '/checklists/open-the-desk/' }],
  ['content/../../../../package.json', { broken: 'outside' }],
  ['..\\..\\..\\package.json', { broken: 'missing' }],
  ['', { broken: 'missing' }],
  ['/procedures/open-the-desk/', { broken: 'missing' }],
  ['/nowhere/', { broken: 'missing' }],
  ['../gone.mdx', { broken: 'missing' }],
  ['../../../package.json', { broken: 'outside' }],
  ['%2e%2e/%2e%2e/%2e%2e/package.json', { broken: 'outside' }],
  ['100%.mdx', { broken: 'missing' }],
])('resolves "%s"', (href, target) => {
  expect(resolveLink(href, from, index)).toEqual(target);
});

test.each([
  ['/procedures/open-the-desk/', '/checklists/open-the-desk/'],
  ['./open-teh-desk.mdx#first', '../../checklists/Opening.mdx'],
  ['/nowhere/', undefined],
])('finds the page nearest to "%s"', (href, near) => {
  expect(nearestLink(href, from, index)).toBe(near);
});
