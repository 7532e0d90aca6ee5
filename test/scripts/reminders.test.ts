import { chmodSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { playbookFolder, termSource } from '../support/playbook-folder.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const reviews =
  '\n  - { on: 2026-06-01, by: desk-lead, how: read, found: Read it against the log., next: 2026-11-01, of: 00000000 }';
const content = () =>
  playbookFolder({
    'glossary/a.mdx': termSource({ id: 'a', title: 'The "a"; $(boo)', owner: 'desk-lead', status: 'active', reviews }),
  });
const options = (folder: string) => ['--content', folder, '--today', '2026-11-21'];

test('tells people, and programs', () => {
  const folder = content();
  expect(run('reminders.ts', options(folder)).stdout).toMatch(
    /^# Reviews due: Desk lead\n\n<!-- vademecum-reminder: desk-lead -->\n/,
  );
  expect(JSON.parse(run('reminders.ts', [...options(folder), '--format', 'json']).stdout)).toMatchObject({
    version: 1,
    today: '2026-11-21',
    issues: [{ owner: 'desk-lead', due: ['a'] }],
  });
  expect(run('reminders.ts', ['--content', folder, '--today', '2026-07-01']).stdout).toBe('Nothing is due.\n');
});

test('opens an issue through GitHub’s own program', () => {
  const bin = temporaryFolder({
    gh: '#!/bin/sh\nprintf "%s\\n" "$*" >> "$GH_LOG"\n[ "$2" = list ] && echo "[]"\nexit 0\n',
  });
  chmodSync(join(bin, 'gh'), 0o755);
  const log = join(bin, 'log');
  const environment = { PATH: `${bin}${delimiter}${process.env['PATH']}`, GH_LOG: log };
  expect(run('reminders.ts', [...options(content()), '--post', 'github'], environment)).toMatchObject({
    status: 0,
    stdout: 'Reviews due: Desk lead: opened.\n',
  });
  expect(
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => /^(label|issue)/.test(line)),
  ).toEqual([
    'label create review due --force --description A page is waiting for its review',
    'issue list --label review due --state open --limit 1000 --json number,title,body',
    expect.stringMatching(/^issue create --title Reviews due: Desk lead --body <!-- vademecum-reminder: desk-lead -->/),
  ]);
});

test('says that GitHub’s own program is missing', () => {
  const ended = run('reminders.ts', [...options(content()), '--post', 'github'], { PATH: temporaryFolder() });
  expect(ended).toMatchObject({
    status: 2,
    stderr:
      "--post github needs gh, GitHub's own program, which is not on this machine. Leave --post out to read the reminders.\n",
  });
});

test('opens, renews and closes issues of a project on GitLab', async () => {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['private-token']} ${await textOf(request)}`);
    const old = { iid: 3, title: 'Reviews due: Gone', description: '<!-- vademecum-reminder: gone -->' };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(request.method === 'GET' ? [old] : {}));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`;

  const words = ['scripts/reminders.ts', ...options(content()), '--post', 'gitlab'];
  const environment = { ...process.env, CI_API_V4_URL: api, CI_PROJECT_ID: '42', REMINDER_TOKEN: 'secret' };
  const child = spawn(process.execPath, words, { env: environment });
  expect(await textOf(child.stdout)).toBe('Reviews due: Desk lead: opened.\nReviews due: Gone: closed.\n');
  expect(asked).toEqual([
    'GET /api/v4/projects/42/issues?state=opened&labels=review+due&per_page=100&page=1 secret ',
    expect.stringMatching(
      /^POST \/api\/v4\/projects\/42\/issues secret \{"title":"Reviews due: Desk lead","description":"<!--/,
    ),
    'POST /api/v4/projects/42/issues/3/notes secret {"body":"Nothing is due any more. Thank you."}',
    'PUT /api/v4/projects/42/issues/3 secret {"state_event":"close"}',
  ]);
});

test('says what a job of GitLab lacks', () => {
  const words = [...options(content()), '--post', 'gitlab'];
  expect(run('reminders.ts', words, { CI_API_V4_URL: '', CI_PROJECT_ID: '' })).toMatchObject({
    status: 2,
    stderr: '--post gitlab works in a job of GitLab only.\n',
  });
  expect(run('reminders.ts', words, { CI_API_V4_URL: 'x', CI_PROJECT_ID: '1', REMINDER_TOKEN: '' })).toMatchObject({
    status: 2,
    stderr: '--post gitlab needs a project access token in the variable REMINDER_TOKEN. Help says how.\n',
  });
});

async function textOf(stream: IncomingMessage | NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
