import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
import { report } from './report.ts';

export type { Protocol };
type Method = keyof Protocol.CommandParameters;
type Signals = { [Name in keyof Protocol.Events]: [Protocol.Events[Name]] };

interface Pending {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Message {
  readonly id?: number;
  readonly method?: keyof Protocol.Events;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** What a command ends with when its page, or all of Chromium, has gone meanwhile. */
export class Gone extends Error {}

const goneWords =
  /not find (context|session)|session.*not found|context was destroyed|closed|no target|not attached|No frame/i;

/** One conversation with Chromium: the browser's own, or that of one page. */
export class CdpSession extends EventEmitter<Signals> {
  readonly #send: (method: Method, params: unknown) => Promise<unknown>;

  constructor(send: (method: Method, params: unknown) => Promise<unknown>) {
    super();
    this.setMaxListeners(0);
    this.#send = send;
  }

  /** Sends a command. Rejects with {@link Gone} when there is nobody left to answer. */
  async send<M extends Method>(
    method: M,
    params?: Protocol.CommandParameters[M],
  ): Promise<Protocol.CommandReturnValues[M]> {
    const result = await this.#send(method, params ?? {});
    // Chromium is the source of this type: the protocol's declaration is generated from it.
    return result as Protocol.CommandReturnValues[M];
  }
}

/** Chromium's debugging pipe: JSON messages with a zero byte after each, many sessions in one. */
export class Cdp {
  readonly browser = new CdpSession((method, params) => this.#write(method, params));
  readonly #sessions = new Map<string, CdpSession>();
  readonly #pending = new Map<number, Pending>();
  readonly #output: Writable;
  #unfinished: Buffer[] = [];
  #lastId = 0;
  #closed = false;

  constructor(output: Writable, input: Readable) {
    this.#output = output;
    output.on('error', () => this.#close());
    input.on('data', (bytes: Buffer) => this.#read(bytes));
    input.on('close', () => this.#close());
  }

  /** Opens the conversation with one page. */
  async attach(targetId: string): Promise<CdpSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const session = new CdpSession((method, params) => this.#write(method, params, sessionId));
    this.#sessions.set(sessionId, session);
    return session;
  }

  #write(method: Method, params: unknown, sessionId?: string): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Gone(`${method}: Chromium has gone`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { method, resolve, reject });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(bytes: Buffer): void {
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      const text = Buffer.concat([...this.#unfinished, bytes.subarray(start, end)]).toString();
      this.#unfinished = [];
      start = end + 1;
      this.#take(JSON.parse(text) as Message);
    }
    if (start < bytes.length) this.#unfinished.push(bytes.subarray(start));
  }

  #take(message: Message): void {
    if (message.id !== undefined) this.#settle(message.id, message);
    else if (message.method !== undefined) {
      const { sessionId, method } = message;
      const session = sessionId === undefined ? this.browser : this.#sessions.get(sessionId);
      // The name says which params come with it; the emitter's type cannot follow that.
      session?.emit(method, ...([message.params] as never));
    }
  }

  #settle(id: number, { error, result }: Message): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error === undefined) pending?.resolve(result);
    else {
      const text = `${pending?.method}: ${error.message}`;
      pending?.reject(goneWords.test(error.message) ? new Gone(text) : new Error(text));
    }
  }

  #close(): void {
    this.#closed = true;
    for (const { method, reject } of this.#pending.values())
      reject(new Gone(`${method}: Chromium has gone`));
    this.#pending.clear();
  }
}

/** Ends a command that nobody waits for: a page that has gone is no news, all else is told. */
export function unlessGone(error: unknown): void {
  if (!(error instanceof Gone)) report('[stand-in]', error);
}
