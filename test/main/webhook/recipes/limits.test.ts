import { expect, test } from 'vitest';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import { discord } from '../../../../main/webhook/recipes/discord.ts';
import { jira } from '../../../../main/webhook/recipes/jira.ts';
import { matrix } from '../../../../main/webhook/recipes/matrix.ts';
import { mattermost } from '../../../../main/webhook/recipes/mattermost.ts';
import { ntfy } from '../../../../main/webhook/recipes/ntfy.ts';
import { opsgenie } from '../../../../main/webhook/recipes/opsgenie.ts';
import { pagerduty } from '../../../../main/webhook/recipes/pagerduty.ts';
import { pushover } from '../../../../main/webhook/recipes/pushover.ts';
import { slack } from '../../../../main/webhook/recipes/slack.ts';
import { telegram } from '../../../../main/webhook/recipes/telegram.ts';
import { renderRecipe } from './render-recipe.ts';
import { flood, FLOODS, tell } from './stories.ts';

const characters = (text: string) => text.length;
const bytes = (text: string) => Buffer.byteLength(text);
/** Telegram counts what is left when its HTML has been read. */
const withoutMarkup = (text: string) =>
  text.replace(/<\/?(b|pre)>/g, '').replace(/&#?\w+;/g, '?').length;

const limits: readonly (readonly [Recipe, string, number, (text: string) => number])[] = [
  [discord, 'content', 2_000, characters],
  [telegram, 'text', 4_096, withoutMarkup],
  [pushover, 'message', 1_024, characters],
  [pushover, 'title', 250, characters],
  [ntfy, 'message', 4_096, bytes],
  [mattermost, 'text', 16_383, characters],
  [slack, 'text', 40_000, characters],
  [matrix, 'formatted_body', 60_000, bytes],
  [opsgenie, 'message', 130, characters],
  [opsgenie, 'description', 15_000, characters],
  [pagerduty, 'payload.summary', 1_024, characters],
  [jira, 'fields.summary', 255, characters],
];

test.each(limits)('$0.id keeps its "$1" within $2', async (recipe, path, most, measure) => {
  for (const letters of FLOODS) {
    const { body } = await renderRecipe(recipe, flood(tell('failure'), letters));
    const text = textAt(body, path);
    expect(text).not.toBe('');
    expect(measure(text)).toBeLessThanOrEqual(most);
    expect(text.isWellFormed()).toBe(true);
  }
});

function textAt(body: unknown, path: string): string {
  let at = body;
  for (const key of path.split('.')) at = (at as Record<string, unknown>)[key]; // Rendered just now.
  if (typeof at !== 'string') throw new Error(`there is no text at ${path}`);
  return at;
}
