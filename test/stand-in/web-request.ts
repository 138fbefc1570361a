import { honest } from './honest.ts';

type Before = Electron.OnBeforeRequestListenerDetails;
type Received = Electron.OnHeadersReceivedListenerDetails;
type Listener<Details, Answer> = (details: Details, callback: (answer: Answer) => void) => void;
type Given<Details, Answer> = readonly (
  Electron.WebRequestFilter | Listener<Details, Answer> | null
)[];

/** One of `webRequest`'s doors: at most one listener, for the addresses that its filter names. */
class Door<Details extends { readonly url: string }, Answer extends object> {
  #listener: Listener<Details, Answer> | null = null;
  #patterns: readonly RegExp[] = [];

  set(...given: Given<Details, Answer>): void {
    const last = given.at(-1);
    this.#listener = typeof last === 'function' ? last : null;
    const filter = given.length > 1 ? (given[0] as Electron.WebRequestFilter) : undefined;
    this.#patterns = (filter?.urls ?? ['<all_urls>']).map(patternOf);
  }

  async ask(details: Details): Promise<Partial<Answer>> {
    const listener = this.#listener;
    if (listener === null || !this.#patterns.some((each) => each.test(details.url))) return {};
    return new Promise((resolve) => listener(details, resolve));
  }
}

const before = new Door<Before, Electron.CallbackResponse>();
const received = new Door<Received, Electron.HeadersReceivedResponse>();

export const webRequest = honest<Electron.WebRequest>('webRequest', {
  onBeforeRequest: (...given: Given<Before, Electron.CallbackResponse>) => before.set(...given),
  onHeadersReceived: (...given: Given<Received, Electron.HeadersReceivedResponse>) =>
    received.set(...given),
} satisfies Partial<Electron.WebRequest>);

/** What the app says to a request that is about to leave: nothing, or `cancel`, or elsewhere. */
export const beforeRequest = (details: Before) => before.ask(details);

/** What the app says to an answer of its own protocol: nothing, or other headers. */
export const headersReceived = (details: Received) => received.ask(details);

/** A match pattern, `https://*.example/*`, as a regular expression. */
function patternOf(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*')}$`);
}
