import { existsSync, globSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importHandbook, type ImportRequest } from '../../scripts/steps/import/import-handbook.ts';
import { planImport } from '../../scripts/steps/import/plan-import.ts';
import { readMapping } from '../../scripts/steps/import/read-mapping.ts';
import { readSource } from '../../scripts/steps/import/read-source.ts';
import { sayImport } from '../../scripts/steps/import/say-import.ts';
import { oddFiles } from '../support/odd-files.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A handbook as a site generator has it: fields, a title that is printed, links to pages of the built site. */
const handbook = {
  'index.html.md.erb':
    '---\ntitle: Desk handbook\nlayout: core\n---\n\n# <%= current_page.data.title %>\n\nHow the desk works, page by page.\n\nSee [late parcels](/delivery/late.html#when-it-is-lost) and [pay](pay.html).\n',
  'delivery/late.html.md.erb':
    '---\ntitle: Late parcels\nlast_reviewed_on: 2026-01-10\nreview_in: 6 months\nowner_slack: "#vans"\n---\n\n# <%= current_page.data.title %>\n\nA parcel is late when its day is over.\n\n## When it is lost\n\nSee [the map](images/Map%20of%20depots.png) and [returns](../returns.html).\n\n![The depots](images/Map%20of%20depots.png)\n',
  'delivery/images/Map of depots.png': png,
  'delivery/index.html.md.erb':
    '---\ntitle: Delivery\n---\n\nEverything on wheels, in one place.\n\n[Late](late.html#no-such-part)\n',
  'pay.html.md.erb': '---\ntitle: Pay\n---\n\nAsk <people team> about pay.\n',
  'notes.docx': 'x',
};

/** Brings a folder in as the command does, and gives what it would say. */
async function importInto(content: string, source: string, options: Partial<ImportRequest> = {}): Promise<string> {
  const into = { folder: 'procedures', branch: [] } as const;
  const request = { source, content, into, mapping: undefined, today: '2026-11-21', isDry: false, replaces: false };
  const imported = await importHandbook({ ...request, tell: () => undefined, ...options });
  return sayImport({ ...imported, root: 'handbook', content: 'content' });
}

/** Writes files into a folder of a name, as a handbook lies on a disk. */
function folderCalled(name: string, files: Record<string, string | Uint8Array>): string {
  return join(
    temporaryFolder(Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]))),
    name,
  );
}

