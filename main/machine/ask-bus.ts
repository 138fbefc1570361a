import { ask } from './ask.ts';

/** A method without side effects on one of D-Bus's two buses; its arguments are texts. */
export interface BusQuestion {
  readonly bus: 'system' | 'session';
  /** Whom to ask. */
  readonly name: string;
  readonly path: string;
  readonly interface: string;
  readonly method: string;
  readonly args: readonly string[];
}

/**
 * The number that a D-Bus service answers, by GLib's `gdbus` or systemd's `busctl`, whichever is
 * there. Null where nobody answers.
 */
export function askBus(question: BusQuestion): Promise<number | null> {
  return askEither(question, readNumber);
}

/** The same of a service that answers yes or no. */
export function askBusWhether(question: BusQuestion): Promise<boolean | null> {
  return askEither(question, readTruth);
}

/** The number at the end of `(<uint32 4>,)`, as gdbus writes it, or of `v u 4`, as busctl does. */
export function readNumber(text: string): number | null {
  const digits = /(\d+)[^\dA-Za-z]*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The truth at the end of `(<true>,)`, as gdbus writes it, or of `v b true`, as busctl does. */
export function readTruth(text: string): boolean | null {
  const word = /\b(true|false)\W*$/.exec(text)?.[1];
  return word === undefined ? null : word === 'true';
}

async function askEither<T>(
  question: BusQuestion,
  read: (text: string) => T | null,
): Promise<T | null> {
  return read((await askGdbus(question)) ?? '') ?? read((await askBusctl(question)) ?? '');
}

function askGdbus({ bus, name, path, method, args, ...rest }: BusQuestion) {
  const object = ['--dest', name, '--object-path', path, '--method', `${rest.interface}.${method}`];
  return ask('gdbus', ['call', `--${bus}`, ...object, ...args]);
}

function askBusctl({ bus, name, path, method, args, ...rest }: BusQuestion) {
  const which = bus === 'system' ? '--system' : '--user';
  const typed = args.length === 0 ? [] : ['s'.repeat(args.length), ...args];
  return ask('busctl', [which, 'call', name, path, rest.interface, method, ...typed]);
}
