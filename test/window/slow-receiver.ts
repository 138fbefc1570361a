import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A receiver that answers when it is told to: what is to be seen of a run stays until it was seen. */
export interface SlowReceiver {
  readonly server: Server;
  readonly url: string;
  readonly waiting: ServerResponse[];
}

/** Starts one that listens on this computer alone. */
export function startSlowReceiver(): Promise<SlowReceiver> {
  const waiting: ServerResponse[] = [];
  const server = createServer((_request, response) => waiting.push(response));
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ server, waiting, url: `http://127.0.0.1:${String(port)}` });
    });
  });
}
