import type { english } from './en/english.ts';

type English = typeof english;
type Chapter = keyof English;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A key without the form of plural at its end. */
type Singular<K> = K extends `${infer Base}_${PluralForm}` ? Base : K;

/** Names one text: its chapter, a dot, its name: `home.runNow`. Forms of plural share a key. */
export type WordKey = {
  [C in Chapter]: `${C}.${Singular<keyof English[C] & string>}`;
}[Chapter];

type TextIn<W, Name extends string> = Name extends keyof W
  ? W[Name]
  : `${Name}_other` extends keyof W
    ? W[`${Name}_other`]
    : never;

type TextOf<K extends WordKey> = K extends `${infer C extends Chapter}.${infer Name}`
  ? TextIn<English[C], Name>
  : never;

/** `count, number` is the variable `count`. */
type Name<V> = V extends `${infer N},${string}` ? N : V;

type VariablesIn<Text> = Text extends `${string}{{${infer V}}}${infer Rest}`
  ? Name<V> | VariablesIn<Rest>
  : never;

/** Whether a text has forms of plural, which `count` chooses from. */
type Counted<K extends WordKey> = K extends `${infer C extends Chapter}.${infer N}`
  ? `${N}_other` extends keyof English[C]
    ? 'count'
    : never
  : never;

type Variables<K extends WordKey> = VariablesIn<TextOf<K>> | Counted<K>;

/** What a text wants to be told, none or one object: the compiler knows it from the English text. */
export type WordValues<K extends WordKey> = [Variables<K>] extends [never]
  ? []
  : [{ readonly [V in Variables<K>]: V extends 'count' ? number : string | number }];

/**
 * A chapter in another language: a text for every English one. Of a text with forms of plural
 * `_other` is a must; which more there are depends on the language, and a spec asks for those.
 */
export type Translated<W> = {
  readonly [K in keyof W as K extends `${string}_one` ? never : K]: string;
} & {
  readonly [
    K in keyof W as K extends `${infer Base}_other`
      ? `${Base}_${Exclude<PluralForm, 'other'>}`
      : never
  ]?: string;
};
