import type { Recipe } from '../../../preload/contract/recipe.ts';
import { adnanhWebhook } from './adnanh-webhook.ts';
import { appriseApi } from './apprise-api.ts';
import { betterStack } from './better-stack.ts';
import { butlerGet } from './butler-get.ts';
import { butlerPost } from './butler-post.ts';
import { checkly } from './checkly.ts';
import { cronitor } from './cronitor.ts';
import { deadMansSnitch } from './dead-mans-snitch.ts';
import { discord } from './discord.ts';
import { gotify } from './gotify.ts';
import { grafanaOncall } from './grafana-oncall.ts';
import { healthchecks } from './healthchecks.ts';
import { homeAssistant } from './home-assistant.ts';
import { ifttt } from './ifttt.ts';
import { jira } from './jira.ts';
import { make } from './make.ts';
import { matrix } from './matrix.ts';
import { mattermost } from './mattermost.ts';
import { n8n } from './n8n.ts';
import { ntfy } from './ntfy.ts';
import { opsgenie } from './opsgenie.ts';
import { pagerduty } from './pagerduty.ts';
import { pushbullet } from './pushbullet.ts';
import { pushover } from './pushover.ts';
import { rocketChat } from './rocket-chat.ts';
import { simplebackups } from './simplebackups.ts';
import { slack } from './slack.ts';
import { standardWebhooks } from './standard-webhooks.ts';
import { teamsWorkflows } from './teams-workflows.ts';
import { telegram } from './telegram.ts';
import { trello } from './trello.ts';
import { uptimeKuma } from './uptime-kuma.ts';
import { zapier } from './zapier.ts';
import { zerobyte } from './zerobyte.ts';
import { inWords, type WrittenRecipe } from './written-recipe.ts';

/** Every recipe that Bellhop comes with, in the order of a catalogue. */
export const recipes: readonly WrittenRecipe[] = [
  healthchecks,
  uptimeKuma,
  betterStack,
  cronitor,
  deadMansSnitch,
  ntfy,
  gotify,
  pushover,
  slack,
  discord,
  teamsWorkflows,
  telegram,
  matrix,
  mattermost,
  rocketChat,
  pagerduty,
  opsgenie,
  trello,
  jira,
  homeAssistant,
  ifttt,
  zapier,
  make,
  n8n,
  appriseApi,
  pushbullet,
  grafanaOncall,
  adnanhWebhook,
  standardWebhooks,
  zerobyte,
  simplebackups,
  butlerGet,
  butlerPost,
  checkly,
];

/** The catalogue in the language that is spoken now. */
export function recipesInWords(): readonly Recipe[] {
  return recipes.map(inWords);
}
