import type { Codec, Encoded } from './codec.ts';

/** A value on its way across: functions stay where they are and cross as numbers. */
type Packed =
  | { readonly kind: 'function'; readonly number: number }
  | { readonly kind: 'array'; readonly items: readonly Packed[] }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Packed])[] }
  | { readonly kind: 'value'; readonly value: Encoded };

type Call = { readonly id: number; readonly number: number; readonly args: readonly Packed[] };
type Exposed = { readonly key: string; readonly api: Packed };
type Answer =
  | { readonly kind: 'result'; readonly result: Packed }
  | { readonly kind: 'error'; readonly error: Encoded }
  | { readonly kind: 'later' };
type Settled = { readonly id: number; readonly answer: Answer };
type Side = 'page' | 'preload';

/** What a page's own world and its preload's share: a name nobody else can guess. */
export interface BridgeFacts {
  readonly token: string;
  readonly here: Side;
  readonly there: Side;
}

export type Bridge = ReturnType<typeof makeBridge>;

/**
 * Makes one end of contextBridge. The two worlds have nothing in common but the DOM, so all that
 * crosses are synchronous events on the document, carrying JSON text. A page gets this function as
 * text, so it uses nothing from outside itself.
 */
export function makeBridge({ token, here, there }: BridgeFacts, { encode, decode }: Codec) {
  type AnyFunction = (...args: unknown[]) => unknown;
  const deepest = 1000;
  const functions: AnyFunction[] = [];
  const numbers = new WeakMap<AnyFunction, number>();
  const promises = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let lastAnswer: Answer | undefined;

  function say(name: string, message: unknown): void {
    const detail = JSON.stringify(message);
    document.dispatchEvent(new CustomEvent(token + there + name, { detail }));
  }

  function hear<Message>(name: string, listener: (message: Message) => void): void {
    document.addEventListener(token + here + name, (event) => {
      const { detail } = event as CustomEvent<string>;
      listener(JSON.parse(detail) as Message);
    });
  }

  function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  }

  function numberOf(value: AnyFunction): number {
    const number = numbers.get(value) ?? functions.push(value) - 1;
    numbers.set(value, number);
    return number;
  }

  function pack(value: unknown, depth = 0): Packed {
    if (depth > deepest) throw new Error('Electron contextBridge recursion depth exceeded.');
    const inner = (each: unknown) => pack(each, depth + 1);
    if (typeof value === 'function')
      return { kind: 'function', number: numberOf(value as AnyFunction) };
    if (Array.isArray(value)) return { kind: 'array', items: value.map(inner) };
    // What is in it stays behind: no preload reads that.
    if (value instanceof File) return { kind: 'file', name: value.name };
    if (!isPlain(value)) return { kind: 'value', value: encode(value) };
    const entries = Object.entries(value).map(([key, each]) => [key, inner(each)] as const);
    return { kind: 'object', entries };
  }

  function unpack(packed: Packed, freeze = false): unknown {
    const finish = (made: unknown) => (freeze ? Object.freeze(made) : made);
    switch (packed.kind) {
      case 'function':
        return finish((...args: unknown[]) => call(packed.number, args));
      case 'array':
        return finish(packed.items.map((each) => unpack(each, freeze)));
      case 'object':
        return finish(
          Object.fromEntries(packed.entries.map(([key, each]) => [key, unpack(each, freeze)])),
        );
      case 'file':
        return new File([], packed.name);
      case 'value':
        return decode(packed.value);
    }
  }

  // Only the message of an error crosses, as in Electron.
  function failure(error: unknown): Answer {
    const shown = error instanceof Error ? new Error(error.message) : String(error);
    return { kind: 'error', error: encode(shown) };
  }

  function attempt(result: () => Packed): Answer {
    try {
      return { kind: 'result', result: result() };
    } catch (error) {
      return failure(error);
    }
  }

  function call(number: number, args: readonly unknown[]): unknown {
    const id = ++lastId;
    lastAnswer = undefined;
    say('call', { id, number, args: args.map((each) => pack(each)) } satisfies Call);
    const answer: Answer | undefined = lastAnswer;
    if (answer === undefined) throw new Error('The other world does not answer.');
    return receive(id, answer);
  }

  function receive(id: number, answer: Answer): unknown {
    switch (answer.kind) {
      case 'result':
        return unpack(answer.result);
      case 'error':
        throw decode(answer.error);
      case 'later':
        return new Promise<Answer>((resolve) => promises.set(id, resolve)).then((settled) =>
          receive(id, settled),
        );
    }
  }

  hear<Answer>('answer', (answer) => {
    lastAnswer = answer;
  });
  hear<Settled>('settled', ({ id, answer }) => {
    promises.get(id)?.(answer);
    promises.delete(id);
  });
  hear<Call>('call', ({ id, number, args }) => {
    let later: Promise<unknown> | undefined;
    const answer = attempt(() => {
      const result = functions[number]?.(...args.map((each) => unpack(each)));
      if (result instanceof Promise) later = result;
      return later === undefined ? pack(result) : pack(undefined);
    });
    say('answer', later === undefined ? answer : { kind: 'later' });
    const settle = (settled: Answer) => say('settled', { id, answer: settled } satisfies Settled);
    later?.then(
      (value) => settle(attempt(() => pack(value))),
      (error: unknown) => settle(failure(error)),
    );
  });

  return {
    /** Puts an API into the other world. Throws what the other world has against it. */
    expose(key: string, api: unknown): void {
      lastAnswer = undefined;
      say('expose', { key, api: pack(api) } satisfies Exposed);
      const answer: Answer | undefined = lastAnswer;
      if (answer !== undefined) receive(0, answer);
    },
    /** Hears of an API put here: frozen, every function a call into the other world. */
    onExpose(listener: (key: string, api: unknown) => void): void {
      hear<Exposed>('expose', ({ key, api }) => {
        const answer = attempt(() => {
          listener(key, unpack(api, true));
          return pack(undefined);
        });
        say('answer', answer);
      });
    },
  };
}
