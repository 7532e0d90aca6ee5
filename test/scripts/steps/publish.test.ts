import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { destinationOf, publish, recover, type Destination } from '../../../scripts/steps/publish.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const site = (place: string) => ({
  [`${place}/index.html`]: place,
  [`${place}/404.html`]: '',
  [`${place}/_astro/x`]: '',
});

function destination(files: Record<string, string>): Destination {
  return destinationOf(join(temporaryFolder(files), 'dist'));
}

function published({ out, next, old }: Destination) {
  return {
    home: existsSync(out) ? readFileSync(join(out, 'index.html'), 'utf8') : undefined,
    next: existsSync(next),
    old: existsSync(old),
  };
}

test('puts the new site in the place of the old one', () => {
  const place = destination({ ...site('dist'), ...site('dist.next') });
  publish(place);
  expect(published(place)).toEqual({ home: 'dist.next', next: false, old: false });
});

test('publishes where there was no site', () => {
  const place = destination(site('dist.next'));
  publish(place);
  expect(published(place)).toEqual({ home: 'dist.next', next: false, old: false });
});

test('puts the site back that a killed build had moved away', () => {
  const place = destination({ ...site('dist.old'), ...site('dist.next') });
  recover(place);
  expect(published(place)).toEqual({ home: 'dist.old', next: false, old: false });
});

test('clears away what a build killed at the very end left', () => {
  const place = destination({ ...site('dist'), ...site('dist.old') });
  recover(place);
  expect(published(place)).toEqual({ home: 'dist', next: false, old: false });
});

test('refuses to take the place of a folder that is no site', () => {
  const place = destination({ 'dist/letter.txt': 'mine' });
  expect(() => recover(place)).toThrow(/holds other files, which a build would delete/);
  expect(existsSync(join(place.out, 'letter.txt'))).toBe(true);
});
