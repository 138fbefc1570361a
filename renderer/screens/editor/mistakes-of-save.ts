import type { FieldPath } from 'react-hook-form';
import type { Failure } from '../../../preload/contract/result.ts';
import type { ProfileForm } from './form.ts';

/** Where in the form something stands that main names, by how its name begins. */
const places: readonly (readonly [named: string, path: FieldPath<ProfileForm>])[] = [
  ['options.extraArguments', 'options.extraArguments'],
  ['options.host', 'options.host'],
  ['source.command.fileName', 'source.fileName'],
  ['source.command.program', 'source.program'],
  ['source.command.arguments', 'source.arguments'],
  ['source.excludeIfPresent', 'source.excludeIfPresent'],
  ['source.exclusionsAnyCase', 'source.exclusionsAnyCase'],
  ['source.exclusions', 'source.exclusions'],
];

/** A mistake that only main knows of, at its field. */
export interface FieldMistake {
  readonly path: FieldPath<ProfileForm>;
  readonly message: string;
}

/** The fields that main's refusal of a profile is about, with its words. */
export function mistakesOfSave({ kind, message }: Failure): readonly FieldMistake[] {
  if (kind !== 'invalid-input') return [];
  return places.flatMap(([named, path]) => {
    const said = wordsAbout(named, message);
    return said === null ? [] : [{ path, message: said }];
  });
}

/** What follows `….named: ` or `….named.3: `, up to the next thing that is named. */
function wordsAbout(named: string, message: string): string | null {
  const pattern = new RegExp(
    `\\b${named.replaceAll('.', '\\.')}(?:\\.\\d+)?\\s?[:：]\\s?(.+?)(?:\\s?[;；]\\s?\\w+\\.|[.。]?$)`,
  );
  const said = pattern.exec(message)?.[1];
  if (said === undefined) return null;
  // Its sentence ends as the whole does.
  return message.endsWith('。') ? `${said}。` : `${withCapital(said)}.`;
}

/** What begins with a plain word of a language, not with a name in quotes or an option. */
function withCapital(said: string): string {
  return said.replace(/^\p{Ll}(?=[\p{L}’']* )/u, (first) => first.toUpperCase());
}
