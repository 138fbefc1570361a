import { pagerduty } from '../../../../main/webhook/recipes/pagerduty.ts';
import { opsgenie } from '../../../../main/webhook/recipes/opsgenie.ts';
import { grafanaOncall } from '../../../../main/webhook/recipes/grafana-oncall.ts';
import { trello } from '../../../../main/webhook/recipes/trello.ts';
import { jira } from '../../../../main/webhook/recipes/jira.ts';
import { saysExactly } from './golden.ts';

saysExactly(pagerduty, {
  failure: {
    method: 'POST',
    url: 'https://events.eu.pagerduty.com/v2/enqueue',
    headers: { 'Content-Type': 'application/json' },
    body: {
      routing_key: 's/pagerduty-key',
      event_action: 'trigger',
      dedup_key: 'bellhop-profile-1-backup',
      client: 'Bellhop',
      payload: {
        summary: 'Documents: backup failed',
        source: 'tower',
        severity: 'error',
        timestamp: '2026-03-01T08:00:09.000Z',
        component: 'Documents',
        custom_details: {
          message:
            'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.',
          log: 'Fatal: ```"\\',
          run: 'run-1',
        },
      },
    },
  },
  success: {
    method: 'POST',
    url: 'https://events.eu.pagerduty.com/v2/enqueue',
    headers: { 'Content-Type': 'application/json' },
    body: {
      routing_key: 's/pagerduty-key',
      event_action: 'resolve',
      dedup_key: 'bellhop-profile-1-backup',
      client: 'Bellhop',
      payload: {
        summary: 'Documents: backup succeeded',
        source: 'tower',
        severity: 'error',
        timestamp: '2026-03-01T08:00:09.000Z',
        component: 'Documents',
        custom_details: {
          message:
            'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
          log: '',
          run: 'run-1',
        },
      },
    },
  },
});

saysExactly(opsgenie, {
  failure: {
    method: 'POST',
    url: 'https://api.atlassian.com/jsm/ops/integration/v2/alerts',
    headers: { 'Content-Type': 'application/json', Authorization: 'GenieKey s/opsgenie-key' },
    body: {
      message: 'Documents: backup failed',
      alias: 'bellhop-profile-1-backup',
      description:
        'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
      tags: ['home', 'R&D "x"'],
      details: { profile: 'Documents', run: 'run-1' },
      priority: 'P1',
      source: 'tower',
    },
  },
  success: {
    method: 'POST',
    url: 'https://api.atlassian.com/jsm/ops/integration/v2/alerts/bellhop-profile-1-backup/close?identifierType=alias',
    headers: { 'Content-Type': 'application/json', Authorization: 'GenieKey s/opsgenie-key' },
    body: { source: 'tower', note: 'Documents: backup succeeded' },
  },
});

saysExactly(grafanaOncall, {
  failure: {
    method: 'POST',
    url: 'https://oncall-prod-eu-west-0.grafana.net/oncall/integrations/v1/formatted_webhook/s%2Foncall-token/',
    headers: { 'Content-Type': 'application/json' },
    body: {
      alert_uid: 'bellhop-profile-1-backup',
      title: 'Documents: backup failed',
      state: 'alerting',
      message:
        'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
    },
  },
  success: {
    method: 'POST',
    url: 'https://oncall-prod-eu-west-0.grafana.net/oncall/integrations/v1/formatted_webhook/s%2Foncall-token/',
    headers: { 'Content-Type': 'application/json' },
    body: {
      alert_uid: 'bellhop-profile-1-backup',
      title: 'Documents: backup succeeded',
      state: 'ok',
      message:
        'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
    },
  },
});

saysExactly(trello, {
  failure: {
    method: 'POST',
    url: 'https://api.trello.com/1/cards?idList=5b28c04aed47522097be8bc4&key=s%2Ftrello-key&token=s%2Ftrello-token&name=Documents%3A+backup+failed&desc=Cannot+read+%22C%3A%5Cada%22%0A%3Cb%3ER%26D%3C%2Fb%3E+100%25+%3D+%F0%9F%98%80+%40all%0ADuration%3A+9+s',
    headers: { Accept: 'application/json' },
    body: '',
  },
});

saysExactly(jira, {
  failure: {
    method: 'POST',
    url: 'https://example.atlassian.net/rest/api/3/issue',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      Authorization: 'Basic s/jira-credentials',
    },
    body: {
      fields: {
        project: { key: 'OPS' },
        issuetype: { id: '10001' },
        summary: 'Documents: backup failed',
        description: {
          type: 'doc',
          version: 1,
          content: [
            {
              type: 'codeBlock',
              content: [
                {
                  type: 'text',
                  text: 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
                },
              ],
            },
          ],
        },
        labels: ['bellhop'],
      },
    },
  },
});
