import type { TemplateFunction } from './template-function.ts';

/** Checkly's functions that give something new on each use. */
export const randomFunctions = {
  $UUID: { takes: [0, 0], block: 'shows', run: (_, { chance }) => chance.uuid() },
  $RANDOM_NUMBER: {
    takes: [0, 0],
    block: 'shows',
    run: (_, { chance }) => chance.randomInt(10_001),
  },
} satisfies Record<string, TemplateFunction>;
