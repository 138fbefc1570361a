import type { Variables } from '../../preload/contract/profile.ts';
import type { KnownVariable } from '../../preload/contract/vocabulary.ts';
import { t } from '../../words/t.ts';
import { exampleContext } from './example-context.ts';
import type { HookContext } from './hook-context.ts';
import { fullContext, knownVariables } from './known-variables.ts';
import { taskNames } from './task-names.ts';
import { templateVariables } from './template-variables.ts';
import { variableNotes } from './variable-notes.ts';

/** In characters; an editor shows it in a line or a few. */
const MAX_VALUE_LENGTH = 200;

export interface Described {
  /** What a message would be about now. */
  readonly context: HookContext;
  /** The user's own variables, from far to near. */
  readonly own: readonly Variables[];
  /** Whether there has been no real run, so that the context is an example itself. */
  readonly isMadeUp: boolean;
}

/** All variables with their meaning and their value now, else that of an example. */
export function describeVariables({ context, own, isMadeUp }: Described): readonly KnownVariable[] {
  const notes = variableNotes();
  const now = templateVariables(context, own);
  const examples = [fullContext(), ...taskNames.map((task) => exampleContext('success', task))].map(
    (example) => templateVariables(example),
  );
  return knownVariables(own).map((path) => {
    const value = inWords(valueAt(now, path));
    const example = examples
      .map((each) => inWords(valueAt(each, path)))
      .find((each) => each !== '');
    const isOwn = own.some((variables) => Object.hasOwn(variables, path));
    return {
      path,
      value: value === '' ? (example ?? '') : value,
      isExample: (isMadeUp && !isOwn) || (value === '' && example !== undefined),
      note: notes.get(path) ?? (isOwn ? t('template.ownVariable') : ''),
    };
  });
}

function valueAt(variables: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (found, name) =>
        typeof found === 'object' && found !== null
          ? Object.getOwnPropertyDescriptor(found, name)?.value
          : undefined,
      variables,
    );
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}
