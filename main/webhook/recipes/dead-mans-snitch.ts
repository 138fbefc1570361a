import { bareTitle, byOutcome } from './phrases.ts';
import { secret, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A check-in; an exit status other than 0 reports a failure at once. */
export const deadMansSnitch: WrittenRecipe = {
  ...usual,
  id: 'dead-mans-snitch',
  title: "Dead Man's Snitch",
  description: 'receivers.deadMansSnitch',
  docsUrl: 'https://deadmanssnitch.com/docs',
  fields: [secret({ key: 'token', label: 'asked.snitchToken', example: 'snitch-documents' })],
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
  hints: ['receivers.deadMansSnitchErrors'],
};
