import { homeAssistant } from '../../../../main/webhook/recipes/home-assistant.ts';
import { ifttt } from '../../../../main/webhook/recipes/ifttt.ts';
import { zapier } from '../../../../main/webhook/recipes/zapier.ts';
import { make } from '../../../../main/webhook/recipes/make.ts';
import { n8n } from '../../../../main/webhook/recipes/n8n.ts';
import { adnanhWebhook } from '../../../../main/webhook/recipes/adnanh-webhook.ts';
import { standardWebhooks } from '../../../../main/webhook/recipes/standard-webhooks.ts';
import { saysExactly } from './golden.ts';

saysExactly(homeAssistant, {
  failure: {
    method: 'POST',
    url: 'http://homeassistant.local:8123/api/webhook/s%2Fhome-assistant-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
  success: {
    method: 'POST',
    url: 'http://homeassistant.local:8123/api/webhook/s%2Fhome-assistant-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
  before: {
    method: 'POST',
    url: 'http://homeassistant.local:8123/api/webhook/s%2Fhome-assistant-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
});

saysExactly(ifttt, {
  failure: {
    method: 'POST',
    url: 'https://maker.ifttt.com/trigger/backup_ended/with/key/s%2Fifttt-key',
    headers: { 'Content-Type': 'application/json' },
    body: {
      value1: 'Documents: backup failed',
      value2: 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.',
      value3: 'failed',
    },
  },
  success: {
    method: 'POST',
    url: 'https://maker.ifttt.com/trigger/backup_ended/with/key/s%2Fifttt-key',
    headers: { 'Content-Type': 'application/json' },
    body: {
      value1: 'Documents: backup succeeded',
      value2:
        'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
      value3: 'succeeded',
    },
  },
});

saysExactly(zapier, {
  failure: {
    method: 'POST',
    url: 'https://hooks.zapier.com/hooks/catch/s/zapier-hook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
  success: {
    method: 'POST',
    url: 'https://hooks.zapier.com/hooks/catch/s/zapier-hook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
  before: {
    method: 'POST',
    url: 'https://hooks.zapier.com/hooks/catch/s/zapier-hook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
});

saysExactly(make, {
  failure: {
    method: 'POST',
    url: 'https://hook.eu1.make.com/s%2Fmake-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
  success: {
    method: 'POST',
    url: 'https://hook.eu1.make.com/s%2Fmake-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
  before: {
    method: 'POST',
    url: 'https://hook.eu1.make.com/s%2Fmake-webhook',
    headers: { 'Content-Type': 'application/json' },
    body: 'the run',
  },
});

saysExactly(n8n, {
  failure: {
    method: 'POST',
    url: 'https://n8n.example.org/webhook/f0c7a1d2-backup',
    headers: { 'Content-Type': 'application/json', Authorization: 's/n8n-authorization' },
    body: 'the run',
  },
  success: {
    method: 'POST',
    url: 'https://n8n.example.org/webhook/f0c7a1d2-backup',
    headers: { 'Content-Type': 'application/json', Authorization: 's/n8n-authorization' },
    body: 'the run',
  },
  before: {
    method: 'POST',
    url: 'https://n8n.example.org/webhook/f0c7a1d2-backup',
    headers: { 'Content-Type': 'application/json', Authorization: 's/n8n-authorization' },
    body: 'the run',
  },
});

saysExactly(adnanhWebhook, {
  failure: {
    method: 'POST',
    url: 'http://localhost:9000/hooks/stop-postgres',
    headers: { 'Content-Type': 'application/json', 'X-Hook-Secret': 's/webhook-secret' },
    body: 'the run',
  },
  success: {
    method: 'POST',
    url: 'http://localhost:9000/hooks/stop-postgres',
    headers: { 'Content-Type': 'application/json', 'X-Hook-Secret': 's/webhook-secret' },
    body: 'the run',
  },
  before: {
    method: 'POST',
    url: 'http://localhost:9000/hooks/stop-postgres',
    headers: { 'Content-Type': 'application/json', 'X-Hook-Secret': 's/webhook-secret' },
    body: 'the run',
  },
});

saysExactly(standardWebhooks, {
  failure: {
    method: 'POST',
    url: 'https://example.org/webhooks/backup',
    headers: { 'Content-Type': 'application/json' },
    body: {
      type: 'backup.failure',
      timestamp: '2026-03-01T08:00:09.000Z',
      data: {
        test: false,
        profile: { id: 'profile-1', name: 'Documents' },
        run: {
          id: 'run-1',
          task: 'backup',
          outcome: 'failed',
          message: 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all',
          startedAt: '2026-03-01T08:00:00.000Z',
          finishedAt: '2026-03-01T08:00:09.000Z',
          durationMs: 9000,
        },
        snapshot: null,
        stats: null,
        log: 'Fatal: ```"\\',
        host: 'tower',
      },
    },
  },
  success: {
    method: 'POST',
    url: 'https://example.org/webhooks/backup',
    headers: { 'Content-Type': 'application/json' },
    body: {
      type: 'backup.success',
      timestamp: '2026-03-01T08:00:09.000Z',
      data: {
        test: false,
        profile: { id: 'profile-1', name: 'Documents' },
        run: {
          id: 'run-1',
          task: 'backup',
          outcome: 'succeeded',
          message: 'Everything was backed up.',
          startedAt: '2026-03-01T08:00:00.000Z',
          finishedAt: '2026-03-01T08:00:09.000Z',
          durationMs: 9000,
        },
        snapshot: { id: '4bba301e7f' },
        stats: {
          filesNew: 3,
          filesChanged: 1,
          filesUnmodified: 10,
          filesProcessed: 14,
          bytesProcessed: 2048,
          bytesAdded: 1536,
          durationMs: 8000,
        },
        log: '',
        host: 'tower',
      },
    },
  },
  before: {
    method: 'POST',
    url: 'https://example.org/webhooks/backup',
    headers: { 'Content-Type': 'application/json' },
    body: {
      type: 'backup.before',
      timestamp: '2026-03-01T08:00:09.000Z',
      data: {
        test: false,
        profile: { id: 'profile-1', name: 'Documents' },
        run: {
          id: 'run-1',
          task: 'backup',
          outcome: null,
          message: '',
          startedAt: '2026-03-01T08:00:00.000Z',
          finishedAt: null,
          durationMs: null,
        },
        snapshot: null,
        stats: null,
        log: '',
        host: 'tower',
      },
    },
  },
});
