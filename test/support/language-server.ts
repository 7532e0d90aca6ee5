import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/** What a language server offers or says at a place. */
export interface Offered {
  label: string;
  documentation?: string | { value: string };
}

/** A language server as an editor runs it, gone when the test ends. */
export class LanguageServer {
  #process: ChildProcessWithoutNullStreams;
  #unread = Buffer.alloc(0);
  #waiting = new Map<number, (message: Message) => void>();
  #asked = 0;
  #settings: Readonly<Record<string, unknown>>;
  #said = new Map<string, { message: string }[]>();

  constructor(program: string, settings: Readonly<Record<string, unknown>> = {}) {
    this.#settings = settings;
    this.#process = spawn(process.execPath, [program, '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    onTestFinished(() => void this.#process.kill('SIGKILL'));
  }

  /** Opens a folder as a workspace. */
  async begin(root: string, initializationOptions: object = {}): Promise<void> {
    const uri = pathToFileURL(root).href;
    const workspace = { configuration: true, didChangeConfiguration: { dynamicRegistration: false } };
    const textDocument = { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: {} };
    await this.ask('initialize', {
      processId: process.pid,
      rootPath: root,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'playbook' }],
      capabilities: { workspace, textDocument },
      initializationOptions,
    });
    this.tell('initialized', {});
  }

  open(file: string, languageId: string, text: string): void {
    this.tell('textDocument/didOpen', {
      textDocument: { uri: pathToFileURL(file).href, languageId, version: 1, text },
    });
  }

  /** What is offered where the cursor stands. Lines and columns count from 0. */
  async offered(file: string, line: number, character: number): Promise<Offered[]> {
    const place = { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } };
    const result = (await this.ask('textDocument/completion', place)) as { items: Offered[] } | Offered[] | null;
    return Array.isArray(result) ? result : (result?.items ?? []);
  }

  /** What is wrong in a file, as far as the server has said. */
  said(file: string): string[] {
    return (this.#said.get(pathToFileURL(file).href) ?? []).map(({ message }) => message);
  }

  tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  async ask(method: string, params: unknown): Promise<unknown> {
    const id = (this.#asked += 1);
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#unread.toString('utf8', 0, head))![1]);
      if (this.#unread.length < head + 4 + length) return;
      const message = JSON.parse(this.#unread.toString('utf8', head + 4, head + 4 + length)) as Message;
      this.#unread = this.#unread.subarray(head + 4 + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, ...answer }: Message): void {
    if (id !== undefined && method === undefined) return this.#waiting.get(id)?.(answer);
    if (id !== undefined) return this.#send({ id, result: this.#answer(method!, params) });
    if (method !== 'textDocument/publishDiagnostics') return;
    const { uri, diagnostics } = params as { uri: string; diagnostics: { message: string }[] };
    this.#said.set(uri, diagnostics);
  }

  #answer(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { section?: string }[] };
    return items.map(({ section = '' }) => this.#settings[section] ?? null);
  }
}
