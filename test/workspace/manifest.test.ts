import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/workspace/manifest.ts';

const manifest = manifestOf({
  config: { name: { en: 'Service playbook', it: 'Manuale' }, company: 'Fairway Home', welcome: 'How we serve.' },
  lang: 'en',
  base: '/playbook/',
  colours: { bar: 'silver', page: 'white' },
  shortcuts: [{ name: 'Search', address: '/search/' }],
});
const icons = manifest['icons'] as { src: string; sizes: string; type: string; purpose: string }[];

describe('the manifest', () => {
  test('says what the app is called, where it begins and what it looks like', () => {
    const { icons: _, ...rest } = manifest;
    expect(rest).toMatchInlineSnapshot(`
      {
        "background_color": "white",
        "categories": [
          "business",
          "education",
        ],
        "description": "How we serve.",
        "dir": "ltr",
        "display": "standalone",
        "id": "/playbook/",
        "lang": "en",
        "name": "Service playbook",
        "scope": "/playbook/",
        "short_name": "Fairway Home",
        "shortcuts": [
          {
            "icons": [
              {
                "sizes": "192x192",
                "src": "/playbook/icons/app-192.png",
                "type": "image/png",
              },
            ],
            "name": "Search",
            "url": "/playbook/search/",
          },
        ],
        "start_url": "/playbook/",
        "theme_color": "silver",
      }
    `);
  });

  test('names a picture of each size that browsers ask for, once as it is and once to be cut to any shape', () => {
    expect(icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual([
      ...['any any', 'any 192x192', 'any 512x512'],
      ...['maskable any', 'maskable 192x192', 'maskable 512x512'],
    ]);
  });

  test.each(icons)('leads to $src, which is there and has its size', ({ src, sizes, type }) => {
    const file = readFileSync(`public/${src.replace('/playbook/', '')}`);
    if (type === 'image/svg+xml') expect(file.toString()).toContain('viewBox="0 0 32 32"');
    else expect(sizeOfPng(file)).toBe(sizes);
  });
});

test('the picture that Apple devices show has the size they ask for', () => {
  expect(sizeOfPng(readFileSync('public/icons/apple-touch-icon.png'))).toBe('180x180');
});

/** Width and height stand at fixed places in the head of a PNG file. */
function sizeOfPng(file: Buffer): string {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}
