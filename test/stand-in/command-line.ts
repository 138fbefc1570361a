import { honest } from './honest.ts';

/** The switches of Electron's own command line: read as they were given; later ones are kept too. */
export function commandLineOf(given: readonly string[]): Electron.CommandLine {
  const values = new Map<string, string>();
  for (const argument of given) {
    const [, name, value] = /^--([^=]+)=?(.*)$/s.exec(argument) ?? [];
    if (name !== undefined) values.set(name, value ?? '');
  }
  return honest('app.commandLine', {
    appendSwitch: (name, value) => void values.set(name, value ?? ''),
    appendArgument: () => undefined,
    hasSwitch: (name) => values.has(name),
    getSwitchValue: (name) => values.get(name) ?? '',
  } satisfies Partial<Electron.CommandLine>);
}
