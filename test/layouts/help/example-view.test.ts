import { expect, test } from 'vitest';
import { exampleView, missingIn } from '../../../src/layouts/help/components/example-view.ts';
import { sample } from '../../../src/playbook/examples/sample.ts';
import { toEntries } from '../../../src/playbook/entry.ts';
import { readFiles, type PlaybookFiles } from '../../../src/playbook/read-files.ts';
import { createSite, type Site } from '../../../src/workspace/site.ts';

function site(files: PlaybookFiles): Site {
  const playbook = readFiles(files);
  const { config, owners, folders, synonyms } = playbook;
  return createSite(toEntries(playbook), { config, owners, folders, synonyms, digest: '', redirects: [] });
}

const example =
  'Call <Contact owner="workshop-lead" /> within <Fact id="call-ahead" page="late-repair" /> of <Page id="late-delivery" />.';

test('a playbook without the pages that examples name still has a page to show them on', () => {
  const view = exampleView(site(sample), 'en');
  expect(view).toMatchObject({
    id: 'help',
    pages: expect.not.objectContaining({ 'late-delivery': expect.anything() }),
  });
});

test('what the examples name is there where the playbook has it', () => {
  const renamed = sample['procedures/late-repair.mdx']!.replaceAll('id: late-repair', 'id: late-delivery');
  const view = exampleView(site({ ...sample, 'procedures/late-repair.mdx': renamed }), 'en');
  expect(view?.tables['late-delivery']?.standards.map(({ id }) => id)).toEqual(['call-ahead', 'loan-time']);
  expect(view?.pages['late-delivery']?.href).toBe('/procedures/late-delivery/');
});

test('says which ids of an example stand for nothing', () => {
  expect(missingIn(example, site(sample))).toEqual(['late-delivery']);
});

test('a playbook without pages shows no examples', () => {
  expect(exampleView(site({ 'playbook.yaml': sample['playbook.yaml']! }), 'en')).toBeUndefined();
});
