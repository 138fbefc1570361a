import { details, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** An Adaptive Card for a workflow that posts what it is sent. */
export const teamsWorkflows: WrittenRecipe = {
  ...usual,
  id: 'teams-workflows',
  title: 'Microsoft Teams (Workflows)',
  description: 'receivers.teams',
  docsUrl:
    'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using',
  fields: [
    text({
      key: 'server',
      label: 'asked.workflowAddress',
      pattern: String.raw`https://[^\s/?#@{}\\]+/?`,
      example: 'https://prod-12.westeurope.logic.azure.com:443',
    }),
    secret({ key: 'path', label: 'asked.afterSlash', example: 'teams-workflow' }),
  ],
  // Without a charset Teams takes the body for something twice as long.
  headers: [{ name: 'Content-Type', value: 'application/json; charset=utf-8' }],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/<<<path>>>',
      body: {
        format: 'json',
        text: `{
  "type": "message",
  "attachments": [
    {
      "contentType": "application/vnd.microsoft.card.adaptive",
      "contentUrl": null,
      "content": {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.2",
        "body": [
          { "type": "TextBlock", "weight": "bolder", "wrap": true, "text": "${title(200)}" },
          { "type": "TextBlock", "wrap": true, "text": "${details(1_000)}" },
          ${log(2_000, ['{ "type": "TextBlock", "fontType": "monospace", "wrap": true, "text": "', '" },'])}
          {
            "type": "FactSet",
            "facts": [
              { "title": "Profile", "value": "{{firstBytes profile.name 200}}" },
              { "title": "Computer", "value": "{{host.name}}" }
            ]
          }
        ]
      }
    }
  ]
}`,
      },
    },
  ],
  success: [
    { from: 200, to: 202 },
    { from: 204, to: 204 },
  ],
  // Connectors of the old kind answer 200 with "… endpoint returned HTTP error 429".
  bodyRule: { kind: 'contains-not', text: 'HTTP error', tryAgain: true },
  repeatable: false,
  maxBodyBytes: 28_672,
  hints: ['receivers.teamsBegun', 'receivers.teamsOwner'],
};
