import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeIssues } from '../../../main/core/configuration.ts';
import { speaking } from '../../fakes/speaking.ts';
import { looksEnglish } from '../../words/looks-english.ts';

const kinds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('a') }),
  z.object({ kind: z.literal('b') }),
]);

/** Each complaint that zod has of its own, in English and in German. */
const complaints: readonly (readonly [z.ZodType, unknown, english: string, german: string])[] = [
  [z.string(), undefined, 'is missing', 'fehlt'],
  [z.literal(1), undefined, 'is missing', 'fehlt'],
  [z.string(), 1, 'must be text', 'muss Text sein'],
  [z.number(), '1', 'must be a number', 'muss eine Zahl sein'],
  [z.int(), 1.5, 'must be a whole number', 'muss eine ganze Zahl sein'],
  [z.boolean(), 'yes', 'must be true or false', 'muss true oder false sein'],
  [z.array(z.string()), {}, 'must be a list', 'muss eine Liste sein'],
  [z.tuple([z.string()]), 'a', 'must be a list', 'muss eine Liste sein'],
  [z.object({}), 'a', 'must be a section with keys', 'muss ein Abschnitt mit Schlüsseln sein'],
  [
    z.record(z.string(), z.string()),
    'a',
    'must be a section with keys',
    'muss ein Abschnitt mit Schlüsseln sein',
  ],
  [z.date(), 'a', 'is not valid', 'ist nicht gültig'],
  [z.string().min(1), '', 'must not be empty', 'darf nicht leer sein'],
  [z.array(z.string()).min(1), [], 'must not be empty', 'darf nicht leer sein'],
  [z.string().min(8), 'a', 'needs at least 8 characters', 'braucht mindestens 8 Zeichen'],
  [
    z.string().max(2_000),
    'a'.repeat(2_001),
    'may have at most 2,000 characters',
    'darf höchstens 2.000 Zeichen haben',
  ],
  [z.array(z.int()).min(2), [1], 'needs at least 2 entries', 'braucht mindestens 2 Einträge'],
  [
    z.array(z.int()).max(2),
    [1, 2, 3],
    'may have at most 2 entries',
    'darf höchstens 2 Einträge haben',
  ],
  [z.int().min(5), 4, 'must be at least 5', 'muss mindestens 5 sein'],
  [z.int().max(5), 6, 'must be at most 5', 'darf höchstens 5 sein'],
  [z.enum(['a', 'b']), 'c', 'must be one of: a, b', 'muss eines davon sein: a, b'],
  [z.literal('a'), 'c', 'must be a', 'muss a sein'],
  [kinds, { kind: 'c' }, 'kind: is of an unknown kind', 'kind: ist von unbekannter Art'],
  [z.union([z.string(), z.number()]), true, 'is not valid', 'ist nicht gültig'],
  [
    z.strictObject({}),
    { x: 1, y: 1 },
    'holds what is not known here: x, y',
    'enthält, was hier nicht bekannt ist: x, y',
  ],
  [
    z.string().regex(/^a$/),
    'b',
    'is not written in the form that is needed',
    'ist nicht in der nötigen Form geschrieben',
  ],
  [
    z.record(z.string().min(3), z.string()),
    { a: 'b' },
    'a: needs at least 3 characters',
    'a: braucht mindestens 3 Zeichen',
  ],
  [z.number().multipleOf(2), 3, 'is not valid', 'ist nicht gültig'],
];

const saidOf = (schema: z.ZodType, value: unknown): string => {
  const { error } = schema.safeParse(value);
  if (error === undefined) throw new Error('it was not refused');
  return describeIssues(error);
};

describe('what is wrong with a value', () => {
  it.each(complaints)(
    'is said in English and German (%#)',
    async (schema, value, english, german) => {
      expect(saidOf(schema, value)).toBe(english);
      await speaking('de', () => {
        expect(saidOf(schema, value)).toBe(german);
      });
    },
  );

  it.each(['de', 'fr', 'es', 'zh-CN'] as const)('is never in English in %s', async (language) => {
    const said = () => complaints.map(([schema, value]) => saidOf(schema, value));
    const inEnglish = said();
    await speaking(language, () => {
      const spoken = said();
      expect(spoken.filter((text, at) => text === inEnglish[at] || looksEnglish(text))).toEqual([]);
    });
  });
});
