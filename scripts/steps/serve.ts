import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.ts';

/** A site that is being served on this machine only. */
export interface ServedSite {
  /** Where it is, with the base path: `http://127.0.0.1:4321/`. */
  url: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

/** What to serve. The first port that is free from `port` on is taken; 0 means any. */
export interface ServeOptions {
  folder: string;
  base?: string;
  port?: number;
}

/** Serves a built site on the loopback address, with the headers a good host sends. Files are read anew for each request. */
export async function serveSite({ folder, base = '/', port = 4321 }: ServeOptions): Promise<ServedSite> {
  const server = createServer(answer(folder, base));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => close(server) };
}

function answer(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const sendFile = sirv(folder, { dev: true, etag: true, onNoMatch: (_, response) => sendNotFound(response, folder) });

  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'Only GET and HEAD are answered here.');

    const [path = '/', query] = (request.url ?? '/').split(/(?=\?)/);
    if (!path.startsWith(base))
      return base.startsWith(path) ? redirect(response, base) : sendNotFound(response, folder);

    const inSite = `/${path.slice(base.length)}`;
    if (isFolderWithoutSlash(folder, inSite)) return redirect(response, `${path}/${query ?? ''}`);

    request.url = inSite + (query ?? '');
    sendFile(request, response);
  };
}

/** Relative links of `/contents` would lead elsewhere than those of `/contents/`, so there is one address for both. */
function isFolderWithoutSlash(folder: string, path: string): boolean {
  if (path.endsWith('/') || !/^(\/[\w-]+)+$/.test(path)) return false;
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) return send(response, 404, 'There is no such page.');
  response
    .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(readFileSync(page));
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(308, { Location: address }).end();
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(text);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let next = port;
    server.on('listening', resolve);
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || next === 65_535) return reject(error);
      next += 1;
      server.listen(next, '127.0.0.1');
    });
    server.listen(next, '127.0.0.1');
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
