import Handlebars from 'handlebars';
import { t } from '../../../words/t.ts';
import type { Chance } from './chance.ts';
import { TemplateFault } from './fault.ts';
import { functions } from './functions.ts';
import { MAX_FUNCTION_RESULT, MAX_REPETITIONS, MAX_TEMPLATE_SIZE } from './limits.ts';
import { secretEscape, writeAt, type Place } from './place.ts';
import type { TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';
import { WRITE, WRITE_SECRET } from './write-places.ts';

type Callbacks = Readonly<Record<string, Handlebars.HelperDelegate>>;

/**
 * What one rendering calls back with: the functions, the writers of values and secrets, and a
 * `{{#each}}` that counts. Made anew each time, because it keeps count.
 */
export function callbacksFor(
  slotFor: (name: string, escape: ReturnType<typeof secretEscape>) => string,
  chance: Chance,
): Callbacks {
  const measure = measuring();
  return {
    ...functionCallbacks(chance),
    [WRITE]: (place: Place, value: unknown) => measure(writeAt(place, value)),
    [WRITE_SECRET]: (place: Place, name: string) => slotFor(name, secretEscape(place)),
    each: countingEach(),
  };
}

const tooLong = () =>
  new TemplateFault(
    t('template.rendersTooLong'),
    t('template.shortenWith', { first: '{{tail ERROR_STDERR 50}}', second: '{{truncate … 1000}}' }),
  );

/** Passes texts on until they are too long together. */
function measuring(): (text: string) => string {
  let length = 0;
  return (text) => {
    length += text.length;
    if (length > MAX_TEMPLATE_SIZE) throw tooLong();
    return text;
  };
}

/** Handlebars' own `each`, but bounded in repetitions and in what it renders. */
function countingEach(): Handlebars.HelperDelegate {
  let repetitions = 0;
  return function each(this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    let length = 0;
    const fn: Handlebars.TemplateDelegate = (item, runtime) => {
      repetitions += 1;
      if (repetitions > MAX_REPETITIONS) {
        throw new TemplateFault(
          t('template.repeats', { most: MAX_REPETITIONS }),
          t('template.repeatsHint', { each: '{{#each}}' }),
        );
      }
      const text = options.fn(item, runtime);
      length += text.length;
      if (length > MAX_TEMPLATE_SIZE) throw tooLong();
      return text;
    };
    return Handlebars.helpers['each']?.call(this, list, { ...options, fn });
  };
}

function functionCallbacks(chance: Chance): Callbacks {
  return Object.fromEntries(
    [...functions].map(([name, definition]) => [name, callbackOf(name, definition, chance)]),
  );
}

/** A function as Handlebars calls it: its arguments, and after them what kind of call it is. */
function callbackOf(
  name: string,
  { block, lastAs, run }: TemplateFunction,
  chance: Chance,
): Handlebars.HelperDelegate {
  return function call(this: unknown, ...received: unknown[]) {
    const options = received.pop() as Partial<Handlebars.HelperOptions>; // Handlebars' convention.
    const named: Readonly<Record<string, unknown>> = options.hash ?? {};
    const isLastNamed = lastAs !== undefined && Object.hasOwn(named, lastAs);
    const args = isLastNamed ? [...received, named[lastAs]] : received;
    const result = run(args, { self: this, named, chance });
    if (block === 'decides' && options.fn && options.inverse) {
      return result === true ? options.fn(this) : options.inverse(this);
    }
    if (typeof result !== 'boolean' && textOf(result).length > MAX_FUNCTION_RESULT) {
      throw new TemplateFault(
        t('template.makesTooLong', { name }),
        t('template.giveLess', { first: '{{tail …}}', second: '{{truncate …}}' }),
      );
    }
    return result;
  };
}
