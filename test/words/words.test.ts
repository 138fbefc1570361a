import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { german } from '../../words/de/german.ts';
import { english } from '../../words/en/english.ts';
import { spanish } from '../../words/es/spanish.ts';
import { french } from '../../words/fr/french.ts';
import { chinese } from '../../words/zh-CN/chinese.ts';

const root = path.resolve(import.meta.dirname, '../..');

type Chapters = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

const translations: readonly (readonly [language: string, words: Chapters])[] = [
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['zh-CN', chinese],
];

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text with its key, `home.failing_one`. */
function texts(words: Chapters): readonly (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([chapter, each]) =>
    Object.entries(each).flatMap(([name, text]) =>
      text === undefined ? [] : [[`${chapter}.${name}`, text] as const],
    ),
  );
}

const keyOf = (written: string): string => written.replace(PLURAL, '');

/** What must be the same in all languages: the variables and the elements of a text. */
function parts(text: string): readonly string[] {
  const variables = [...text.matchAll(/\{\{([^},]+)/g)].map((match) => `{{${match[1]!.trim()}}}`);
  const tags = [...text.matchAll(/<\/?[a-z]+\/?>/gi)].map(([tag]) => tag);
  return [...new Set([...variables, ...tags])].sort();
}

const englishParts = new Map<string, readonly string[]>();
for (const [written, text] of texts(english)) {
  if (written.endsWith('_one')) continue;
  englishParts.set(keyOf(written), parts(text));
}

describe.each(translations)('the words in %s', (language, words) => {
  const written = texts(words);

  it('have a text for each English one, and none besides', () => {
    const keys = new Set(written.map(([key]) => keyOf(key)));
    expect([...englishParts.keys()].filter((key) => !keys.has(key))).toEqual([]);
    expect([...keys].filter((key) => !englishParts.has(key))).toEqual([]);
    expect(written.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the same values and elements as the English text', () => {
    const wrong = written.filter(([key, text]) => {
      const wanted = englishParts.get(keyOf(key)) ?? [];
      const isOneOfMany = PLURAL.test(key) && !key.endsWith('_other');
      const has = parts(text);
      // "one file" may do without its number.
      return isOneOfMany
        ? has.some((part) => !wanted.includes(part))
        : has.join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });

  it('have the forms of plural that the language wants, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = new Map<string, string[]>();
    for (const [key] of written) {
      const form = PLURAL.exec(key)?.[1];
      if (form !== undefined) forms.set(keyOf(key), [...(forms.get(keyOf(key)) ?? []), form]);
    }
    // Whole millions may be written like the others.
    const musts = pluralCategories.filter((form) => form !== 'many');
    const wrong = [...forms].filter(
      ([, has]) =>
        musts.some((form) => !has.includes(form)) ||
        has.some((form) => !(pluralCategories as string[]).includes(form)),
    );
    expect(wrong).toEqual([]);
  });

  it('are translated: no sentence is left in English', () => {
    const inEnglish = new Map(texts(english));
    const left = written.filter(
      ([key, text]) => inEnglish.get(key) === text && text.split(/\s+/).filter(isWord).length > 2,
    );
    expect(left).toEqual([]);
  });
});

/** Not a value, an element or a sign. */
function isWord(part: string): boolean {
  return /^[a-z]+[.,:;!?]?$/i.test(part);
}

describe('the words in English', () => {
  const sources = ['main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'words/*.ts']
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');

  it('are all in use', () => {
    const whole = new Set(
      [...sources.matchAll(/['"`]([a-zA-Z]+\.[A-Za-z0-9_]+)['"`]/g)].map((match) => match[1]!),
    );
    const beginnings = [...sources.matchAll(/`([a-zA-Z]+\.[A-Za-z0-9_]*)\$\{/g)].map(
      (match) => match[1]!,
    );
    const unused = [...englishParts.keys()].filter(
      (key) => !whole.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('have both forms where they count', () => {
    const written = new Set(texts(english).map(([key]) => key));
    const halves = [...written].filter(
      (key) =>
        PLURAL.test(key) &&
        !(written.has(`${keyOf(key)}_one`) && written.has(`${keyOf(key)}_other`)),
    );
    expect(halves).toEqual([]);
  });
});

describe.each([['en', english] as const, ...translations])('the words in %s', (_, words) => {
  it('quote and elide as print does; what is typed as it is written stays so', () => {
    const typewritten = texts(words).filter(([, text]) =>
      /["']\{\{|\}\}["']|\p{L}'\p{L}/u.test(text),
    );
    expect(typewritten).toEqual([]);
  });
});
