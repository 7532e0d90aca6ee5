import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { testDay } from '../../scripts/steps/test-stages.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { gitRepository } from '../support/git-repository.ts';

/** The report of a proposal with some ten edits, as `npm run compare` writes it. */
export interface ComparedPlaybook {
  /** The folder of the report. */
  report: string;
  /** The same report as one file. */
  oneFile: string;
  /** Removes everything that was written for it. */
  forget(): void;
}

const signed = { author: 'shop@example.com', day: testDay };

/** Makes a repository of the example playbook of the help, changes it on a branch, and compares. */
export function comparePlaybook(): ComparedPlaybook {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-compared-'));
  const content = join(folder, 'content');
  const repository = gitRepository({}, folder);
  begin(content);
  repository.commit('The playbook as it is', signed);
  repository.git('checkout', '--quiet', '-b', 'raise');
  propose(content);
  repository.commit('Call <b>earlier</b>', signed);

  const report = join(folder, 'report');
  const oneFile = join(folder, 'what-changes.html');
  const words = ['--base', 'main', '--content', content, '--out', report, '--one-file', oneFile, '--today', testDay];
  const { stderr, status } = spawnSync(process.execPath, ['scripts/compare.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, VADEMECUM_CACHE: join(folder, 'cache/astro') },
  });
  if (status !== 0) throw new Error(`The comparison ended with ${status}.\n${stderr}`);
  return { report, oneFile, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The example playbook with a page in Italian and one with a picture. */
function begin(content: string): void {
  cpSync('src/playbook/examples/sample', content, { recursive: true });
  edit(content, 'playbook.yaml', ['all: [en]', 'all: [en, it]']);
  write(content, 'worksheets/bell.png', picture(200, 40, 40));
  edit(content, 'worksheets/customer-interview.mdx', [/$/, '\n![The bell on the counter](./bell.png)\n']);
  const { hash } = readPlaybookSync(content).pages.find(({ id }) => id === 'no-surprises')!;
  const fields = `title: Nessuna sorpresa\nsummary: Chi aspetta lo sa prima da noi.\ntranslates: ${hash}`;
  write(
    content,
    'principles/no-surprises.it.mdx',
    `---\n${fields}\n---\n\nUn cliente che lo sa può fare altri piani.\n`,
  );
}

function propose(content: string): void {
  edit(
    content,
    'procedures/late-repair.mdx',
    ['value: 2\n', 'value: 4\n'],
    ['Ask the mechanic for a day that will hold.', 'Ask the mechanic for a day that will hold, and write it down.'],
    ['customerSays:', 'aliases: [delayed repair]\ncustomerSays:'],
  );
  edit(content, 'checklists/hand-back.mdx', [
    'Both brakes hold the wheel',
    'Both brakes hold the wheel when it is wet',
  ]);
  edit(content, 'metrics/repairs-on-time.mdx', ['healthy: 95', 'healthy: 97']);
  edit(content, 'scenarios/angry-call.mdx', ['verdict: poor', 'verdict: fair']);
  edit(content, 'owners.yaml', ['name: Workshop lead', 'name: Head of the workshop']);
  edit(content, 'principles/no-surprises.mdx', [/$/, '\nNobody minds a late repair as much as a wasted trip.\n']);
  edit(content, 'roles/adviser.mdx', ['title:', 'titel:']);
  edit(content, 'metrics/would-come-again.mdx', [/$/, '\n\n']);
  write(content, 'worksheets/bell.png', picture(40, 40, 200));
  rmSync(join(content, 'stories/the-baker-rings-first.mdx'));
  mkdirSync(join(content, 'rituals/weekly'));
  renameSync(join(content, 'rituals/praise-round.mdx'), join(content, 'rituals/weekly/praise-round.mdx'));
  renameSync(join(content, 'glossary/job-card.mdx'), join(content, 'glossary/repair-card.mdx'));
  edit(content, 'glossary/repair-card.mdx', ['id: job-card', 'id: repair-card']);
  const fields = `id: hostile\ntitle: 'A page <img src=x onerror=alert(1)> with a long name'\nsummary: What to do.\nowner: workshop-lead\nstatus: draft\nlevels: [frontline]\nnoLatitude: The law decides.`;
  write(content, 'procedures/hostile.mdx', `---\n${fields}\n---\n\n<Note kind="stop">\nStop here.\n</Note>\n`);
}

/** Replaces a piece of a file. Throws when it is not there, since the test would then be about something else. */
function edit(content: string, file: string, ...pairs: readonly (readonly [string | RegExp, string])[]): void {
  const text = readFileSync(join(content, file), 'utf8');
  const edited = pairs.reduce((now, [from, to]) => {
    const next = now.replace(from, () => to);
    if (next === now) throw new Error(`${file} does not hold "${String(from)}".`);
    return next;
  }, text);
  writeFileSync(join(content, file), edited);
}

function write(content: string, file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

/** A PNG of one colour, 64 by 32 pixels. */
function picture(...colour: [number, number, number]): Uint8Array {
  const [width, height] = [64, 32];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const line = [0, ...Array.from({ length: width }, () => colour).flat()];
  const pixels = deflateSync(Buffer.from(Array.from({ length: height }, () => line).flat()));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
