import { shellWordOf } from './shell-words.ts';

/** A variable of the repository with its value. */
export interface RecoveryVariable {
  readonly name: string;
  readonly value: string;
  /** Whether the value is a secret, so that it is typed in and stays out of a shell's history. */
  readonly secret: boolean;
}

/** How a repository is named to restic. */
export interface Named {
  readonly location: string;
  readonly variables: readonly RecoveryVariable[];
}

/** The commands that restore on a computer with a POSIX shell. They ask for what is secret. */
export function posixCommands({ location, variables }: Named): readonly string[] {
  return [
    ...variables.flatMap(({ name, value, secret }) =>
      secret
        ? [`printf '${name}: '; IFS= read -r ${name}; export ${name}`]
        : [`export ${name}=${posixWord(value)}`],
    ),
    `export RESTIC_REPOSITORY=${posixWord(location)}`,
    'restic snapshots',
    'restic restore latest --target "$HOME/restored"',
  ];
}

/** The same for PowerShell. */
export function powerShellCommands({ location, variables }: Named): readonly string[] {
  return [
    ...variables.map(({ name, value, secret }) =>
      secret ? `$env:${name} = Read-Host '${name}'` : `$env:${name} = ${powerShellWord(value)}`,
    ),
    `$env:RESTIC_REPOSITORY = ${powerShellWord(location)}`,
    'restic snapshots',
    'restic restore latest --target "$HOME\\restored"',
  ];
}

function posixWord(text: string): string {
  return shellWordOf([text], new Map());
}

/** PowerShell ends a text at any of five quotation marks, and takes two of one for a mark. */
function powerShellWord(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}
