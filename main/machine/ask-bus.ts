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
export async function askBus(question: BusQuestion): Promise<number | null> {
  return (await askGdbus(question)) ?? (await askBusctl(question));
}

/** The number at the end of `(<uint32 4>,)`, as gdbus writes it, or of `v u 4`, as busctl does. */
export function readNumber(text: string): number | null {
  const digits = /(\d+)[^\dA-Za-z]*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

async function askGdbus({ bus, name, path, method, args, ...rest }: BusQuestion) {
  const object = ['--dest', name, '--object-path', path, '--method', `${rest.interface}.${method}`];
  const answer = await ask('gdbus', ['call', `--${bus}`, ...object, ...args]);
  return answer === null ? null : readNumber(answer);
}

async function askBusctl({ bus, name, path, method, args, ...rest }: BusQuestion) {
  const which = bus === 'system' ? '--system' : '--user';
  const typed = args.length === 0 ? [] : ['s'.repeat(args.length), ...args];
  const answer = await ask('busctl', [which, 'call', name, path, rest.interface, method, ...typed]);
  return answer === null ? null : readNumber(answer);
}
