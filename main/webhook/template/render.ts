import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Result } from '../../../preload/contract/result.ts';
import { sentencesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import type { EscapeTarget } from '../../core/escape.ts';
import type { SealedText, SecretSlot } from '../../core/sealed-text.ts';
import { callbacksFor } from './callbacks.ts';
import type { Chance } from './chance.ts';
import { compileTemplate } from './compile.ts';
import { TemplateFault } from './fault.ts';
import { MAX_TEMPLATE_SIZE } from './limits.ts';
import type { TemplateTarget } from './place.ts';
import { describeProblem } from './problem.ts';

/**
 * Fills in a template, each value written for the place where it stands, so that no file name and
 * no error text can change what is sent or to whom. Secrets stay slots; unknown variables are
 * empty (`null` where a value of JSON must stand). Fails with `invalid-input`.
 */
export function renderTemplate(
  source: string,
  target: TemplateTarget,
  variables: Readonly<Record<string, unknown>>,
  chance: Chance = realChance(),
): Result<SealedText> {
  const compilation = compileTemplate(source, target);
  if (!compilation.ok) {
    return refusal(
      sentencesInWords(compilation.problems.map(describeProblem)),
      t('template.correct'),
    );
  }
  const slots = slotKeeper();
  try {
    const text = compilation.template(plain(variables), callbacksFor(slots.markFor, chance));
    if (Buffer.byteLength(text) > MAX_TEMPLATE_SIZE) {
      return refusal(t('template.rendersTooLong'), t('template.shorten'));
    }
    return { ok: true, value: slots.split(text) };
  } catch (error) {
    if (error instanceof TemplateFault) return refusal(error.message, error.hint);
    throw error;
  }
}

function realChance(): Chance {
  return { now: Date.now(), uuid: randomUUID, randomInt };
}

function refusal(message: string, hint: string): Result<never> {
  return { ok: false, failure: { kind: 'invalid-input', message, hint } };
}

/** Nothing but data: Handlebars would call a function that it finds among the variables. */
function plain(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(variables)) as Readonly<Record<string, unknown>>; // Its own text.
}

/**
 * Marks the places of secrets while the text is still a string. The mark is new for every
 * rendering and cannot be guessed, so no value can pass for one.
 */
function slotKeeper() {
  let mark = '';
  const slots: SecretSlot[] = [];
  return {
    markFor: (secret: string, escape: EscapeTarget): string => {
      mark ||= randomBytes(16).toString('hex');
      slots.push({ secret, escape });
      return `${mark}x${String(slots.length - 1)}x`;
    },
    split: (text: string): SealedText => {
      const parts = slots.length === 0 ? [text] : text.split(new RegExp(`${mark}x(\\d+)x`));
      return parts
        .map((part, index) => (index % 2 === 0 ? part : (slots[Number(part)] ?? '')))
        .filter((part) => part !== '');
    },
  };
}
