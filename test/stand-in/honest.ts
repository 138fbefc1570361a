import { EventEmitter } from 'node:events';

/** What the language, inspectors and loggers ask of any object: there "undefined" is the answer. */
const askedOfAnything: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  '$$typeof',
  'asymmetricMatch',
  '__esModule',
  'default',
  'domain',
]);

/**
 * Lets a part of one of Electron's objects pass for the whole, so that a program which leans on
 * something that is missing hears its name at once, instead of reading `undefined` and going on.
 * Throws "not in the stand-in: NAME.MEMBER" when a missing member is read.
 */
export function honest<Whole extends object>(name: string, part: object): Whole {
  const guarded = new Proxy(part, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || askedOfAnything.has(key))
        return Reflect.get(target, key, receiver);
      throw notInTheStandIn(`${name}.${key}`);
    },
  });
  // The proxy throws on whatever the part lacks, which makes the claim true.
  return guarded as Whole;
}

/**
 * The base of every class here, so that instances are honest about missing members too.
 * The proxy is what the constructor returns: private fields of subclasses are put on it.
 */
export class HonestEmitter extends EventEmitter {
  constructor(name: string) {
    super();
    this.setMaxListeners(0);
    return honest<this>(name, this);
  }
}

/** The base of a class whose instances emit nothing, for the same honesty. */
export class HonestObject {
  constructor(name: string) {
    return honest<this>(name, this);
  }
}

/** Makes the one error that all gaps of the stand-in throw, so that they can be searched for. */
export function notInTheStandIn(what: string): Error {
  return new Error(`not in the stand-in: ${what}`);
}
