import checkly from '@checkly/handlebars';
import { vi } from 'vitest';
import { showSealed } from '../../../../main/core/sealed-text.ts';
import type { Chance } from '../../../../main/webhook/template/chance.ts';
import { renderTemplate } from '../../../../main/webhook/template/render.ts';

type Variables = Readonly<Record<string, unknown>>;

export const NOON = Date.parse('2026-11-21T14:35:20.123Z');
const REFUSED = '(refused)';

/** A clock that stands still, and chance that always gives the most. */
export function fixedChance(now: number = NOON): Chance {
  return {
    now,
    uuid: () => '00000000-0000-4000-8000-000000000000',
    randomInt: (below) => below - 1,
  };
}

const oracle = checkly.create();
const compiled = new Map<string, (variables: Variables) => string>();

/** What Checkly's own package makes of a template. */
export function checklys(source: string, variables: Variables = {}): string {
  const template = compiled.get(source) ?? oracle.compile(source);
  compiled.set(source, template);
  try {
    return template(JSON.parse(JSON.stringify(variables)) as Variables); // No two names of one list.
  } catch {
    return REFUSED;
  }
}

/** The same at a given time. Its libraries read the clock themselves, so it is stopped for them. */
export function checklysAt(now: number, source: string, variables: Variables = {}): string {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  const warning = vi.spyOn(console, 'warn').mockReturnValue(); // Moment deprecates what it is given.
  try {
    return checklys(source, variables);
  } finally {
    warning.mockRestore();
    vi.useRealTimers();
  }
}

/** What Bellhop makes of it. */
export function ours(source: string, variables: Variables = {}, now: number = NOON): string {
  const result = renderTemplate(source, 'text', variables, fixedChance(now));
  return result.ok ? showSealed(result.value) : REFUSED;
}

/** A call in each form in which a template can write it; three braces keep Checkly from escaping. */
export function formsOf(call: string): readonly string[] {
  const name = call.split(' ')[0] ?? '';
  return [
    `{{{${call}}}}`,
    `{{#if (${call})}}yes{{else}}no{{/if}}`,
    `{{{default (${call}) "-"}}}`,
    `{{#${call}}}yes{{else}}no{{/${name}}}`,
    `{{#${call}}}yes{{/${name}}}`,
  ];
}
