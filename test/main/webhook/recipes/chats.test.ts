import { slack } from '../../../../main/webhook/recipes/slack.ts';
import { discord } from '../../../../main/webhook/recipes/discord.ts';
import { teamsWorkflows } from '../../../../main/webhook/recipes/teams-workflows.ts';
import { telegram } from '../../../../main/webhook/recipes/telegram.ts';
import { matrix } from '../../../../main/webhook/recipes/matrix.ts';
import { mattermost } from '../../../../main/webhook/recipes/mattermost.ts';
import { rocketChat } from '../../../../main/webhook/recipes/rocket-chat.ts';
import { expect, test } from 'vitest';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import { saysExactly } from './golden.ts';
import { renderRecipe } from './render-recipe.ts';
import { tell } from './stories.ts';

saysExactly(slack, {
  failure: {
    method: 'POST',
    url: 'https://hooks.slack.com/services/s/slack-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: {
      text: '*Documents: backup failed*\nCannot read "C:\\ada"\n&lt;b&gt;R&amp;D&lt;/b&gt; 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n```Fatal: \'\'\'"\\```',
    },
  },
  success: {
    method: 'POST',
    url: 'https://hooks.slack.com/services/s/slack-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: {
      text: '*Documents: backup succeeded*\nEverything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
    },
  },
});

saysExactly(discord, {
  failure: {
    method: 'POST',
    url: 'https://discord.com/api/webhooks/s/discord-webhook?wait=true',
    headers: { 'Content-Type': 'application/json' },
    body: {
      content:
        '**Documents: backup failed**\nCannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n```\nFatal: \'\'\'"\\```',
      allowed_mentions: { parse: [] },
    },
  },
  success: {
    method: 'POST',
    url: 'https://discord.com/api/webhooks/s/discord-webhook?wait=true',
    headers: { 'Content-Type': 'application/json' },
    body: {
      content:
        '**Documents: backup succeeded**\nEverything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
      allowed_mentions: { parse: [] },
    },
  },
});

saysExactly(teamsWorkflows, {
  failure: {
    method: 'POST',
    url: 'https://prod-12.westeurope.logic.azure.com:443/s/teams-workflow',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.2',
            body: [
              { type: 'TextBlock', weight: 'bolder', wrap: true, text: 'Documents: backup failed' },
              {
                type: 'TextBlock',
                wrap: true,
                text: 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.',
              },
              { type: 'TextBlock', fontType: 'monospace', wrap: true, text: 'Fatal: ```"\\' },
              {
                type: 'FactSet',
                facts: [
                  { title: 'Profile', value: 'Documents' },
                  { title: 'Computer', value: 'tower' },
                ],
              },
            ],
          },
        },
      ],
    },
  },
  success: {
    method: 'POST',
    url: 'https://prod-12.westeurope.logic.azure.com:443/s/teams-workflow',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.2',
            body: [
              {
                type: 'TextBlock',
                weight: 'bolder',
                wrap: true,
                text: 'Documents: backup succeeded',
              },
              {
                type: 'TextBlock',
                wrap: true,
                text: 'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
              },
              {
                type: 'FactSet',
                facts: [
                  { title: 'Profile', value: 'Documents' },
                  { title: 'Computer', value: 'tower' },
                ],
              },
            ],
          },
        },
      ],
    },
  },
});

saysExactly(telegram, {
  failure: {
    method: 'POST',
    url: 'https://api.telegram.org/bots/telegram-bot/sendMessage',
    headers: { 'Content-Type': 'application/json' },
    body: {
      chat_id: '-1001234567890',
      message_thread_id: 42,
      parse_mode: 'HTML',
      text: '<b>Documents: backup failed</b>\nCannot read &quot;C:\\ada&quot;\n&lt;b&gt;R&amp;D&lt;/b&gt; 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n<pre>Fatal: ```&quot;\\</pre>',
    },
  },
  success: {
    method: 'POST',
    url: 'https://api.telegram.org/bots/telegram-bot/sendMessage',
    headers: { 'Content-Type': 'application/json' },
    body: {
      chat_id: '-1001234567890',
      message_thread_id: 42,
      parse_mode: 'HTML',
      text: '<b>Documents: backup succeeded</b>\nEverything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
    },
  },
});

