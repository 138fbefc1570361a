import { splitReferences, type ReferencePart } from './secret-references.ts';

/** The shell variable that stands for each secret, by the secret's name. */
export type Variables = ReadonlyMap<string, string>;

/**
 * Names that mean something to a shell, to the loader or to curl: setting them would break the
 * command, or the shell sets them itself. In any case, as zsh and curl have some in lower case.
 */
const TAKEN = new RegExp(
  [
    '^(_|path|status|argv|options|prompt|PATH|HOME|IFS|PWD|OLDPWD|ENV|SHELL|GROUPS|PPID)$',
    '^(U?E?UID|E?GID|S?RANDOM|SECONDS|EPOCH.*|LINENO|OPT(IND|ARG|ERR)|PS[0-9])$',
    '^(BASH|ZSH|LC|LD|DYLD|CURL|SSL)(_|$)',
    '^(https?|all|no)_proxy$',
  ].join('|'),
  'i',
);

/** A variable for each name, valid in every shell and each its own: `chat.token` is `chat_token`. */
export function variablesFor(names: readonly string[]): Variables {
  const taken = new Set<string>();
  return new Map(
    [...new Set(names)].map((name) => {
      const plain = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9])/, '_');
      const wished = TAKEN.test(plain) ? `secret_${plain}` : plain;
      let variable = wished;
      for (let n = 2; taken.has(variable); n += 1) variable = `${wished}_${String(n)}`;
      taken.add(variable);
      return [name, variable];
    }),
  );
}

/** A shown text as one word of a POSIX shell command, its secrets as variables. */
export function shellWord(text: string, variables: Variables): string {
  return shellWordOf(splitReferences(text), variables);
}

/** The same for a text that has been taken apart already. */
export function shellWordOf(parts: readonly ReferencePart[], variables: Variables): string {
  const words = parts.map((part) =>
    typeof part === 'string' ? quote(part) : `"$${variables.get(part.secret) ?? ''}"`,
  );
  return words.join('') || "''";
}

/**
 * All but tab and line feed. In a terminal these are keys: one that is pasted could end the paste
 * and run what follows, and a body may hold what others have written.
 */
const CONTROLS = /([^\P{Cc}\t\n]+)/u;

function quote(text: string): string {
  return text
    .split(CONTROLS)
    .map((part, index) => {
      if (part === '') return '';
      if (index % 2 === 1) return `"$(printf '${octal(part)}')"`;
      return `'${part.replaceAll("'", "'\\''")}'`;
    })
    .join('');
}

function octal(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
