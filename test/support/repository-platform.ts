import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { html, type Html } from '../../scripts/steps/html.ts';

/** What the check of a proposal says of a line. */
interface Annotation {
  severity: string;
  file: string;
  line: number;
  message: string;
  hint: string;
  isOld: boolean;
}

/**
 * A stand-in for the platform that holds a playbook's repository: it shows a file in a field, takes the change as a
 * proposal on a branch of its own, runs the real check over it, and shows what that says beside the lines. The
 * repository is real; on its main branch nothing changes.
 */
export class RepositoryPlatform {
  readonly #folder: string;
  readonly #today: string;
  readonly #server: Server;

  constructor(folder: string, today: string) {
    this.#folder = folder;
    this.#today = today;
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ markup }) =>
        response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(markup),
      );
    });
    cpSync('content', join(folder, 'content'), { recursive: true });
    this.#git('init', '-q', '-b', 'main');
    this.#commit('Start');
    this.#git('checkout', '-q', '-b', 'proposal');
  }

  /** Begins to serve; resolves to where. */
  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** A file of the proposal as it stands. */
  textOf(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  /** What the check prints of the proposal, and how it ends. */
  check(format: string): Promise<{ status: number | null; stdout: string }> {
    const words = ['--content', join(this.#folder, 'content'), '--changed-since', 'main', '--today', this.#today];
    const child = spawn(process.execPath, [resolve('scripts/validate.ts'), ...words, '--format', format]);
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    return new Promise((done) => child.on('close', (status) => done({ status, stdout })));
  }

  async #answer(request: IncomingMessage): Promise<Html> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://platform');
    const edited = /\/-\/edit\/main\/(content\/[\w/.-]+)$/.exec(pathname)?.[1];
    if (edited !== undefined) return this.#editor(edited);
    if (pathname !== '/propose') return screen('There is nothing here', html``);
    const file = searchParams.get('file') ?? '';
    const form = new URLSearchParams(await bodyOf(request));
    writeFileSync(join(this.#folder, file), (form.get('text') ?? '').replaceAll('\r\n', '\n'));
    this.#commit(`Change ${file}`);
    return this.#proposal(file);
  }

  #editor(file: string): Html {
    return screen(
      'Edit file',
      html`<form method="post" action="/propose?file=${file}">
        <label for="text">${file}</label>
        <textarea id="text" name="text" rows="40" cols="120" spellcheck="false">${this.textOf(file)}</textarea>
        <button>Commit changes</button>
      </form>`,
    );
  }

  async #proposal(file: string): Promise<Html> {
    const { status, stdout } = await this.check('json');
    const { findings } = JSON.parse(stdout) as { findings: Annotation[] };
    const notes = findings.filter(({ isOld }) => !isOld);
    const passed = 'The check has passed. Waiting for approval.';
    const failed = 'The check has failed. This cannot be merged yet.';
    return screen(
      'Merge request',
      html`<p role="status">${status === 0 ? passed : failed}</p>
        <ul aria-label="Annotations">
          ${notes.map(({ severity, line, message, hint }) => html`<li>${severity}, line ${line}: ${message} ${hint}</li>`)}
        </ul>
        <a href="/fairway-home/playbook/-/edit/main/${file}">Edit the file again</a>`,
    );
  }

  #commit(message: string): void {
    this.#git('add', '-A');
    this.#git('commit', '-q', '--allow-empty', '-m', message);
  }

  #git(...words: string[]): void {
    const who = [
      '-c',
      'user.name=Delivery lead',
      '-c',
      'user.email=delivery-lead@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, stderr } = spawnSync('git', ['-C', this.#folder, ...who, ...words], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  }
}

function screen(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <title>${title}</title>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </html>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
