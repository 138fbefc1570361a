import type { Recipe } from '../../../preload/contract/recipe.ts';
import { bareTitle, byOutcome } from './phrases.ts';
import { secret, usual } from './usual.ts';

/** A check-in; an exit status other than 0 reports a failure at once. */
export const deadMansSnitch: Recipe = {
  ...usual,
  id: 'dead-mans-snitch',
  title: "Dead Man's Snitch",
  description: 'Checks in after each run, and notices when nobody does.',
  docsUrl: 'https://deadmanssnitch.com/docs',
  fields: [secret({ key: 'token', label: 'Token of the snitch', example: 'snitch-documents' })],
  headers: [],
  requests: [
    {
      moments: ['success', 'warning', 'failure'],
      method: 'GET',
      url: 'https://nosnch.in/<<token>>',
      query: [
        { name: 'm', value: bareTitle(250) },
        { name: 's', value: byOutcome('0', '1') },
      ],
    },
  ],
  hints: ['Failures are told at once only if the snitch has error notices switched on.'],
};