describe('an import', () => {
  test('brings pages, pictures, links, owners and old addresses, and what it says validates', async () => {
    const source = folderCalled('handbook', handbook);
    const content = join(temporaryFolder(), 'content');
    expect(await importInto(content, source)).toMatchSnapshot();
    const files = globSync('**/*.*', { cwd: content }).map((file) => file.replaceAll('\\', '/'));
    const text = (file: string) => readFileSync(join(content, file), 'utf8');
    expect(files.sort()).toMatchSnapshot();
    expect(text('procedures/delivery/late.mdx')).toMatchSnapshot();
    expect(text('owners.yaml')).toMatchSnapshot();
    expect(text('redirects.yaml')).toContain('- from: /delivery/late.html\n  to: late\n  former: true\n');

    expect(await importInto(content, source)).toContain('0 files written');
  });

  test('that is only tried writes nothing', async () => {
    const source = folderCalled('handbook', handbook);
    const content = join(temporaryFolder(), 'content');
    expect(await importInto(content, source, { isDry: true })).toContain('Nothing is written.');
    expect(existsSync(content)).toBe(false);
  });

  test('leaves a page alone that somebody has changed since, and replaces it when asked to', async () => {
    const source = folderCalled('handbook', handbook);
    const content = join(temporaryFolder(), 'content');
    await importInto(content, source);
    const page = join(content, 'procedures/pay.mdx');
    const changed = readFileSync(page, 'utf8').replace('Ask', 'Please ask');
    writeFileSync(page, changed);
    expect(await importInto(content, source)).toContain('procedures/pay.mdx is there already with another text');
    expect(readFileSync(page, 'utf8')).toBe(changed);
    await importInto(content, source, { replaces: true });
    expect(readFileSync(page, 'utf8')).not.toBe(changed);
  });

  test('of a second handbook takes no page for one of the first, and run again, each page stays where it is', async () => {
    const content = join(temporaryFolder(), 'content');
    const first = folderCalled('desk', { 'pay.md': '# Pay\n\nThe desk pays on Friday.\n' });
    const second = folderCalled('shop', { 'pay.md': '# Pay in the shop\n\nThe shop pays on Monday.\n' });
    await importInto(content, first);
    await importInto(content, second);
    const text = (file: string) => readFileSync(join(content, 'procedures', file), 'utf8');
    expect(text('pay.mdx')).toContain('from: desk/pay.md');
    expect(text('pay-2.mdx')).toContain('The shop pays on Monday.');

    const moved = text('pay-2.mdx');
    mkdirSync(join(content, 'procedures/shop'));
    renameSync(join(content, 'procedures/pay-2.mdx'), join(content, 'procedures/shop/pay-2.mdx'));
    writeFileSync(join(second, 'leave.md'), '# Leave\n\nAsk two weeks ahead.\n');
    await importInto(content, second);
    expect(globSync('procedures/**/*.mdx', { cwd: content }).sort()).toEqual([
      'procedures/leave.mdx',
      'procedures/pay.mdx',
      'procedures/shop/pay-2.mdx',
    ]);
    expect(text('shop/pay-2.mdx')).toBe(moved);
  });

  test('follows a mapping that was edited, and says what is wrong in one', async () => {
    const source = folderCalled('handbook', handbook);
    const content = join(temporaryFolder(), 'content');
    const folder = temporaryFolder({
      'map.yaml':
        'fields: { title: title, owner_slack: owner }\nowners: { "#vans": delivery-lead }\nlevels: [frontline]\n',
      'bad.yaml': 'fields: { title: heading }\n',
    });
    const into = { folder: 'procedures', branch: ['desk'] } as const;
    await importInto(content, source, { into, mapping: readMapping(join(folder, 'map.yaml')) });
    const page = readFileSync(join(content, 'procedures/desk/delivery/late.mdx'), 'utf8');
    expect(page).toContain('owner: delivery-lead\n');
    expect(page).toContain('levels: [frontline]\n');
    expect(page).not.toContain('reviewed:');
    expect(() => readMapping(join(folder, 'bad.yaml'))).toThrow(
      /bad.yaml: fields.title: Write one of title, summary, owner/,
    );
  });

  test('lets what nobody has changed follow the handbook, and keeps what somebody has', async () => {
    const source = folderCalled('handbook', handbook);
    const content = join(temporaryFolder(), 'content');
    const request = { source, content, into: { folder: 'procedures', branch: [] }, mapping: undefined } as const;
    const again = { ...request, today: '2026-11-21', isDry: false, replaces: false, tell: () => undefined };
    const { written: before } = await importHandbook(again);
    const page = (name: string) => join(content, 'procedures', name);
    writeFileSync(page('pay.mdx'), readFileSync(page('pay.mdx'), 'utf8').replace('Ask', 'Please ask'));
    const late = join(source, 'delivery/late.html.md.erb');
    writeFileSync(late, readFileSync(late, 'utf8').replace('is over', 'has ended'));
    const pay = join(source, 'pay.html.md.erb');
    writeFileSync(pay, readFileSync(pay, 'utf8').replace('about pay', 'about wages'));

    const second = await importHandbook({ ...again, before });
    expect(second).toMatchObject({
      followed: ['procedures/delivery/late.mdx'],
      kept: ['procedures/pay.mdx'],
      replaced: [],
    });
    expect(sayImport(second)).toContain('1 file that nobody has changed since the last import follows the handbook.');
    expect(readFileSync(page('delivery/late.mdx'), 'utf8')).toContain('has ended');
    expect(readFileSync(page('pay.mdx'), 'utf8')).toContain('Please ask');
    expect(await importHandbook({ ...again, replaces: true, before: second.written })).toMatchObject({
      replaced: ['procedures/pay.mdx'],
    });
  });

  test('proposes the languages of a handbook, and tells of pages in others', async () => {
    const source = folderCalled('handbook', {
      'pay.md': '# Pay\n\nAsk the people team about pay.\n',
      'pay.it.md': '# Paga\n\nChiedi della paga alle persone.\n',
      'pay.de.md': '# Lohn\n\nFrag die Personalabteilung nach dem Lohn.\n',
      'alone.md': '---\nlang: it\n---\n\n# Solo\n\nUna pagina che sta da sola qui.\n',
      'it/servers.md': '# Servers\n\nThe department for computers has a folder too.\n',
    });
    const content = join(temporaryFolder(), 'content');
    const said = await importInto(content, source);
    expect(readFileSync(join(content, 'playbook.yaml'), 'utf8')).toContain('all:\n    - en\n    - it\n');
    expect(globSync('procedures/**/*.mdx', { cwd: content }).sort()).toEqual([
      'procedures/alone.mdx',
      'procedures/it/servers.mdx',
      'procedures/pay-de.mdx',
      'procedures/pay.it.mdx',
      'procedures/pay.mdx',
    ]);
    expect(said).toMatch(/language that this playbook does not have.*\n +pay\.de\.md:1  de/);
    expect(said).toMatch(/page that it says again is not there.*\n +alone\.md:1  it/);
  });

  test('finds pages as wikis link to them, by name, by title, and with the words on either side', async () => {
    const source = folderCalled('wiki', {
      'Home.md':
        '# Home\n\n[[Late parcels]], [[late|a late one]], [[words here|Late parcels]], [[late#When it is lost]], [[Gone]].\n\n![[map.png]]\n',
      'sub/late.md': '# Late parcels\n\nA parcel is late when its day is over.\n\n## When it is lost\n\nText.\n',
      '.attachments/map.png': png,
    });
    const content = join(temporaryFolder(), 'content');
    const said = await importInto(content, source);
    expect(readFileSync(join(content, 'procedures/home.mdx'), 'utf8').split('---\n').at(-1)).toBe(
      '\n[Late parcels](./sub/late.mdx), [a late one](./sub/late.mdx), [words here](./sub/late.mdx), [late#When it is lost](./sub/late.mdx#when-it-is-lost), Gone{/* led to [[Gone]] */}.\n\n![map.png](./attachments/map.png)\n',
    );
    expect(said).toContain('1 link target and 0 headings missing');
  });

  test('tells of old addresses that cannot lead on, and of files that are links or no text', async () => {
    const source = folderCalled('handbook', {
      'our pay.md': '---\nslug: wages\n---\n\n# Pay\n\nAsk the people team about pay.\n',
      'heavy.png': Buffer.concat([png, Buffer.alloc(2_000_001)]),
      'zero.md': Buffer.from('# A\0B\n'),
    });
    symlinkSync('our pay.md', join(source, 'linked.md'));
    const content = join(temporaryFolder(), 'content');
    const said = await importInto(content, source);
    expect(said).toContain('2 pages in, 1 page out.');
    expect(said).toMatch(/old address cannot lead on.*\n +our pay\.md:1  \/our pay\//);
    expect(said).toMatch(/link to another place on the disk.*\n +linked\.md:1/);
    expect(said).toMatch(/weighs more than 2 MB.*\n +heavy\.png:1/);
    expect(said).toMatch(/bytes are no text.*\n +zero\.md:1/);
    expect(readFileSync(join(content, 'redirects.yaml'), 'utf8')).toBe(
      '- from: /wages/\n  to: our-pay\n  former: true\n',
    );
  });

  test('takes pages in another language as translations', async () => {
    const source = temporaryFolder({
      'en/pay.md': '# Pay\n\nAsk the people team about pay.\n',
      'it/pay.md': '# Paga\n\nChiedi della paga alle persone.\n',
    });
    const content = temporaryFolder({
      'playbook.yaml': readFileSync('content/playbook.yaml', 'utf8').replace(/^topTasks:[\s\S]*?(?=^\w)/m, ''),
      'owners.yaml': readFileSync('content/owners.yaml', 'utf8'),
    });
    await importInto(content, source);
    expect(readFileSync(join(content, 'procedures/pay.it.mdx'), 'utf8')).toMatch(
      /^---\ntitle: Paga\nsummary: .*\ntranslates: [0-9a-f]{8}\n---\n\nChiedi della paga alle persone\.\n$/,
    );
  });

  test.each([
    [[], 'Name the folder of the handbook: npm run import -- ../handbook'],
    [['no-such-folder'], 'There is no folder "no-such-folder".'],
    [['package.json'], '"package.json" is a file. Name the folder that the handbook lies in.'],
    [['src', 'test'], 'One handbook at a time: "test" is a second folder.'],
    [
      ['public'],
      /^There is no page below "public": pages end in \.md, .* Let the program that they come from write them out as Markdown first\.\n$/,
    ],
    [['content'], '"content" lies in the playbook itself. Name the folder of the handbook that is to come in.'],
    [
      ['.'],
      'The playbook lies in ".", and would be read as part of the handbook. Name the folder of the handbook alone.',
    ],
    [['src', '--into', 'procedure'], '--into cannot be "procedure". Did you mean procedures?'],
    [['src', '--map', 'no.yaml'], 'There is no file "no.yaml". A first run without --map proposes one.'],
  ])('of %j is wrong use', (words, said) => {
    const { status, stderr } = run('import.ts', words);
    expect(status).toBe(2);
    if (typeof said === 'string') expect(stderr).toBe(`${said}\n`);
    else expect(stderr).toMatch(said);
  });
});

describe('a hundred odd files', () => {
  test('come in without a crash, and what comes in validates', async () => {
    const source = temporaryFolder(oddFiles);
    const content = join(temporaryFolder(), 'content');
    const said = await importInto(content, source);
    expect(Object.keys(oddFiles).length).toBeGreaterThanOrEqual(100);
    expect(said).toContain('npm run validate finds 0 errors');
  });

  test('come in as the same pages, whatever their order', () => {
    const sources = Object.entries(oddFiles).flatMap(
      ([path, text]) => readSource(path, typeof text === 'string' ? Buffer.from(text) : text) ?? [],
    );
    const planned = (order: typeof sources) =>
      planImport(order, new Map(), [], {
        root: 'odd',
        into: { folder: 'procedures', branch: [] },
        languages: { default: 'en', all: ['en', 'it'] },
        taken: new Set(),
      })
        .pages.map(({ source, id, file, title, losses }) => JSON.stringify({ source, id, file, title, losses }))
        .sort();
    const first = planned(sources);
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (order) => {
        expect(planned(order)).toEqual(first);
      }),
      { numRuns: 5 },
    );
  });
});
