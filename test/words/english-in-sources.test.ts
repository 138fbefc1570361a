import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { looksEnglish } from './looks-english.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where English stands in the sources on purpose, by how the file's path begins. */
const onPurpose: Readonly<Record<string, string>> = {
  'main/cli.ts': 'the command line speaks English',
  'main/command-line/': 'the command line speaks English',
  'main/ipc/local-': 'the command line hears it',
  'main/core/payload-': 'tells programmers what a message holds',
  'main/core/support-': 'is for whoever helps',
  'main/core/service-text.ts': 'is a file for systemd or launchd',
  'main/core/export-har.ts': 'is a file for other programs',
  'main/core/har-parts.ts': 'is a file for other programs',
  'main/core/make-context.ts': 'stands so in older histories',
  'main/core/curl/options.ts': 'are options of curl',
  'main/core/cron-words.ts': 'is what cronstrue says',
  'main/core/decide-upkeep.ts': 'is what restic says',
  'main/core/pretend-run.ts': 'is what restic says',
  'main/restic/mount.ts': 'is what restic says',
  'main/restic/upkeep.ts': 'is what restic says',
  'main/machine/keep-awake.ts': 'is for the log of systemd',
  'main/secrets/keychain.ts': 'is an item of the keychain',
  'main/shell/autostart-file.ts': 'is a file for the desktop',
  'main/shell/protocol.ts': 'is what HTTP says',
  'main/webhook/recipes/': 'is what a receiver says, or how it is called',
  'main/webhook/template/falsy-words.ts': 'are words that a receiver takes for no',
  'renderer/screens/destination/verify-snippets.ts': 'is a program',
};

/** Words that other languages have too, but the sources have no other language. */
const SHORT = /(?<![\p{L}.-])(?:a|an|has|no|on|to|was)(?=[ ,.;:)]|$)/u;

const SQL = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA)\b/;

/** Sentences of the sources that are neither thrown nor for a database. */
function sentencesIn(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node) || isSkipped(node)) return;
    const text = textOf(node);
    const words = text.match(/[\p{L}’']{2,}(?=[ ,.;:]|$)/gu) ?? [];
    if (words.length > 1 && !SQL.test(text) && isSentence(text)) found.push(text);
    Object.values(node).forEach(visit);
  };
  visit(parseSync(file, source).program);
  return found;
}

const isSentence = (text: string): boolean => SHORT.test(text) || looksEnglish(text);

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Types, imports, and errors, which are told to nobody but a developer. */
function isSkipped({ type, callee }: Node): boolean {
  if (/^(?:Import|TS(?!As|Satisfies|NonNull))/.test(type)) return true;
  const called = isNode(callee) ? callee['name'] : '';
  return type === 'NewExpression' && /(?:Error|Damaged)$/.test(String(called));
}

function textOf(node: Node): string {
  const { type, value, quasis } = node;
  if (type === 'Literal' || type === 'JSXText') return typeof value === 'string' ? value : '';
  if (type !== 'TemplateLiteral') return '';
  return (quasis as readonly { readonly value: { readonly cooked: string } }[])
    .map((quasi) => quasi.value.cooked)
    .join('…');
}

const found = ['main/**/*.ts', 'renderer/**/*.{ts,tsx}']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .flatMap((file) =>
    sentencesIn(file, readFileSync(path.join(root, file), 'utf8')).map((text) => ({ file, text })),
  );
const excused = Object.keys(onPurpose);

it('no sentence for people stands in the sources: it belongs into the words', () => {
  expect(found.filter(({ file }) => !excused.some((start) => file.startsWith(start)))).toEqual([]);
});

it('what is excused has English in it still', () => {
  expect(excused.filter((start) => !found.some(({ file }) => file.startsWith(start)))).toEqual([]);
});

it('sentences are seen wherever they stand', () => {
  const source = `
    import { a } from 'this is not one';
    type T = 'nor is this one';
    const b = { message: 'it was not restored' };
    const c = <p title={\`There is no \${b} here.\`}>This is said.</p>;
    const d = db.query('SELECT a FROM b WHERE c is not null');
    throw new Error('this is a bug');`;
  expect(sentencesIn('a.tsx', source)).toEqual([
    'it was not restored',
    'There is no … here.',
    'This is said.',
  ]);
});