saysExactly(matrix, {
  failure: {
    method: 'PUT',
    url: 'https://matrix.example.org/_matrix/client/v3/rooms/!abcdefg%3Aexample.org/send/m.room.message/delivery-1',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer s/matrix-token' },
    body: {
      msgtype: 'm.text',
      body: 'Documents: backup failed\nCannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
      format: 'org.matrix.custom.html',
      formatted_body:
        '<strong>Documents: backup failed</strong><pre>Cannot read &quot;C:\\ada&quot;\n&lt;b&gt;R&amp;D&lt;/b&gt; 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```&quot;\\</pre>',
    },
  },
  success: {
    method: 'PUT',
    url: 'https://matrix.example.org/_matrix/client/v3/rooms/!abcdefg%3Aexample.org/send/m.room.message/delivery-1',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer s/matrix-token' },
    body: {
      msgtype: 'm.text',
      body: 'Documents: backup succeeded\nEverything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
      format: 'org.matrix.custom.html',
      formatted_body:
        '<strong>Documents: backup succeeded</strong><pre>Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e</pre>',
    },
  },
});

saysExactly(mattermost, {
  failure: {
    method: 'POST',
    url: 'https://mattermost.example.org/hooks/s%2Fmattermost-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: {
      channel: 'backups',
      text: '**Documents: backup failed**\nCannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @\u200Ball\nDuration: 9 s\nLook at the log.\n```\nFatal: \'\'\'"\\\n```',
    },
  },
  success: {
    method: 'POST',
    url: 'https://mattermost.example.org/hooks/s%2Fmattermost-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: {
      channel: 'backups',
      text: '**Documents: backup succeeded**\nEverything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
    },
  },
});

saysExactly(rocketChat, {
  failure: {
    method: 'POST',
    url: 'https://chat.example.org/hooks/s/rocket-chat-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: {
      text: 'Documents: backup failed',
      attachments: [
        {
          color: '#c62828',
          text: 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @\u200Ball\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
        },
      ],
    },
  },
  success: {
    method: 'POST',
    url: 'https://chat.example.org/hooks/s/rocket-chat-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: {
      text: 'Documents: backup succeeded',
      attachments: [
        {
          color: '#2e7d32',
          text: 'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
        },
      ],
    },
  },
});

/** Everything that a chat says when each part of a message is this. */
async function said(recipe: Recipe, words: string): Promise<string> {
  const context = tell('failure', { stderr: words });
  const { error } = context;
  const told = {
    ...context,
    summary: words,
    details: words,
    error: error && { ...error, hint: words },
  };
  return JSON.stringify((await renderRecipe(recipe, told)).body);
}

test.each([slack, telegram])(
  '$title takes no markup from title, details, hint or log',
  async (recipe) => {
    const text = await said(recipe, '<!channel> & <b>');
    expect(text).not.toContain('<!channel>');
    expect(text).not.toContain('& <');
    expect(text.split('&lt;!channel&gt; &amp; &lt;b&gt;')).toHaveLength(5);
  },
);

test('Matrix takes no markup into its HTML', async () => {
  const text = await said(matrix, '<img src=x>');
  const html = text.slice(text.indexOf('formatted_body'));
  expect(html).not.toContain('<img');
  expect(html.split('&lt;img src=x&gt;')).toHaveLength(5);
});

test.each([mattermost, rocketChat])('$title mentions nobody outside of code', async (recipe) => {
  const text = await said(recipe, '@all');
  const outside = text.replace(/```.*?```/s, '');
  expect(outside).not.toContain('@all');
  expect(outside).toContain('@\u200Ball');
});

test.each([slack, discord, mattermost])('$title lets no log end its code block', async (recipe) => {
  const context = tell('failure', { stderr: 'a ``` b ``` c' });
  const text = JSON.stringify((await renderRecipe(recipe, context)).body);
  expect(text.split('```')).toHaveLength(3);
});
