import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { honest } from './honest.ts';
import { handlerOf } from './protocol.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export const net = honest<Electron.Net>('net', {
  async fetch(input: string | GlobalRequest, init?: RequestInit) {
    const request = typeof input === 'string' ? new Request(input, init) : input;
    if (request.url.startsWith('file:')) return fetchFile(new URL(request.url));
    const handler = handlerOf(request.url);
    return handler === undefined ? fetch(request) : handler(request);
  },
  isOnline: () => true,
} satisfies Partial<Electron.Net>);

async function fetchFile(url: URL): Promise<Response> {
  const type = types[path.extname(url.pathname)] ?? 'application/octet-stream';
  try {
    return new Response(await readFile(url), { headers: { 'content-type': type } });
  } catch (cause) {
    throw new Error('net::ERR_FILE_NOT_FOUND', { cause });
  }
}
