import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closedPort } from '../main/webhook/servers.ts';
import { findProgram, startProgram } from './programs.ts';

/** Null where it is not installed. */
export const restServer = findProgram('rest-server');

export interface RestServer {
  readonly location: string;
  /** What restic needs to be let in. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends it at once, as a computer that is switched off. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const USER = { name: 'ada', password: 'pw of ada' };

/** A rest-server on a folder, and a place for one repository on it. */
export async function startRestServer(
  folder: string,
  options: { readonly auth?: boolean; readonly appendOnly?: boolean } = {},
): Promise<RestServer> {
  const { auth = false, appendOnly = false } = options;
  const data = path.join(folder, 'served');
  mkdirSync(data, { recursive: true });
  const sum = createHash('sha1').update(USER.password).digest('base64');
  if (auth) writeFileSync(path.join(data, '.htpasswd'), `${USER.name}:{SHA}${sum}\n`);
  const port = await closedPort();
  const args = [
    `--path=${data}`,
    `--listen=127.0.0.1:${String(port)}`,
    ...(auth ? [] : ['--no-auth']),
    ...(appendOnly ? ['--append-only'] : []),
  ];
  const begin = () => startProgram(restServer ?? 'rest-server', args, port);
  let server = await begin();
  return {
    location: `rest:http://127.0.0.1:${String(port)}/sample`,
    environment: auth
      ? { RESTIC_REST_USERNAME: USER.name, RESTIC_REST_PASSWORD: USER.password }
      : {},
    stop: async () => {
      const closed = once(server, 'close');
      server.kill('SIGKILL');
      await closed;
    },
    start: async () => {
      server = await begin();
    },
  };
}
