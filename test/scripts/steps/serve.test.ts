import { createServer } from 'node:http';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite, type ServeOptions } from '../../../scripts/steps/serve.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const site = {
  'dist/index.html': 'home',
  'dist/404.html': 'not here',
  'dist/contents/index.html': 'contents',
  'dist/api/pages.json': '{}',
  'dist.next/secret.html': 'secret',
};

async function serve(options: Partial<ServeOptions> = {}): Promise<string> {
  const { url, close } = await serveSite({ folder: `${temporaryFolder(site)}/dist`, port: 0, ...options });
  onTestFinished(close);
  return url;
}

/** Asks for a path as it stands; `fetch` would tidy it up first. */
function ask(url: string, path: string): Promise<{ status: number | undefined; text: string }> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
  });
}

test('serves pages by folder, with the headers a good host sends', async () => {
  const url = await serve();
  const response = await fetch(`${url}contents/`);
  expect([response.status, await response.text()]).toEqual([200, 'contents']);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
});

test('sends the page for what is not there, with the status that says so', async () => {
  const response = await fetch(`${await serve()}nothing/`);
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('leads an address without its slash to the one with it', async () => {
  const response = await fetch(`${await serve()}contents?q=a`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/contents/?q=a']);
});

test('lives below a base path, and leads there from the root', async () => {
  const url = await serve({ base: '/playbook/' });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/playbook\/$/);
  expect(await ask(url, '/playbook/contents/')).toEqual({ status: 200, text: 'contents' });
  expect(await ask(url, '/contents/')).toMatchObject({ status: 404 });
  expect(await ask(url, '/')).toMatchObject({ status: 308 });
});

test.each([
  '/../dist.next/secret.html',
  '/..%2fdist.next/secret.html',
  '/%2e%2e/dist.next/secret.html',
  '//etc/passwd',
  '/%00',
  '/%E0%A4%A',
])('gives nothing away for %s', async (path) => {
  expect(await ask(await serve(), path)).toEqual({ status: 404, text: 'not here' });
});

test('answers reading only', async () => {
  const response = await fetch(await serve(), { method: 'POST', body: 'x' });
  expect(response.status).toBe(405);
});

test('takes the next port when one is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  expect(Number(new URL(await serve({ port })).port)).toBeGreaterThan(port);
});
